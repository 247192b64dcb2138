/** A shop that asks for a token: for programs in which the client is the point, and the server only has to say no. */
import * as grpc from '@grpc/grpc-js';
import {
  serve,
  type Order,
  type OrdersClient,
  type RunningServer,
  type ServeOptions,
} from './shop.ts';
import { bearer } from './tokens.ts';

export interface ProtectedServer extends RunningServer {
  /** How many requests have arrived so far. */
  requests(): number;
}

/**
 * Serves `GetOrder` to callers with a good token.
 *
 * @param refuse Gets the bearer token; returns the reason to answer UNAUTHENTICATED with, or nothing to let the call in.
 */
export async function serveProtected(
  refuse: (token: string | undefined) => string | undefined,
  options?: ServeOptions,
): Promise<ProtectedServer> {
  let requests = 0;
  const server = await serve(
    {
      getOrder: (call, callback) => {
        requests += 1;
        const details = refuse(bearer(call.metadata.get('authorization')[0]));
        if (details) callback({ code: grpc.status.UNAUTHENTICATED, details });
        else callback(null, { id: call.request.id, state: 'PAID' });
      },
    },
    options,
  );
  return { ...server, requests: () => requests };
}

/** `GetOrder` as a promise, with metadata. */
export function getOrder(
  client: OrdersClient,
  id: string,
  metadata: grpc.Metadata,
): Promise<Order> {
  return new Promise((resolve, reject) => {
    client.getOrder({ id }, metadata, (error, order) => {
      if (error) reject(error);
      else resolve(order as Order);
    });
  });
}
