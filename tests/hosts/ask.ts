/** Asks a server on loopback exactly what is written: no path is tidied up, no redirect followed, nothing decompressed. */
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Question {
  method?: string;
  headers?: Record<string, string>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

export async function ask(port: number, path: string, { method = 'GET', headers = {} }: Question = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent, setHost: true }, (response) => {
      buffer(response).then((body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }), reject);
    });
    sent.once('error', reject);
    sent.end();
  });
}

/** Answers to many questions, a few at once, in their order. */
export async function askAll(port: number, paths: readonly string[], question: Question = {}): Promise<Answer[]> {
  return Promise.all(paths.map((path) => ask(port, path, question)));
}

/** Closes the connections that were kept for the next question: servers wait for them when they are told to end. */
export function hangUp(): void {
  agent.destroy();
}
