import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const repository = resolve(fileURLToPath(import.meta.url), '../../..');
const port = Number(process.env.PORT ?? 4000);
const server = { target: `http://127.0.0.1:${port + 1}`, changeOrigin: false };

/**
 * The bundled font bears its own family name and stands last in the stack: under the name of the installed font it
 * would be downloaded even where that font exists.
 */
function fallbackFont(): Plugin {
  return {
    name: 'madoguchi-fallback-font',
    enforce: 'pre',
    transform(code, id) {
      if (!/@fontsource\/biz-udpgothic\/\d+\.css/.test(id)) return null;
      return code
        .replaceAll("font-family: 'BIZ UDPGothic'", "font-family: 'Madoguchi UDPGothic'")
        .replaceAll(/, url\([^)]*\.woff\) format\('woff'\)/g, '');
    },
  };
}

/** `graphql(…)` becomes the generated document itself, so that each route carries its own operations only. */
function typedDocuments(): Plugin {
  const call = /graphql\(\s*(?:\/\*[^*]*\*\/\s*)?`\s*(query|mutation|fragment)\s+(\w+)[^`]*`,?\s*\)/g;
  return {
    name: 'madoguchi-typed-documents',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('.operations.ts')) return null;
      const names = new Set<string>();
      const body = code
        .replaceAll(/^import \{ graphql \} from '@madoguchi\/contract';$/gm, '')
        .replaceAll(call, (_match, kind: string, name: string) => {
          if (kind === 'fragment') return 'undefined';
          names.add(`${name}Document`);
          return `generated_${name}Document`;
        });
      if (body.includes('graphql(')) this.error(`${id}: one operation or fragment per graphql(…) call, please`);
      const imports = [...names].map((name) => `${name} as generated_${name}`).join(', ');
      return imports === '' ? body : `import { ${imports} } from '@madoguchi/contract/generated/graphql';\n${body}`;
    },
  };
}

export default defineConfig({
  root: resolve(repository, 'apps/console'),
  // The server writes a fresh nonce over the placeholder in every reply.
  html: { cspNonce: '__CSP_NONCE__' },
  plugins: [fallbackFont(), typedDocuments(), react()],
  build: {
    outDir: resolve(repository, 'apps/console/dist'),
    emptyOutDir: true,
    target: 'es2023',
    // Nothing as a data: address: the policy allows fonts and pictures from our own address only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom)\//,
            },
            { name: 'style', test: /node_modules\/@emotion\// },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port,
    strictPort: true,
    proxy: {
      '/graphql': server,
      '/events': server,
      '/healthz': server,
      '/readyz': server,
      '/files': server,
      '/letters': server,
      '/presence': server,
    },
  },
  preview: { host: '127.0.0.1', port, strictPort: true },
});
