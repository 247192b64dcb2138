/** `_redirects` and `_headers`, as Netlify, Cloudflare Pages and others read them. */
import { fresh, hashed, longCaching, noCaching, securityFields, shared } from './fields.ts';
import { type Moved, movedStatus } from './redirects.ts';

/** A rule a line. */
export function redirectsFile(moved: readonly Moved[]): string {
  const lines = moved.flatMap(({ system, to, from }) => from.map((one) => `/${system}/${one} ${to} ${movedStatus}`));
  return lines.map((line) => `${line}\n`).join('');
}

const block = (path: string, fields: readonly (readonly [string, string])[]) =>
  `${path}\n${fields.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;

/**
 * No field is set by two rules that hold for the same address: these hosts would send both values, joined. What is not
 * listed is cached as the host sees fit, which is to ask again each time.
 */
export function headersFile(): string {
  return [
    block('/*', Object.entries(securityFields)),
    ...hashed.map((path) => block(path, [['Cache-Control', longCaching]])),
    ...fresh.map((path) => block(path, [['Cache-Control', noCaching]])),
    ...shared.map((path) => block(path, [['Access-Control-Allow-Origin', '*']])),
  ].join('');
}
