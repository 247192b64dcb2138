/** What hosts are told: `_redirects` and `_headers`, and the parts that the configurations in `hosting/` include. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddyFields, caddyMap, caddySecurity } from '../hosting/caddy.ts';
import { nginxFields, nginxMaps } from '../hosting/nginx.ts';
import { redirectsOf } from '../hosting/redirects.ts';
import { headersFile, redirectsFile } from '../hosting/static-hosts.ts';
import { libraryOf } from '../library/build-library.ts';

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
        const moved = redirectsOf(
          systems,
          entries.map(({ entry }) => entry),
        );
        const files: Record<string, string> = {
          _redirects: redirectsFile(moved),
          _headers: headersFile(),
          '_hosting/nginx/maps.conf': nginxMaps(moved),
          '_hosting/nginx/fields.conf': nginxFields(),
          '_hosting/caddy/moved.caddyfile': caddyMap(moved),
          '_hosting/caddy/security.caddyfile': caddySecurity(),
          '_hosting/caddy/fields.caddyfile': caddyFields(),
        };
        for (const folder of ['nginx', 'caddy']) mkdirSync(new URL(`_hosting/${folder}/`, dir), { recursive: true });
        for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, dir), text);
      },
    },
  };
}
