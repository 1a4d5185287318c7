// The demo: served from source by `npm start` and `npm run dev`, built into dist-demo by `vite build`.
// The library itself is built by scripts/build.mjs.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig(({ command }) => {
  const demo = path('demo');
  if (command === 'serve') {
    return {
      // The repository and not demo/ is served, so that a page reaches ../src and ../dist by the path it has on disk.
      root: path('.'),
      publicDir: false,
      server: { watch: { ignored: ['**/dist/**', '**/dist-demo/**', '**/screenshots/**', '**/demo/krakow/**'] } },
      optimizeDeps: { entries: ['demo/*.html'] },
    };
  }
  const pages = readdirSync(demo).filter((file) => file.endsWith('.html'));
  return {
    root: demo,
    base: './',
    publicDir: false,
    build: {
      target: 'es2022',
      outDir: path('dist-demo'),
      emptyOutDir: true,
      rolldownOptions: { input: pages.map((page) => path(`demo/${page}`)) },
    },
    plugins: [
      {
        // package.json names only shipped files as having side effects, so `import '../src/index.ts'` would be dropped.
        name: 'krk-demo-sources',
        transform: { filter: { id: /\/(src|demo)\/.*\.ts$/ }, handler: () => ({ moduleSideEffects: true }) },
      },
      {
        name: 'krk-demo-data',
        closeBundle() {
          for (const folder of ['data', 'krakow']) {
            // The published report is there once scripts/publish-demo.mjs has made it.
            if (existsSync(path(`demo/${folder}`)))
              cpSync(path(`demo/${folder}`), path(`dist-demo/${folder}`), { recursive: true });
          }
        },
      },
    ],
  };
});
