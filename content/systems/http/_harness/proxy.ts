/**
 * Runs a proxy configuration: starts what stands in for the origin servers, then nginx, HAProxy or Caddy with the
 * configuration, asks, prints the bytes and the log lines, and stops everything. README.md tells the directives.
 */
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import {
  type Ask,
  DirectiveError,
  portsIn,
  readDirectives,
  withPorts,
  withWrittenPorts,
} from './proxy-directives.ts';
import { askOnce } from './proxy-ask.ts';
import { type Kind, kinds } from './proxy-kinds.ts';
import { startUpstream } from './proxy-upstream.ts';
import { abbreviate, linesOf, type Transcript } from './wire.ts';

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Resolves when something did, or after a time at most, for which nothing is kept alive. */
const within = (ms: number, something: Promise<void>) =>
  Promise.race([
    something,
    new Promise<void>((resolve) => setTimeout(resolve, ms).unref()),
  ]);

/** When the files of `# file` were written. */
const fileTime = new Date('2026-01-05T09:00:00Z');

/** Seconds after which everything is stopped, whatever happens. */
const limit = 28;

/** Whether nothing listens on a loopback port. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Free ports below those that the system gives to clients, so that nobody takes one between check and use. */
async function freePorts(written: readonly number[]): Promise<Map<number, number>> {
  const ports = new Map<number, number>();
  for (const one of written) {
    for (;;) {
      const port = 20_000 + Math.floor(Math.random() * 12_000);
      if (![...ports.values()].includes(port) && (await isFree(port))) {
        ports.set(one, port);
        break;
      }
    }
  }
  return ports;
}

/** Whether something listens on a port, seen from outside: a connection would stand in the proxy's log. */
function listening(port: number): boolean {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const row = new RegExp(`^\\s*\\d+: [0-9A-F]+:${hex} [0-9A-F]+:0000 0A `, 'm');
  return ['/proc/net/tcp', '/proc/net/tcp6'].some((path) =>
    row.test(readFileSync(path, 'utf8')),
  );
}

interface RunningProxy {
  printed: { stdout: string; stderr: string };
  stop(): Promise<void>;
}

async function startProxy(
  kind: Kind,
  config: string,
  folder: string,
  log: string,
  ports: readonly number[],
): Promise<RunningProxy> {
  const { file, content, command, args } = kind.prepare(config, folder, log);
  writeFileSync(join(folder, file), content);
  const child = spawn(command, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/bin`,
      HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
      TZ: 'UTC',
    },
  });
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
  let failure: string | undefined;
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error: Error & { code?: string }) => {
      failure = error.code === 'ENOENT' ? `${command} is not installed` : error.message;
      resolve();
    });
    child.once('close', () => {
      failure ??= 'it ended';
      resolve();
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await within(3000, gone);
    child.kill('SIGKILL');
    await gone;
  };
  const until = Date.now() + 10_000;
  while (failure === undefined && !ports.every(listening)) {
    if (Date.now() > until) failure = `nothing listens on ${ports.join(', ')} after 10 s`;
    await wait(10);
  }
  if (failure !== undefined) {
    await stop();
    throw new DirectiveError(
      `${kind.title} did not start: ${failure}\n${printed.stderr}${kind.logs(folder, printed).join('\n')}`.trim(),
    );
  }
  return { printed, stop };
}

/** Asks as often as it says, in the order in which the answers are printed. */
async function askAll(
  ask: Ask,
  ...where: [number, number, string]
): Promise<Transcript[]> {
  const once = () => askOnce(ask, ...where);
  if (ask.atOnce) return Promise.all(Array.from({ length: ask.times }, once));
  const transcripts: Transcript[] = [];
  for (let i = 0; i < ask.times; i += 1) transcripts.push(await once());
  return transcripts;
}

/** What the bytes of an ask don't show. */
function notesOn(ask: Ask): string[] {
  const notes = [
    ask.after > 0 && `${ask.after} ms later`,
    ask.tls &&
      (ask.certificate === undefined
        ? 'over TLS'
        : `over TLS, client certificate ${ask.certificate}`),
    ask.idle > 0 && `nothing sent for ${ask.idle} ms`,
    ask.trickle && 'sends the request line, then a byte every 100 ms',
    ask.stalls && 'sends half of the content, then nothing more',
  ].filter((one) => one !== false);
  return notes.length === 0 ? [] : [`(${notes.join('; ')})`];
}

const mostShown = 3;

/** The lines of what came of an ask; of many, how often each status came, and the last. */
function linesOfAll(transcripts: readonly Transcript[]): string[] {
  if (transcripts.length <= mostShown)
    return transcripts.flatMap((one, i) =>
      i === 0 ? linesOf(one) : ['', ...linesOf(one)],
    );
  const counts = new Map<string, number>();
  for (const { status } of transcripts) {
    const name = status === undefined ? 'no answer' : String(status);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const told = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${count} × ${name}`);
  const last = transcripts.at(-1);
  return [
    `(asked ${transcripts.length} times: ${told.join(', ')}; the last one:)`,
    ...(last ? linesOf(last) : []),
  ];
}

/** Waits until a log has a line for each request, or is quiet for a while. */
async function settled(
  read: () => string[],
  kind: Kind,
  requests: number,
): Promise<string[]> {
  for (let quiet = 0, before = -1; quiet < 12; await wait(50)) {
    const lines = read();
    quiet = lines.length === before ? quiet + 1 : 0;
    before = lines.length;
    if (lines.filter(kind.isAccess).length >= requests && quiet >= 2) break;
  }
  return read();
}

/** The first and the last lines of a log that repeats itself. */
function shortened(lines: readonly string[]): string[] {
  if (lines.length <= 8) return [...lines];
  return [
    ...lines.slice(0, 3),
    `(${lines.length - 6} lines left out)`,
    ...lines.slice(-3),
  ];
}

async function main(path: string): Promise<void> {
  const kind = kinds[extname(path).slice(1)];
  if (!kind)
    throw new DirectiveError(
      `no proxy reads ${path}; there are ${Object.keys(kinds).join(', ')}`,
    );
  const { config, upstreams, asks, files, certificates, log } = readDirectives(
    readFileSync(path, 'utf8'),
  );
  const listens = kind.listens(config);
  const [first] = listens;
  if (first === undefined)
    throw new DirectiveError('it listens nowhere on loopback; write 127.0.0.1:8080');
  const ports = await freePorts([...new Set([...portsIn(config), ...upstreams.keys()])]);
  const used = (written: number) => {
    const port = ports.get(written);
    if (port === undefined)
      throw new DirectiveError(`nothing listens on port ${written}`);
    return port;
  };
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'errdex-proxy-')));
  const closing: (() => Promise<void> | void)[] = [
    () => rmSync(folder, { recursive: true, force: true }),
  ];
  const output: string[] = [];
  try {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
      // Last-Modified and ETag come from it.
      utimesSync(join(folder, name), fileTime, fileTime);
    }
    if (certificates) await (await import('./certificates.ts')).writeCertificates(folder);
    const running = [];
    for (const [written, upstream] of upstreams) {
      const one = await startUpstream(upstream, used(written), written);
      closing.unshift(one.close);
      running.push({ written, received: one.received });
    }
    const proxy = await startProxy(
      kind,
      withPorts(config, ports),
      folder,
      log,
      listens.map(used),
    );
    closing.unshift(proxy.stop);
    let requests = 0;
    let last: Transcript | undefined;
    for (const ask of asks) {
      const written = ask.port ?? first;
      const transcripts = await askAll(ask, used(written), written, folder);
      requests += transcripts.length;
      last = transcripts.at(-1);
      output.push(...notesOn(ask), ...linesOfAll(transcripts), '');
    }
    for (const { written, received } of running) {
      if (received.length > 0)
        output.push(
          ...received.map((line) => `upstream ${written} received: ${line}`),
          '',
        );
    }
    const lines = await settled(() => kind.logs(folder, proxy.printed), kind, requests);
    const names = [...new Set(lines.map((line) => line.split(':', 1)[0]))];
    for (const name of names)
      output.push(
        ...shortened(lines.filter((line) => line.startsWith(`${name}:`)).map(abbreviate)),
      );
    process.exitCode = last?.status === undefined || last.status >= 400 ? 1 : 0;
  } finally {
    for (const close of closing) await close();
  }
  console.log(
    withWrittenPorts(output.join('\n').replaceAll(folder, '⟨folder⟩'), ports).trimEnd(),
  );
}

const guard = setTimeout(() => {
  console.error(`stopped after ${limit} s`);
  process.kill(process.pid, 'SIGTERM');
}, limit * 1000);
try {
  await main(process.argv[2] ?? '');
} catch (error) {
  if (!(error instanceof DirectiveError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
} finally {
  clearTimeout(guard);
}
