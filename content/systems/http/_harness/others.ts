/** Clients of other languages, as Debian has them: what each says of a status. */
import { execFile, type ExecFileException } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fields } from './wire.ts';

export interface Question {
  url: string;
  method: string;
  headers: Fields;
  body: string | undefined;
}

interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

/** Seconds after which a client gives up; the sources in `clients/` say the same. */
const seconds = 2;

function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    execFile(
      command,
      args,
      { env: { ...process.env, ...env }, maxBuffer: 16 * 1024 * 1024 },
      (error: ExecFileException | null, stdout, stderr) => {
        const status = error === null ? 0 : error.code;
        if (typeof status === 'number') resolve({ status, stdout, stderr });
        else reject(new Error(`${command} could not be run: ${String(status)}`));
      },
    );
  });
}

const source = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Builds the client in Go once for each version of its source, outside of the project. */
async function goClient(): Promise<string> {
  const path = source('./clients/client.go');
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), 'errdex-clients');
  const binary = join(folder, `client-${hash}`);
  if (existsSync(binary)) return binary;
  mkdirSync(folder, { recursive: true });
  const fresh = `${binary}-${process.pid}`;
  const { status, stderr } = await run('go', ['build', '-o', fresh, path], {
    GO111MODULE: 'off',
    GOCACHE: join(tmpdir(), 'errdex-go-cache'),
  });
  if (status !== 0) throw new Error(`go build failed: ${stderr}`);
  renameSync(fresh, binary);
  return binary;
}

const pairs = (headers: Fields) =>
  Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value] as const),
  );

const positional = ({ url, method, headers, body }: Question) => [
  method,
  url,
  body ?? '',
  ...pairs(headers).flat(),
];

function curlArguments({ url, method, headers, body }: Question): string[] {
  const fields = pairs(headers).flatMap(([name, value]) => [
    '-H',
    value === '' ? `${name};` : `${name}: ${value}`,
  ]);
  const content = body === undefined ? [] : ['--data-binary', body];
  // -X is for methods that curl doesn't choose by itself.
  const chosen = body === undefined ? 'GET' : 'POST';
  const how = method === 'HEAD' ? ['--head'] : method === chosen ? [] : ['-X', method];
  return ['-sS', '--max-time', String(seconds), ...how, ...fields, ...content, url];
}

/** What a command-line client leaves its caller with. */
function ending({ status, stderr }: Ended, timeout: number): string {
  if (status === timeout && /timed out/i.test(stderr))
    return `no answer, given up after ${seconds} s (exit status ${status})`;
  const said = stderr.trim().replace(/\s*\n\s*/g, ' ');
  return `exit status ${status}${status === 0 || said === '' ? '' : `, stderr ${said}`}`;
}

async function line(
  command: string,
  args: readonly string[],
  env?: Record<string, string>,
): Promise<string> {
  const { stdout, stderr, status } = await run(command, args, env);
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout.trim();
}

const python = ['/usr/bin/python3', '-B', source('./clients/client.py')] as const;

/** In the order in which their lines stand. A client that has nothing to add says nothing. */
export const others: Record<string, (question: Question) => Promise<string>> = {
  'curl -f': async (question) =>
    ending(await run('curl', ['-f', ...curlArguments(question)]), 28),
  curl: async (question) => ending(await run('curl', curlArguments(question)), 28),
  wget: async ({ url, method, headers, body }) => {
    const how = method === 'GET' && body === undefined ? [] : [`--method=${method}`];
    const content = body === undefined ? [] : [`--body-data=${body}`];
    const fields = pairs(headers).map(([name, value]) => `--header=${name}: ${value}`);
    const options = ['-nv', '-O', '-', '--tries=1', `--timeout=${seconds}`];
    return ending(await run('wget', [...options, ...how, ...content, ...fields, url]), 4);
  },
  requests: (question) =>
    line(python[0], [...python.slice(1), 'requests', ...positional(question)]),
  urllib: (question) =>
    line(python[0], [...python.slice(1), 'urllib', ...positional(question)]),
  'Go net/http': async (question) => line(await goClient(), positional(question)),
  'Java HttpClient': (question) =>
    line('java', [
      '-XX:-UsePerfData',
      '-XX:TieredStopAtLevel=1',
      source('./clients/Client.java'),
      ...positional(question),
    ]),
};
