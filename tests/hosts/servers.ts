/** Starts nginx and Caddy over a built site, each with the configuration of `hosting/` as it lies there, on a free loopback port. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../support/site.ts';

export interface Host {
  /** What a reader calls it. */
  name: string;
  /** Debian's packages that bring it. */
  packages: readonly string[];
  /**
   * Starts it.
   * @param site Folder of the site, readable by everybody.
   * @throws What it printed, when it ends or does not listen within ten seconds.
   */
  start(site: string): Promise<Running>;
}

export interface Running {
  port: number;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Runs a server in a folder of its own, which is taken away when it has ended. */
async function run(folder: string, port: number, command: readonly string[], env: Record<string, string> = {}): Promise<Running> {
  const [file = '', ...args] = command;
  const child: ChildProcess = spawn(file, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  const state = { ended: false };
  const end = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      printed += error.message;
      state.ended = true;
      resolve();
    });
    child.once('exit', () => {
      state.ended = true;
      resolve();
    });
  });
  const stop = async () => {
    if (!state.ended) child.kill('SIGTERM');
    // A server that still waits for somebody is not waited for.
    const impatience = setTimeout(() => child.kill('SIGKILL'), 5000);
    await end;
    clearTimeout(impatience);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (state.ended) break;
    if (await listens(port)) return { port, stop };
    await wait(100);
  }
  await stop();
  throw new Error(`${file} does not listen on port ${port}:\n${printed}`);
}

/** The text with one of its parts replaced, which must be there: else the configuration was changed, and this file was not. */
function replaced(text: string, part: string | RegExp, by: string): string {
  const result = text.replaceAll(part instanceof RegExp ? new RegExp(part, 'gm') : part, by);
  if (result === text) throw new Error(`hosting/nginx/errdex.conf has no ${String(part)}`);
  return result;
}

const nginx: Host = {
  name: 'nginx',
  packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  async start(site) {
    const port = await freePort();
    const folder = mkdtempSync(join(tmpdir(), 'errdex-nginx-'));
    let own = readFileSync(join(root, 'hosting', 'nginx', 'errdex.conf'), 'utf8');
    own = replaced(own, '/srv/errdex', site);
    own = replaced(own, /^ *listen \[::\]:80;\n/, '');
    own = replaced(own, 'listen 80;', `listen 127.0.0.1:${port};`);
    writeFileSync(join(folder, 'errdex.conf'), own);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => {
      mkdirSync(join(folder, kind));
      return `${kind}_temp_path ${join(folder, kind)};`;
    });
    // As Debian's own nginx.conf has it, apart from where it writes.
    const main = [
      'include /etc/nginx/modules-enabled/*.conf;',
      'daemon off;',
      `pid ${join(folder, 'pid')};`,
      'error_log stderr;',
      'events { worker_connections 768; }',
      'http {',
      'access_log off;',
      ...temporary,
      'include /etc/nginx/mime.types;',
      'default_type application/octet-stream;',
      'gzip on;',
      `include ${join(folder, 'errdex.conf')};`,
      '}',
    ];
    writeFileSync(join(folder, 'nginx.conf'), `${main.join('\n')}\n`);
    return run(folder, port, ['/usr/sbin/nginx', '-c', join(folder, 'nginx.conf'), '-e', 'stderr']);
  },
};

const caddy: Host = {
  name: 'Caddy',
  packages: ['caddy'],
  async start(site) {
    const port = await freePort();
    const folder = mkdtempSync(join(tmpdir(), 'errdex-caddy-'));
    // Without the port on which it takes commands, which is the same for all Caddies of a machine.
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\nimport ${join(root, 'hosting', 'caddy', 'Caddyfile')}\n`);
    return run(folder, port, ['/usr/bin/caddy', 'run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
      ERRDEX_ADDRESS: `http://127.0.0.1:${port}`,
      ERRDEX_ROOT: site,
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      XDG_DATA_HOME: folder,
    });
  },
};

export const hosts: readonly Host[] = [nginx, caddy];
