/** The part of nginx's configuration that differs between builds; `hosting/nginx/errdex.conf` includes it. */
import { type AddressPattern, fresh, hashed, longCaching, noCaching, securityFields, shared, shortCaching } from './fields.ts';
import { foldedCase, type Moved } from './redirects.ts';

/** A text in quotes. nginx reads `$name` in them as a variable and has no way to write a dollar sign. */
function quoted(text: string): string {
  if (/[$\n]/.test(text)) throw new Error(`nginx can't be told ${JSON.stringify(text)}: it has a dollar sign or a line end`);
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern as the key of a `map` over `$uri`. */
const key = (pattern: AddressPattern) => (pattern.endsWith('*') ? `"~^${escaped(pattern.slice(0, -1))}"` : pattern);

const map = (source: string, target: string, rows: readonly (readonly [string, string])[], why: string) =>
  `# ${why}\nmap ${source} ${target} {\n${rows.map(([from, to]) => `    ${from} ${to};\n`).join('')}}\n`;

const powerOfTwo = (least: number) => 2 ** Math.ceil(Math.log2(Math.max(2, least)));

/**
 * For the `http` block. `$errdex_moved` is the page that an address leads to, empty where it leads nowhere else. The
 * keys of nginx's maps match in any letter case; so `/grpc/uNAVAILABLE` leads to the page as well.
 */
export function nginxMaps(moved: readonly Moved[]): string {
  const rows = moved.flatMap((one) =>
    [...foldedCase(one).map((from) => `/${one.system}/${from}`), one.to.slice(0, -1)].flatMap((from): [string, string][] => [
      [from, one.to],
      [`${from}/`, one.to],
    ]),
  );
  const longest = Math.max(0, ...rows.map(([from]) => from.length));
  return [
    '# Made by the build. Included in the "http" block.\n',
    // A bucket has to hold the longest key and what nginx keeps beside it.
    `map_hash_max_size ${powerOfTwo(rows.length * 2)};\nmap_hash_bucket_size ${Math.max(128, powerOfTwo(longest * 2))};\n`,
    map('$uri', '$errdex_page', rows, 'The page that an address leads to.'),
    map(
      '"$uri $errdex_page"',
      '$errdex_other',
      [
        ['"~^(?<errdex_self>\\S+) \\k<errdex_self>$"', '""'],
        ['default', '$errdex_page'],
      ],
      'The page itself, in its own letters, is no other address.',
    ),
    map(
      '$request_uri',
      '$errdex_moved',
      [
        ['"~^(?<errdex_folder>/(?:[A-Za-z0-9_.-]+/)*)index\\.html(?:\\?|$)"', '$errdex_folder'],
        ['default', '$errdex_other'],
      ],
      '/grpc/ok/index.html is /grpc/ok/. Only plain names, so that no address leads away from here.',
    ),
    map(
      '$uri',
      '$errdex_caching',
      [
        ...hashed.map((pattern) => [key(pattern), quoted(longCaching)] as const),
        ...fresh.map((pattern) => [key(pattern), quoted(noCaching)] as const),
        ['default', quoted(shortCaching)],
      ],
      'An address that is not there is answered with /404.html, whose caching is the short one.',
    ),
    map(
      '$uri',
      '$errdex_shared',
      [...shared.map((pattern) => [key(pattern), '"*"'] as const), ['default', '""']],
      'What pages of other origins may read.',
    ),
    map(
      '$request_method',
      '$errdex_allowed',
      [
        ['GET', '""'],
        ['HEAD', '""'],
        ['default', '"GET, HEAD"'],
      ],
      'Who asks to write is told what he may.',
    ),
  ].join('\n');
}

/** For the `server` block. nginx leaves out a field whose value is empty. */
export function nginxFields(): string {
  const fields = [
    ...Object.entries(securityFields).map(([name, value]) => [name, quoted(value)] as const),
    ['Cache-Control', '$errdex_caching'] as const,
    ['Access-Control-Allow-Origin', '$errdex_shared'] as const,
    ['Allow', '$errdex_allowed'] as const,
  ];
  const lines = fields.map(([name, value]) => `add_header ${name} ${value} always;\n`);
  return `# Made by the build. Included in the "server" block; a block in it that adds a field of its own loses these.\n${lines.join('')}`;
}
