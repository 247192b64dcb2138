/**
 * The recorded exchange of an entry: the bytes of a request and of its answer, and what clients make of it.
 * `exchange.ts` beside an entry calls `exchange`; `clients.ts` imports that file, and then clients of other languages ask.
 */
import { basename } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import axios, { AxiosError } from 'axios';
import { request as undiciRequest, type Dispatcher } from 'undici';
import { others, type Question } from './others.ts';
import { serve, type Handler } from './serve.ts';
import {
  abbreviate,
  type Fields,
  linesOf,
  methodOf,
  pathOf,
  patience,
  send,
} from './wire.ts';

export interface Exchange {
  /** Method and path: `GET /orders/7`. */
  request: string;
  /** Request fields besides Host, Connection and Content-Length; one that is given replaces what would be sent. */
  fields?: Fields;
  body?: string;
  /** A handler of Node's http server. */
  answer: Handler;
}

/**
 * Serves `answer`, sends the request as bytes, prints both, and a line for each client.
 * When the program that was started is `clients.ts`, prints the lines of the other clients instead.
 */
export async function exchange({
  request,
  fields,
  body,
  answer,
}: Exchange): Promise<void> {
  let asked: string[] = [];
  const handler: Handler = (received, response) => {
    asked.push(`${received.method ?? ''} ${abbreviate(received.url ?? '')}`);
    return answer(received, withLength(response));
  };
  await using site = await serve(handler);
  // Without this, Node.js answers 100 by itself.
  site.server.on(
    'checkContinue',
    handler as (request: IncomingMessage, response: ServerResponse) => void,
  );
  const question = {
    url: `${site.url}${pathOf(request)}`,
    method: methodOf(request),
    headers: fields ?? {},
    body,
  };
  const elsewhere = basename(process.argv[1] ?? '') === 'clients.ts';
  if (!elsewhere) {
    console.log(linesOf(await send(site.port, { request, fields, body })).join('\n'));
    console.log('');
  }
  let before = '';
  for (const [name, ask] of Object.entries(elsewhere ? others : clients)) {
    asked = [];
    const told = short(await ask(question), 240);
    // curl without -f has its line only where it ends otherwise.
    if (name !== 'curl' || told !== before)
      console.log(`${name}: ${sentAgain(asked)}${told}`);
    before = told;
  }
}

/** Says what a client sent when that was more than the one request. */
function sentAgain(asked: readonly string[]): string {
  return asked.length > 1 ? `sends ${asked.join(', then ')}; ` : '';
}

type Response = Parameters<Handler>[1];

/**
 * Lets a head wait for its content, so that `writeHead(…)` and `end(text)` give a Content-Length instead of chunks:
 * the bytes are printed as they are, and shall be readable.
 */
function withLength(response: Response): Response {
  const { writeHead, write, end, flushHeaders } = response;
  // Node.js itself calls `writeHead` when the content begins.
  const settled = <Args extends unknown[], Result>(method: (...args: Args) => Result) =>
    function (this: Response, ...args: Args): Result {
      response.writeHead = writeHead;
      return method.apply(this, args);
    };
  response.write = settled(write as (...args: unknown[]) => boolean) as Response['write'];
  response.end = settled(end as (...args: unknown[]) => Response) as Response['end'];
  response.flushHeaders = settled(flushHeaders);
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const reason = rest.find((one) => typeof one === 'string');
    if (reason !== undefined) response.statusMessage = reason;
    const fields = rest.find((one) => typeof one === 'object' && one !== null) ?? {};
    if (Array.isArray(fields)) {
      const flat = fields.flat() as string[];
      for (let i = 0; i + 1 < flat.length; i += 2)
        response.appendHeader(flat[i] ?? '', flat[i + 1] ?? '');
    } else {
      for (const [name, value] of Object.entries(fields)) {
        if (value !== undefined) response.setHeader(name, value as string);
      }
    }
    return response;
  }) as Response['writeHead'];
  return response;
}

/** A client as its user meets it: asks, and says what the user's code gets to see. */
type Client = (question: Question) => Promise<string>;

/** The first characters of a text, on one line. */
function short(text: string, most = 90): string {
  const line = abbreviate(text.replace(/\s*[\r\n]\s*/g, ' ').trim());
  return [...line].length <= most ? line : `${[...line].slice(0, most - 1).join('')}…`;
}

const content = (text: string) => (text === '' ? 'no content' : `content ${short(text)}`);

const flatHeaders = (headers: Fields): [string, string][] =>
  Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );

/** An error as it prints, with its code and the error that caused it. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: unknown };
  const told = `${error.name}: ${error.message}${typeof code === 'string' ? ` (${code})` : ''}`;
  const { cause } = error;
  return cause instanceof Error && cause.message !== error.message
    ? `${told}, cause ${describe(cause)}`
    : told;
}

/** What the user's code sees of a call that failed. */
function rejection(error: unknown, what = 'rejects'): string {
  const ours =
    error instanceof Error &&
    (error.name === 'TimeoutError' ||
      (error instanceof AxiosError && error.code === 'ECONNABORTED'));
  return ours
    ? `no answer, given up after ${patience / 1000} s`
    : `${what}: ${describe(error)}`;
}

const clients: Record<'fetch' | 'undici' | 'axios', Client> = {
  fetch: async ({ url, method, headers, body }) => {
    try {
      const response = await fetch(url, {
        method,
        headers: flatHeaders(headers),
        signal: AbortSignal.timeout(patience),
        ...(body !== undefined && { body }),
      });
      const head = `resolves with ${response.status} ${response.statusText}`.trim();
      const where = response.redirected
        ? `, redirected to ${new URL(response.url).pathname}`
        : '';
      try {
        return `${head}, ok ${response.ok}${where}; ${content(await response.text())}`;
      } catch (error) {
        return `${head}, ok ${response.ok}${where}; ${rejection(error, 'text() rejects')}`;
      }
    } catch (error) {
      return rejection(error);
    }
  },
  undici: async ({ url, method, headers, body }) => {
    try {
      const response = await undiciRequest(url, {
        method: method as Dispatcher.HttpMethod,
        headers: flatHeaders(headers).flat(),
        signal: AbortSignal.timeout(patience),
        ...(body !== undefined && { body }),
      });
      const location = response.headers.location;
      const where =
        typeof location === 'string' && response.statusCode < 400 ? ', not followed' : '';
      try {
        return `resolves with ${response.statusCode}${where}; ${content(await response.body.text())}`;
      } catch (error) {
        return `resolves with ${response.statusCode}${where}; ${rejection(error, 'body.text() rejects')}`;
      }
    } catch (error) {
      return rejection(error);
    }
  },
  axios: async ({ url, method, headers, body }) => {
    const asText = (data: unknown) =>
      content(
        typeof data === 'string' ? data : data === undefined ? '' : JSON.stringify(data),
      );
    try {
      const response = await axios.request({
        url,
        method,
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, [value].flat()]),
        ),
        timeout: patience,
        ...(body !== undefined && { data: body }),
      });
      return `resolves with ${response.status} ${response.statusText}; ${asText(response.data)}`;
    } catch (error) {
      const response = error instanceof AxiosError ? error.response : undefined;
      return `${rejection(error)}${response ? `; error.response has ${asText(response.data)}` : ''}`;
    }
  },
};
