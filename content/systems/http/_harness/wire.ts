/** Requests as bytes over a socket, and bytes as lines that can be read. */
import { connect, type Socket } from 'node:net';

/** Milliseconds after which nobody waits for an answer any longer. */
export const patience = 1000;

export type Fields = Record<string, string | readonly string[]>;

export interface RawRequest {
  /** Method and path: `GET /orders/7`. */
  request: string;
  fields?: Fields | undefined;
  body?: string | undefined;
}

/** Bytes of one direction that followed each other. */
export interface Piece {
  from: 'client' | 'server';
  bytes: Buffer;
}

export interface Transcript {
  pieces: Piece[];
  /** What a reader can't see from the bytes: that there was no answer, or that it is cut off. */
  remark?: string;
  /** Status of the final response; `undefined` when there was none. */
  status: number | undefined;
}

const has = (fields: Fields, name: string) =>
  Object.keys(fields).some((one) => one.toLowerCase() === name);

/** Method of `GET /orders/7`. */
export const methodOf = (request: string) => request.split(' ', 1)[0] ?? '';

/** Path of `GET /orders/7`, with what follows a space in it. */
export const pathOf = (request: string) => request.slice(methodOf(request).length + 1);

/** The head of a request: Host, the fields given, Connection: close, Content-Length when there is content. */
function headOf({ request, fields = {}, body }: RawRequest, host: string): string {
  const lines = [`${request} HTTP/1.1`];
  if (!has(fields, 'host')) lines.push(`Host: ${host}`);
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) lines.push(`${name}: ${value}`);
  }
  if (!has(fields, 'connection')) lines.push('Connection: close');
  if (
    body !== undefined &&
    !has(fields, 'content-length') &&
    !has(fields, 'transfer-encoding')
  ) {
    lines.push(`Content-Length: ${Buffer.byteLength(body)}`);
  }
  return `${lines.join('\r\n')}\r\n\r\n`;
}

interface Progress {
  /** Interim statuses, and the final one once its head is whole. */
  interim: number[];
  status: number | undefined;
  complete: boolean;
  /** Content as far as it came, and as it was announced. */
  got: number;
  announced: number | undefined;
}

/** How far an answer has come. */
export function progressOf(answer: Buffer, method: string): Progress {
  const interim: number[] = [];
  let rest = answer;
  for (;;) {
    const end = rest.indexOf('\r\n\r\n');
    const nothing = {
      interim,
      status: undefined,
      complete: false,
      got: 0,
      announced: undefined,
    };
    if (end === -1) return nothing;
    const head = rest.subarray(0, end).toString('latin1');
    const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1]);
    if (Number.isNaN(status)) return nothing;
    rest = rest.subarray(end + 4);
    if (status < 200 && status !== 101) {
      interim.push(status);
      continue;
    }
    const length = /^content-length: *(\d+)/im.exec(head)?.[1];
    const bare = method === 'HEAD' || status === 204 || status === 304 || status === 101;
    const announced = bare ? 0 : length === undefined ? undefined : Number(length);
    const chunked = !bare && /^transfer-encoding:.*chunked/im.test(head);
    const complete = chunked
      ? /(?:^|\r\n)0\r\n(?:[^\r\n]+\r\n)*\r\n$/.test(rest.toString('latin1'))
      : announced !== undefined && rest.length >= announced;
    return {
      interim,
      status,
      complete,
      got: rest.length,
      announced: chunked ? undefined : announced,
    };
  }
}

/**
 * Sends a request and reads until the server closes, the answer is complete, or patience ends.
 * With `Expect: 100-continue`, the content waits for a 100 for half of it, and is not sent after a final status.
 */
export async function send(port: number, raw: RawRequest): Promise<Transcript> {
  const method = methodOf(raw.request);
  const pieces: Piece[] = [];
  const note = (from: Piece['from'], bytes: Buffer) => {
    const last = pieces.at(-1);
    if (last?.from === from) last.bytes = Buffer.concat([last.bytes, bytes]);
    else pieces.push({ from, bytes });
  };
  const socket: Socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const write = (text: string) => {
    if (text === '' || socket.destroyed) return;
    const bytes = Buffer.from(text);
    note('client', bytes);
    socket.write(bytes);
  };
  let answer = Buffer.alloc(0);
  let waiting =
    raw.body !== undefined && has(raw.fields ?? {}, 'expect') ? raw.body : undefined;
  const how = await new Promise<'closed' | 'reset' | 'complete' | 'timeout'>(
    (resolve) => {
      const limit = setTimeout(() => resolve('timeout'), patience);
      const pause =
        waiting === undefined ? undefined : setTimeout(sendContent, patience / 2);
      function sendContent() {
        write(waiting ?? '');
        waiting = undefined;
      }
      const done = (result: 'closed' | 'reset' | 'complete') => {
        clearTimeout(limit);
        clearTimeout(pause);
        resolve(result);
      };
      socket.once('connect', () =>
        write(
          headOf(raw, `127.0.0.1:${port}`) +
            (waiting === undefined ? (raw.body ?? '') : ''),
        ),
      );
      socket.on('data', (bytes) => {
        answer = Buffer.concat([answer, bytes]);
        note('server', bytes);
        const { interim, status, complete } = progressOf(answer, method);
        if (waiting !== undefined && status === undefined && interim.includes(100))
          sendContent();
        // A server that keeps the connection is not waited for; one that closes may do so first.
        if (complete) setTimeout(done, 50, 'complete');
      });
      socket.once('end', () => done('closed'));
      socket.once('error', () => done('reset'));
      socket.once('close', () => done('closed'));
    },
  );
  socket.destroy();
  const { status, complete, got, announced } = progressOf(answer, method);
  const remark = remarkOn(how, answer.length, { complete, got, announced });
  return { pieces, status, ...(remark !== undefined && { remark }) };
}

function remarkOn(
  how: string,
  bytes: number,
  { complete, got, announced }: Pick<Progress, 'complete' | 'got' | 'announced'>,
): string | undefined {
  const seconds = patience / 1000;
  const end = { closed: 'connection closed', reset: 'connection reset' }[how];
  if (bytes === 0) return end ? `no answer: ${end}` : `no answer within ${seconds} s`;
  if (complete) return undefined;
  if (announced !== undefined) {
    return `${end ?? `nothing more within ${seconds} s`} after ${got} of ${announced} bytes of content`;
  }
  return how === 'closed'
    ? undefined
    : (end ?? `nothing more within ${seconds} s, connection still open`);
}

const longRun = /([\x20-\x7e])\1{63,}/g;

/** Long repeats, such as a field of 9000 letters, as `⟨9000 × x⟩`. */
export function abbreviate(text: string): string {
  return text.replace(longRun, (run, one: string) => `⟨${run.length} × ${one}⟩`);
}

/** Characters of a line beyond which it is cut. */
const widest = 300;

function cut(line: string): string {
  return line.length <= widest
    ? line
    : `${line.slice(0, widest - 20)} ⟨${line.length - widest + 20} more⟩`;
}

/** Bytes as text: UTF-8 where they are, escapes for what can't be printed. */
export function printable(bytes: Buffer): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    text = bytes.toString('latin1').replace(/[\x80-\xff]/g, escape);
  }
  return text.replace(/\r\n/g, '\n').replace(/[\x00-\x08\x0b-\x1f\x7f]/g, escape);
}

const escape = (one: string) => `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** A transcript as lines: `> ` before what the client sent, `< ` before what the server answered. */
export function linesOf({ pieces, remark }: Transcript): string[] {
  const lines = pieces.flatMap(({ from, bytes }) => {
    const sign = from === 'client' ? '>' : '<';
    // Content that ends with a line end has no further line.
    const text = printable(bytes).replace(/(?<!\n)\n$/, '');
    const own = text.split('\n');
    // The blank line after a head without content says nothing.
    while (own.length > 1 && own.at(-1) === '') own.pop();
    return own.map((line) => `${sign} ${cut(abbreviate(line))}`.trimEnd());
  });
  return remark === undefined ? lines : [...lines, `(${remark})`];
}
