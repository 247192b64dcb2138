/** Files for hosts that read them: `_redirects`, with every alias as a real redirect, and `_headers`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { aliases } from '../entry/spelling.ts';
import { libraryOf } from '../library/build-library.ts';

/** What pages of other origins may read: the resolver and its data. */
const shared = ['/resolve.js', '/resolve.d.ts', '/resolver.json', '/resolver/*'];

export function hostFiles(): AstroIntegration {
  let root = '';
  return {
    name: 'errdex:host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const { systems, entries } = libraryOf(root);
        const lines = entries.flatMap(({ entry }) => {
          const system = systems.find(({ id }) => id === entry.system);
          return (system ? aliases(system, entry) : []).map((alias) => `/${entry.system}/${alias} /${entry.system}/${entry.slug}/ 301`);
        });
        writeFileSync(new URL('_redirects', dir), `${lines.join('\n')}\n`);
        writeFileSync(new URL('_headers', dir), shared.map((path) => `${path}\n  Access-Control-Allow-Origin: *\n`).join(''));
      },
    },
  };
}
