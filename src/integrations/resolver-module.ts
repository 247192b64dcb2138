/** `/resolve.js` and `/resolve.d.ts`: the resolver for other people's pages, as one file without a dependency. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { bundle } from './bundle.ts';

/** The types are made from the source, so that they can't say something else. */
const declarations = (): Plugin[] => dts({ generator: 'oxc', dtsOnly: true, tsconfig: false });

/** Name of the published file → how it is made of the module's source, and its type. */
const files = {
  'resolve.js': { make: (source: string) => bundle(source, []), type: 'text/javascript' },
  'resolve.d.ts': { make: (source: string) => bundle(source, declarations(), { minify: false }), type: 'text/plain; charset=utf-8' },
} as const;

export function resolverModule(): AstroIntegration {
  let source = '';
  return {
    name: 'errdex:resolver-module',
    hooks: {
      'astro:config:done': ({ config }) => {
        source = fileURLToPath(new URL('src/module/index.ts', config.root));
      },
      'astro:server:setup': ({ server, logger }) => {
        for (const [name, { make, type }] of Object.entries(files)) {
          server.middlewares.use(`/${name}`, (_request, response, next) => {
            make(source).then(
              (code) => response.setHeader('content-type', type).end(code),
              (error: unknown) => {
                logger.error(String(error));
                next();
              },
            );
          });
        }
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const [name, { make }] of Object.entries(files)) {
          const code = await make(source);
          writeFileSync(new URL(name, dir), code);
          logger.info(`/${name}, ${Buffer.byteLength(code)} bytes`);
        }
      },
    },
  };
}
