/** The built site, read from disk and served on a free loopback port, as a plain file host would serve it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { constants, brotliCompressSync } from 'node:zlib';

export const root = join(import.meta.dirname, '..', '..');
export const dist = join(root, 'dist');

/** Files of the built site, with `/` and without the leading one, sorted. */
export function builtFiles(site: string = dist): string[] {
  if (!existsSync(site)) throw new Error(`there is no ${site}; run \`npm run build\` first`);
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(site, name)).isFile())
    .sort();
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/** The file of a site that a path names: itself, or the `index.html` in it; undefined when there is none. */
export function fileFor(path: string, site: string = dist): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const name = normalize(decoded).replace(/^[/\\]+/, '');
  if (name.startsWith('..') || name.includes('\0')) return undefined;
  for (const candidate of [name, join(name, 'index.html')]) {
    const file = join(site, candidate);
    if (existsSync(file) && statSync(file).isFile()) return file;
  }
  return undefined;
}

export interface Sent {
  path: string;
  /** Bytes on the wire, response head included. */
  bytes: number;
}

export interface Site {
  /** `http://127.0.0.1:<port>`. */
  origin: string;
  /** Every response so far, workers' requests included, which a page's own tools don't show. */
  sent: Sent[];
  close(): Promise<void>;
}

/** Serves a built site with brotli, 404.html for what is not there, and no redirect rules: the poorest host there is. */
export async function serveSite(folder: string = dist): Promise<Site> {
  const compressed = new Map<string, Buffer>();
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { socket } = request;
    const before = socket.bytesWritten;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.once('close', () => sent.push({ path: pathname, bytes: socket.bytesWritten - before }));
    const found = fileFor(pathname, folder);
    const file = found ?? join(folder, '404.html');
    const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    let body: Buffer = readFileSync(file);
    const headers: Record<string, string> = { 'content-type': type };
    // Pictures and fonts are compressed already.
    if (/text|json|javascript|svg|xml/.test(type) && String(request.headers['accept-encoding']).includes('br')) {
      const cached = compressed.get(file) ?? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
      compressed.set(file, cached);
      body = cached;
      headers['content-encoding'] = 'br';
    }
    response.writeHead(found ? 200 : 404, { ...headers, 'content-length': String(body.length) });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    sent,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
