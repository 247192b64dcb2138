/**
 * The shop as Connect's client calls it, and as Connect serves it. The service is made from `shop.proto` when the program starts, in the place of
 * generated code, so that there is one definition for all programs.
 */
import {
  create,
  createFileRegistry,
  fromBinary,
  type DescService,
} from '@bufbuild/protobuf';
import {
  type FileDescriptorProto,
  FileDescriptorProtoSchema,
  FileDescriptorSetSchema,
} from '@bufbuild/protobuf/wkt';
import {
  createClient,
  type Client,
  type ContextValues,
  type ConnectRouter,
  type ConnectRouterOptions,
  type ServiceImpl,
  type Transport,
} from '@connectrpc/connect';
import { connectNodeAdapter } from '@connectrpc/connect-node';
import { loadSync, type MessageTypeDefinition } from '@grpc/proto-loader';
import * as http2 from 'node:http2';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const loaded = loadSync(fileURLToPath(new URL('shop.proto', import.meta.url)));
const order = loaded['shop.v1.Order'] as unknown as MessageTypeDefinition<object, object>;

/** proto-loader leaves names of types as the file has them; a registry asks for whole ones. */
function whole(bytes: Buffer): FileDescriptorProto {
  const file = fromBinary(FileDescriptorProtoSchema, bytes);
  const name = (short: string) =>
    /^$|^\./.test(short) ? short : `.${file.package}.${short}`;
  for (const { field } of file.messageType)
    for (const one of field) one.typeName = name(one.typeName);
  for (const { method } of file.service)
    for (const one of method) {
      one.inputType = name(one.inputType);
      one.outputType = name(one.outputType);
    }
  return file;
}

const registry = createFileRegistry(
  create(FileDescriptorSetSchema, { file: order.fileDescriptorProtos.map(whole) }),
);

/** The service `shop.v1.Orders`. */
export const Orders = registry.getService('shop.v1.Orders') as DescService;

/** A method of the client: a message or its fields go in, the answer's fields come out. */
type Method = (request: object, options?: object) => Promise<Record<string, unknown>>;

/** A client of the shop; its unary methods are `getOrder`, `createOrder`, `updateOrder` and `cancelOrder`. */
export function connectClient(
  transport: Transport,
): Client<DescService> &
  Record<'getOrder' | 'createOrder' | 'updateOrder' | 'cancelOrder', Method> {
  return createClient(Orders, transport) as never;
}

/** What a handler of Connect gets besides the message, as far as the programs need it. */
export interface Context {
  requestHeader: Headers;
  /** What interceptors have put there. */
  values: ContextValues;
  /** Aborted when the caller cancels, its deadline passes or its connection breaks. */
  signal: AbortSignal;
  timeoutMs(): number | undefined;
}

/** An answer is the fields of a message, or a promise of them. */
export type Handler = (request: Record<string, unknown>, context: Context) => unknown;

export interface ConnectServer {
  /** `http://127.0.0.1:<port>`; answers Connect, gRPC and gRPC-Web. */
  baseUrl: string;
  close(): Promise<void>;
}

/** Serves the shop with Connect, over HTTP/2 without TLS. A method that is left out answers `unimplemented`. */
export async function serveConnect(
  handlers: Record<string, Handler>,
  options: Partial<ConnectRouterOptions> = {},
): Promise<ConnectServer> {
  const routes = (router: ConnectRouter) =>
    void router.service(Orders, handlers as ServiceImpl<DescService>);
  const server = http2.createServer(connectNodeAdapter({ routes, ...options }));
  const sessions = new Set<http2.ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    close: async () => {
      for (const session of sessions) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
