/**
 * The shop's server and client in Node.js, shared by all programs of the system.
 * What a program is about (handlers, metadata, deadlines, credentials) stays in the program.
 */
import { fileURLToPath } from 'node:url';
import * as grpc from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';

export interface Order {
  id: string;
  customer: string;
  quantity: number;
  state: string;
  etag: string;
  note: Uint8Array;
}
export interface GetOrderRequest {
  id: string;
}
export interface CreateOrderRequest {
  order: Partial<Order> | null;
  requestId: string;
}
export interface UpdateOrderRequest {
  order: Partial<Order> | null;
}
export interface ListOrdersRequest {
  pageSize: number;
  pageToken: string;
  offset: number;
}
export interface ImportSummary {
  imported: number;
}

/** The handlers of the service; a method that a program leaves out answers UNIMPLEMENTED, as grpc-js does. */
export interface OrdersHandlers {
  getOrder: grpc.handleUnaryCall<GetOrderRequest, Partial<Order>>;
  createOrder: grpc.handleUnaryCall<CreateOrderRequest, Partial<Order>>;
  updateOrder: grpc.handleUnaryCall<UpdateOrderRequest, Partial<Order>>;
  cancelOrder: grpc.handleUnaryCall<GetOrderRequest, Partial<Order>>;
  listOrders: grpc.handleServerStreamingCall<ListOrdersRequest, Partial<Order>>;
  importOrders: grpc.handleClientStreamingCall<Partial<Order>, ImportSummary>;
  watchOrders: grpc.handleBidiStreamingCall<GetOrderRequest, Partial<Order>>;
}

/** A unary method of the client. `promisify(client.getOrder).bind(client)` takes the last form. */
export interface Unary<Request, Response> {
  (
    request: Partial<Request>,
    callback: grpc.requestCallback<Response>,
  ): grpc.ClientUnaryCall;
  (
    request: Partial<Request>,
    metadata: grpc.Metadata,
    callback: grpc.requestCallback<Response>,
  ): grpc.ClientUnaryCall;
  (
    request: Partial<Request>,
    options: Partial<grpc.CallOptions>,
    callback: grpc.requestCallback<Response>,
  ): grpc.ClientUnaryCall;
  (
    request: Partial<Request>,
    metadata: grpc.Metadata,
    options: Partial<grpc.CallOptions>,
    callback: grpc.requestCallback<Response>,
  ): grpc.ClientUnaryCall;
}

export interface OrdersClient extends grpc.Client {
  getOrder: Unary<GetOrderRequest, Order>;
  createOrder: Unary<CreateOrderRequest, Order>;
  updateOrder: Unary<UpdateOrderRequest, Order>;
  cancelOrder: Unary<GetOrderRequest, Order>;
  listOrders(
    request: Partial<ListOrdersRequest>,
    metadata?: grpc.Metadata | Partial<grpc.CallOptions>,
    options?: Partial<grpc.CallOptions>,
  ): grpc.ClientReadableStream<Order>;
  importOrders(
    callback: grpc.requestCallback<ImportSummary>,
  ): grpc.ClientWritableStream<Partial<Order>>;
  importOrders(
    metadata: grpc.Metadata,
    options: Partial<grpc.CallOptions>,
    callback: grpc.requestCallback<ImportSummary>,
  ): grpc.ClientWritableStream<Partial<Order>>;
  watchOrders(
    metadata?: grpc.Metadata | Partial<grpc.CallOptions>,
    options?: Partial<grpc.CallOptions>,
  ): grpc.ClientDuplexStream<Partial<GetOrderRequest>, Order>;
}

const protoPath = fileURLToPath(new URL('shop.proto', import.meta.url));

const loaded = grpc.loadPackageDefinition(
  loadSync(protoPath, { longs: String }),
) as unknown as {
  shop: {
    v1: {
      Orders: (new (
        address: string,
        credentials: grpc.ChannelCredentials,
        options?: grpc.ClientOptions,
      ) => OrdersClient) & { service: grpc.ServiceDefinition };
    };
  };
};

/** The client class that proto-loader made from `shop.proto`, and its service definition. */
export const Orders = loaded.shop.v1.Orders;

export interface ServeOptions {
  credentials?: grpc.ServerCredentials;
  /** Server options, interceptors among them. */
  options?: grpc.ServerOptions;
  /** 0, the default, takes a free port. */
  port?: number;
}

export interface RunningServer {
  /** `127.0.0.1:<port>`. */
  address: string;
  port: number;
  server: grpc.Server;
  /** Stops at once, open calls included, and resolves when it has. */
  close(): Promise<void>;
}

/** Starts the shop on a loopback port with the handlers given. */
export async function serve(
  handlers: Partial<OrdersHandlers>,
  {
    credentials = grpc.ServerCredentials.createInsecure(),
    options = {},
    port = 0,
  }: ServeOptions = {},
): Promise<RunningServer> {
  const server = new grpc.Server(options);
  server.addService(Orders.service, handlers as grpc.UntypedServiceImplementation);
  const bound = await new Promise<number>((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${port}`, credentials, (error, number) =>
      error ? reject(error) : resolve(number),
    );
  });
  return {
    address: `127.0.0.1:${bound}`,
    port: bound,
    server,
    close: async () => {
      server.forceShutdown();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** A client of the shop. Plaintext unless other credentials are given. */
export function connect(
  address: string,
  credentials: grpc.ChannelCredentials = grpc.credentials.createInsecure(),
  options: grpc.ClientOptions = {},
): OrdersClient {
  return new Orders(address, credentials, options);
}

/** A loopback address on which nothing listens: a port that was bound and closed again. */
export async function deadAddress(): Promise<string> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return `127.0.0.1:${port}`;
}
