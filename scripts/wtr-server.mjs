// What the tests' server answers beside the repository's files: faulty data, and pages under a strict policy.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './run.mjs';

const strict = (trustedTypes) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');

const policies = { csp: strict('lit-html'), 'csp-dup': strict("lit-html 'allow-duplicates'") };

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Records what the policy stopped, from the first moment on: read it as frame.contentWindow.violations. */
const watch = `window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
});
window.faults = [];
window.addEventListener('error', (event) => window.faults.push(event.message || 'not loaded: ' + event.target.src), true);
window.addEventListener('unhandledrejection', (event) => window.faults.push(String(event.reason)));
`;

/** /csp/page?script=dist/cdn/krk-stat.js&body=…: a page with these scripts and this body, `classic` for plain ones. */
function page(query) {
  const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const tag = (kind) => (source) => `<script ${kind} src="${attribute(source)}"></script>`;
  return `<!doctype html>
<html lang="${attribute(query.get('lang') ?? 'en')}">
<head>
<meta charset="utf-8">
<title>Under a policy</title>
<script src="watch.js"></script>
${query
  .getAll('style')
  .map((source) => `<link rel="stylesheet" href="${attribute(source)}">`)
  .join('\n')}
${query.getAll('classic').map(tag('defer')).join('\n')}
${query.getAll('script').map(tag('type="module"')).join('\n')}
</head>
<body>${query.get('body') ?? ''}</body>
</html>
`;
}

/** Files as they lie on disk: what is tested under a policy is what ships, so nothing is compiled or added here. */
async function underPolicy(context, next) {
  const [, prefix, rest] = /^\/([^/]+)\/(.*)$/.exec(context.path) ?? [];
  const policy = Object.hasOwn(policies, prefix ?? '') ? policies[prefix] : undefined;
  if (!policy) return next();
  context.set('content-security-policy', policy);
  context.set('cache-control', 'no-store');
  if (rest === 'page') {
    context.type = contentTypes['.html'];
    context.body = page(new URLSearchParams(context.querystring));
    return;
  }
  if (rest === 'watch.js') {
    context.type = contentTypes['.js'];
    context.body = watch;
    return;
  }
  if (rest.startsWith('api/')) {
    context.path = `/${rest}`;
    return next();
  }
  const file = normalize(join(root, decodeURIComponent(rest)));
  if (!file.startsWith(root + sep)) {
    context.status = 403;
    return;
  }
  try {
    context.body = await readFile(file);
    context.type = contentTypes[extname(file)] ?? 'application/octet-stream';
  } catch {
    context.status = 404;
  }
}

/** How often each key was asked for: tests choose a key of their own, so none sees another's count. */
const counts = new Map();

const count = (query) => {
  const key = query.get('key') ?? '';
  if (!query.has('peek')) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts.get(key) ?? 0;
};

/** Every route takes `body`, `type` and `key`: any of them can be counted, with `/api/count?key=…&peek` as the reader. */
const routes = {
  data: (context, query) => send(context, query),
  count: (context, query, calls) => send(context, query, JSON.stringify({ count: calls })),
  slow: async (context, query) => {
    await wait(Math.min(Number(query.get('ms') ?? 200), 10_000));
    send(context, query);
  },
  status: (context, query, _calls, code) => {
    send(context, query, `{ "error": ${code} }`);
    context.status = Number(code);
  },
  html: (context, query) => {
    context.type = 'text/html; charset=utf-8';
    context.body = query.get('body') ?? '<!doctype html><title>Log in</title><form><input name="user"></form>';
  },
  'broken-json': (context, query) => send(context, query, '{ "value": 3217, '),
  // Answered never: the connection stays open until the page or the server goes.
  never: (context) => {
    context.respond = false;
  },
  flaky: (context, query, calls) => {
    send(context, query);
    if (calls === 1) context.status = 500;
  },
  // What no text can hold: `hex` as bytes.
  bytes: (context, query) => {
    context.type = query.get('type') ?? 'text/csv';
    context.body = Buffer.from(query.get('hex') ?? '', 'hex');
  },
  // One byte more than the 5 MiB the library reads, without saying so beforehand.
  big: (context) => {
    context.type = 'application/json';
    context.body = Readable.from(bytes(5 * 1024 * 1024 + 1));
  },
};

function send(context, query, fallback = '{ "label": "Answer", "value": 42 }') {
  context.type = query.get('type') ?? 'application/json';
  context.body = query.get('body') ?? fallback;
}

function* bytes(total) {
  const piece = Buffer.alloc(64 * 1024, ' ');
  for (let left = total; left > 0; left -= piece.length) yield piece.subarray(0, Math.min(left, piece.length));
}

async function fakeData(context, next) {
  const [, name, rest] = /^\/api\/([^/]+)(?:\/(.*))?$/.exec(context.path) ?? [];
  if (!name || !Object.hasOwn(routes, name)) return next();
  const query = new URLSearchParams(context.querystring);
  context.set('cache-control', 'no-store');
  context.status = 200;
  await routes[name](context, query, count(query), rest);
}

export const testServer = [underPolicy, fakeData];
