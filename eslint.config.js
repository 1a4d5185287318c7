import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** What no file of ours contains, and what to write instead. */
const banned = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that one name can be searched for everywhere.' },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Text that becomes markup can carry a script: use a Lit template or textContent.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals: it costs no bytes and reads the same in JSON.' },
  {
    selector: 'CallExpression[callee.property.name=/^(write|writeln)$/][callee.object.name="document"]',
    message: 'document.write breaks the page it stands in.',
  },
  {
    selector: 'TemplateElement[value.raw=/ style=(["\'`]|$)/]',
    message: 'A strict policy blocks style="…": use a class, an SVG attribute, or style.setProperty after the render.',
  },
];

export default defineConfig(
  globalIgnores(['dist', 'dist-demo', 'coverage', 'node_modules', 'demo/data', 'demo/krakow']),
  eslint.configs.recommended,
  {
    files: ['**/*.{js,mjs,ts}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-restricted-syntax': ['error', ...banned],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked, lit['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { litHtmlSources: true },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/no-explicit-any': 'error',
      // `typeof import('…')` is how a module that comes later is typed.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A number in a template is what this library is about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `void` answers say "fire and forget" where an event handler starts something asynchronous.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `type` and `interface` mean different things to the declarations we ship.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // An index signature can name its key, which tells a reader what the keys are.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'lit/no-invalid-html': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-template-arrow': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/format/{pl,en,uk}.ts'],
    rules: { 'max-lines': ['error', { max: 250 }], 'no-console': ['error', { allow: ['warn', 'info'] }] },
  },
  { files: ['src/publish/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // chai's `expect(x).to.be.true`, and node:test's `test()` whose promise the runner awaits.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'describe', 'it', 'suite'], package: 'node:test' },
          ],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A test may offer exactly the markup that must be refused.
      'no-restricted-syntax': ['error', ...banned.slice(0, 1), ...banned.slice(2, 3)],
      'lit-a11y/no-autofocus': 'off',
    },
  },
  {
    // Tools read what they are given from a default export.
    files: ['*.config.{js,mjs,ts}', 'scripts/node-reporter.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        structuredClone: 'readonly',
        document: 'readonly',
        requestAnimationFrame: 'readonly',
        window: 'readonly',
      },
    },
  },
  prettier,
);
