/** A server that has a handler for every method of shop.proto, and a client that can call each of them. */
import * as grpc from '@grpc/grpc-js';
import { detailsOf, type Detail } from '../../systems/grpc/_harness/details.ts';
import { methodsOf } from './access.ts';
import type { Identify } from './credential.ts';
import { Refusal } from './refusal.ts';

export const methods = methodsOf('shop.proto');
export const orders = '/shop.v1.Orders';

interface Settings {
  interceptors?: grpc.ServerInterceptor[];
  /** Handlers by path; the other methods answer with an empty message. */
  handlers?: Record<string, grpc.handleUnaryCall<never, object>>;
  /** A port for each of them; one in plaintext when left out. */
  ports?: grpc.ServerCredentials[];
}

/** Starts the server; returns the addresses of its ports and what stops it. */
export async function serve({
  interceptors = [],
  handlers = {},
  ports = [grpc.ServerCredentials.createInsecure()],
}: Settings): Promise<{ addresses: string[]; close: () => Promise<void> }> {
  const server = new grpc.Server({ interceptors });
  for (const [path, method] of methods) {
    const { requestStream, responseStream } = method;
    const type = responseStream
      ? 'serverStream'
      : requestStream
        ? 'clientStream'
        : 'unary';
    const answer: grpc.UntypedHandleCall = responseStream
      ? (call: grpc.ServerWritableStream<unknown, unknown>) => call.end()
      : (_: unknown, callback: grpc.sendUnaryData<object>) => callback(null, {});
    const handler = (handlers[path] as grpc.UntypedHandleCall | undefined) ?? answer;
    server.register(
      path,
      handler as never,
      method.responseSerialize,
      method.requestDeserialize,
      type,
    );
  }
  const addresses: string[] = [];
  for (const credentials of ports) {
    const port = await new Promise<number>((resolve, reject) => {
      server.bindAsync('127.0.0.1:0', credentials, (error, bound) =>
        error ? reject(error) : resolve(bound),
      );
    });
    addresses.push(`localhost:${port}`);
  }
  const close = async () => {
    server.forceShutdown();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { addresses, close };
}

/** Metadata with a bearer token; without one when there is none. */
export function as(token?: string): grpc.Metadata {
  const metadata = new grpc.Metadata();
  if (token) metadata.set('authorization', `Bearer ${token}`);
  return metadata;
}

/** Calls a method, whatever its kind, and returns the error, or nothing when the call succeeds. */
export function ask(
  client: grpc.Client,
  path: string,
  metadata = as(),
  request: object = {},
  options: grpc.CallOptions = {},
): Promise<grpc.ServiceError | undefined> {
  const method = methods.get(path);
  const serialize = method?.requestSerialize ?? (() => Buffer.alloc(0));
  const deserialize = method?.responseDeserialize ?? ((bytes: Buffer) => bytes);
  return new Promise((resolve) => {
    const done = (error: grpc.ServiceError | null) => resolve(error ?? undefined);
    if (method?.responseStream) {
      client
        .makeServerStreamRequest(path, serialize, deserialize, request, metadata)
        .on('data', () => {})
        .on('error', done)
        .on('status', ({ code }) => code === grpc.status.OK && done(null));
    } else if (method?.requestStream) {
      client.makeClientStreamRequest(path, serialize, deserialize, metadata, done).end();
    } else
      client.makeUnaryRequest(
        path,
        serialize,
        deserialize,
        request,
        metadata,
        options,
        done,
      );
  });
}

export const detail = (error: grpc.ServiceError, type: string): Detail | undefined =>
  detailsOf(error).find((one) => String(one.type) === type);

// region: show
const people = new Map([
  ['demo-token-clerk', { name: 'clerk-3', roles: ['clerk'] }],
  ['demo-token-manager', { name: 'manager-1', roles: ['clerk', 'manager'] }],
]);

/** Stands for the check of a token's signature, time and audience. */
export const identify: Identify = (token) => {
  if (token === 'demo-token-expired') throw new Refusal('TOKEN_EXPIRED');
  const caller = people.get(token);
  if (!caller) throw new Refusal('CREDENTIAL_NOT_ACCEPTED');
  return caller;
};
// endregion: show
