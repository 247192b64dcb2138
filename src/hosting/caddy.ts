/** The part of Caddy's configuration that differs between builds; `hosting/caddy/Caddyfile` imports it. */
import { fresh, hashed, longCaching, noCaching, securityFields, shared, shortCaching } from './fields.ts';
import { foldedCase, type Moved } from './redirects.ts';

/** A text as one token. Caddy replaces `{name}` in it. */
function quoted(text: string): string {
  if (/[{}`\n]/.test(text)) throw new Error(`Caddy can't be told ${JSON.stringify(text)}: it has a brace, a backtick or a line end`);
  return `\`${text}\``;
}

/**
 * `{errdex_moved}` is the page that an address leads to, empty where it leads nowhere else. Like nginx's, in any letter
 * case; the page itself stands before the pattern that would match it too.
 */
export function caddyMap(moved: readonly Moved[]): string {
  const rows = moved.flatMap((one) => {
    const slug = one.to.slice(one.system.length + 2, -1);
    return [`\t${one.to} ""\n`, `\t~(?i)^/${one.system}/(?:${[slug, ...foldedCase(one)].join('|')})/?$ ${one.to}\n`];
  });
  const index = '\t~^(/(?:[A-Za-z0-9_.-]+/)*)index\\.html$ $1\n';
  return `# Made by the build. Imported in the site's block.\nmap {path} {errdex_moved} {\n${index}${rows.join('')}\tdefault ""\n}\n`;
}

/** What is sent with every answer, errors included: Caddy drops what was set before an error. */
export function caddySecurity(): string {
  const fields = Object.entries(securityFields).map(([name, value]) => `\t${name} ${quoted(value)}\n`);
  return `# Made by the build. Imported in the site's block and where errors are handled.\nheader {\n${fields.join('')}\t-Server\n}\n`;
}

/** What is sent where there is no error. */
export function caddyFields(): string {
  return [
    "# Made by the build. Imported in the site's block.\n",
    `@hashed path ${hashed.join(' ')}\nheader @hashed Cache-Control ${quoted(longCaching)}\n`,
    `@fresh path ${fresh.join(' ')}\nheader @fresh Cache-Control ${noCaching}\n`,
    `@other not path ${[...hashed, ...fresh].join(' ')}\nheader @other Cache-Control ${quoted(shortCaching)}\n`,
    `@shared path ${shared.join(' ')}\nheader @shared Access-Control-Allow-Origin *\n`,
  ].join('');
}
