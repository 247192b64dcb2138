/** A shop that knows its callers by their tokens and asks, before each call, whether the caller may do this. */
import * as grpc from '@grpc/grpc-js';
import {
  serve,
  type GetOrderRequest,
  type Order,
  type OrdersClient,
  type RunningServer,
} from './shop.ts';
import { bearer } from './tokens.ts';

export type Permission = 'orders.get' | 'orders.update' | 'orders.cancel';

/** What a call wants, as the check sees it. */
export interface Question {
  caller: string;
  permission: Permission;
  id: string;
}

export interface AuthorizedServer extends RunningServer {
  /** How many calls were refused so far, those without an identity included. */
  refused(): number;
}

type Call = grpc.ServerUnaryCall<
  GetOrderRequest & { order?: Partial<Order> | null },
  Partial<Order>
>;

/**
 * Serves GetOrder, UpdateOrder and CancelOrder. A call without a known token ends in UNAUTHENTICATED.
 *
 * @param tokens Who the tokens stand for.
 * @param refuse Returns the text to answer PERMISSION_DENIED with, or nothing to let the call pass.
 */
export async function serveAuthorized(
  tokens: Readonly<Record<string, string>>,
  refuse: (question: Question) => string | undefined | Promise<string | undefined>,
): Promise<AuthorizedServer> {
  let refused = 0;
  const needs =
    (permission: Permission, state: string) =>
    async (call: Call, callback: grpc.sendUnaryData<Partial<Order>>) => {
      const id = call.request.id || call.request.order?.id || '';
      const token = bearer(call.metadata.get('authorization')[0]) ?? '';
      const caller = Object.hasOwn(tokens, token) ? tokens[token] : undefined;
      const details = caller
        ? await refuse({ caller, permission, id })
        : 'token not accepted';
      if (details) {
        refused += 1;
        const code = caller ? grpc.status.PERMISSION_DENIED : grpc.status.UNAUTHENTICATED;
        callback({ code, details });
      } else {
        callback(null, { id, state });
      }
    };
  const server = await serve({
    getOrder: needs('orders.get', 'PAID'),
    updateOrder: needs('orders.update', 'CHANGED') as never,
    cancelOrder: needs('orders.cancel', 'CANCELLED'),
  });
  return { ...server, refused: () => refused };
}

/** Metadata with a bearer token. */
export function as(token: string): grpc.Metadata {
  const metadata = new grpc.Metadata();
  metadata.set('authorization', `Bearer ${token}`);
  return metadata;
}

/** Calls GetOrder or CancelOrder, and says in words how it went. */
export function outcome(
  client: OrdersClient,
  method: 'getOrder' | 'cancelOrder',
  id: string,
  metadata: grpc.Metadata,
): Promise<string> {
  return new Promise((resolve) => {
    client[method]({ id }, metadata, (error, order) => {
      resolve(error ? String(error) : `${order?.id} is ${order?.state}`);
    });
  });
}
