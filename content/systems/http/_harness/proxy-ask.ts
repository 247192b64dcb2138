/** Asks a proxy as a client does that is well, slow, impatient or mistaken. */
import { readFileSync } from 'node:fs';
import { connect as connectPlain, type Socket } from 'node:net';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import type { Ask } from './proxy-directives.ts';
import { type Piece, progressOf, type Transcript } from './wire.ts';

/** Milliseconds after which an answer is not waited for any longer. */
const patience = 10_000;
/** Milliseconds between the bytes of a client that trickles. */
const pace = 100;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The bytes of a request, its head and its content. */
export function bytesOf(
  { method, path, fields, body, noHost }: Ask,
  host: string,
): { head: string; body: string } {
  const has = (name: string) => fields.some(([one]) => one.toLowerCase() === name);
  const lines = [`${method} ${path} HTTP/1.1`];
  if (!noHost && !has('host')) lines.push(`Host: ${host}`);
  for (const [name, value] of fields) lines.push(`${name}: ${value}`);
  if (!has('connection')) lines.push('Connection: close');
  if (body !== undefined && !has('content-length') && !has('transfer-encoding')) {
    lines.push(`Content-Length: ${Buffer.byteLength(body)}`);
  }
  return { head: `${lines.join('\r\n')}\r\n\r\n`, body: body ?? '' };
}

/** Where certificates and keys lie: `<name>.crt`, `<name>.key`. */
function open(ask: Ask, port: number, folder: string): Socket {
  if (!ask.tls) return connectPlain({ port, host: '127.0.0.1' });
  const read = (name: string) => readFileSync(join(folder, name));
  const { certificate } = ask;
  return connectTls({
    port,
    host: '127.0.0.1',
    ca: read('ca.crt'),
    ...(certificate !== undefined && {
      cert: read(`${certificate}.crt`),
      key: read(`${certificate}.key`),
    }),
  });
}

type End = 'closed' | 'reset' | 'complete' | 'timeout' | 'hung-up';

/**
 * Asks once.
 *
 * @param port Where the proxy listens.
 * @param written The number that the program writes for it, which Host names.
 * @param folder Where the certificates lie.
 */
export async function askOnce(
  ask: Ask,
  port: number,
  written: number,
  folder: string,
): Promise<Transcript> {
  if (ask.after > 0) await wait(ask.after);
  const pieces: Piece[] = [];
  const note = (from: Piece['from'], bytes: Buffer) => {
    const last = pieces.at(-1);
    if (last?.from === from) last.bytes = Buffer.concat([last.bytes, bytes]);
    else pieces.push({ from, bytes });
  };
  const socket = open(ask, port, folder);
  let answer = Buffer.alloc(0);
  let failure = '';
  let over = false;
  const end = await new Promise<End>((resolve) => {
    const limit = setTimeout(() => done('timeout'), patience);
    const hangUp =
      ask.hangUp === undefined
        ? undefined
        : setTimeout(() => done('hung-up'), ask.hangUp);
    function done(how: End) {
      over = true;
      clearTimeout(limit);
      clearTimeout(hangUp);
      resolve(how);
    }
    socket.once(ask.tls ? 'secureConnect' : 'connect', () => {
      void sendAll(
        ask,
        written,
        () => over,
        (bytes) => {
          note('client', bytes);
          socket.write(bytes);
        },
      );
    });
    socket.on('data', (bytes: Buffer) => {
      answer = Buffer.concat([answer, bytes]);
      note('server', bytes);
      if (progressOf(answer, ask.method).complete) setTimeout(done, 50, 'complete');
    });
    socket.once('end', () => done('closed'));
    socket.once('error', (error: Error & { code?: string }) => {
      failure = error.code ?? error.message;
      done('reset');
    });
    socket.once('close', () => done('closed'));
  });
  socket.destroy();
  const { status, complete, got, announced } = progressOf(answer, ask.method);
  const remark = remarkOn(end, {
    bytes: answer.length,
    complete,
    got,
    announced,
    failure,
    hangUp: ask.hangUp ?? 0,
  });
  // What a slow client had sent when the answer came differs from run to run.
  const told = ask.trickle
    ? [
        {
          from: 'client' as const,
          bytes: Buffer.from(bytesOf(ask, `127.0.0.1:${written}`).head),
        },
        ...pieces.filter(({ from }) => from === 'server'),
      ]
    : pieces;
  return { pieces: told, status, ...(remark !== undefined && { remark }) };
}

async function sendAll(
  ask: Ask,
  written: number,
  over: () => boolean,
  write: (bytes: Buffer) => void,
): Promise<void> {
  const { head, body } = bytesOf(ask, `127.0.0.1:${written}`);
  if (ask.idle > 0) await wait(ask.idle);
  if (ask.trickle) {
    const line = head.indexOf('\n') + 1;
    write(Buffer.from(head.slice(0, line)));
    for (const byte of Buffer.from(head.slice(line) + body)) {
      if (over()) return;
      write(Buffer.from([byte]));
      await wait(pace);
    }
    return;
  }
  if (!over())
    write(Buffer.from(head + (ask.stalls ? body.slice(0, body.length / 2) : body)));
}

function remarkOn(
  end: End,
  {
    bytes,
    complete,
    got,
    announced,
    failure,
    hangUp,
  }: {
    bytes: number;
    complete: boolean;
    got: number;
    announced: number | undefined;
    failure: string;
    hangUp: number;
  },
): string | undefined {
  if (end === 'hung-up') return `client hangs up after ${hangUp} ms`;
  if (bytes === 0) {
    if (end === 'closed') return 'no answer: connection closed';
    if (end === 'timeout') return `no answer within ${patience / 1000} s`;
    return failure === 'ECONNRESET' || failure === 'EPIPE'
      ? 'no answer: connection reset'
      : `no answer: ${failure}`;
  }
  if (complete) return undefined;
  const how = {
    closed: 'connection closed',
    reset: 'connection reset',
    timeout: `nothing more within ${patience / 1000} s`,
    complete: '',
  }[end];
  if (announced !== undefined)
    return `${how} after ${got} of ${announced} bytes of content`;
  return end === 'closed' ? undefined : how;
}
