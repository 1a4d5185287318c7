// What the architecture test needs to know of a source file, read from its syntax tree.
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  /** `import type`, or `import('…')` inside a type: gone after compilation. */
  readonly typeOnly: boolean;
  /** `import('…')` at run time. */
  readonly dynamic: boolean;
}

export interface SourceFacts {
  /** Path below src/, with the ending it has on disk. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names used as values that this file doesn't declare as a member or key: `document`, `fetch` … */
  readonly globals: ReadonlySet<string>;
  /** Nothing but `export … from`. */
  readonly onlyPassesOn: boolean;
}

export function readFacts(path: string, text: string): SourceFacts {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const globals = new Set<string>();
  visit(source);
  const passesOn = source.statements.map(
    (statement) => ts.isExportDeclaration(statement) && !!statement.moduleSpecifier,
  );
  return {
    path,
    lines: text.replace(/\n$/, '').split('\n').length,
    imports,
    globals,
    onlyPassesOn: passesOn.length > 0 && passesOn.every(Boolean),
  };

  function visit(node: ts.Node): void {
    const found = importOf(node);
    if (found) imports.push(found);
    const name = globalNamed(node);
    if (name) globals.add(name);
    ts.forEachChild(node, visit);
  }
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: erased(node.importClause), dynamic: false };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly, dynamic: false };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    // An address that is put together at run time can't be checked, so it counts as one that nobody may import.
    const specifier = argument && ts.isStringLiteralLike(argument) ? argument.text : '(computed)';
    return { specifier, typeOnly: false, dynamic: true };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, typeOnly: true, dynamic: false };
  }
  return undefined;
}

/** `import type { … }`; with `verbatimModuleSyntax`, `import { type A }` alone still loads the file. */
const erased = (clause: ts.ImportClause | undefined): boolean => clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;

function globalNamed(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const { parent } = node;
  if (ts.isTypeNode(parent) || ts.isTypeQueryNode(parent)) return undefined;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    // `globalThis.document` is `document` by another name.
    const owner = parent.expression;
    return ts.isIdentifier(owner) && /^(globalThis|self|window)$/.test(owner.text) ? node.text : undefined;
  }
  const isName =
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isBindingElement(parent)) &&
    parent.name === node;
  const isRenamed = ts.isBindingElement(parent) && parent.propertyName === node;
  return isName || isRenamed ? undefined : node.text;
}
