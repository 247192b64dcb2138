/** The shop, for a caller that can't serve it itself, such as a shell: it answers by rules. */
import * as grpc from '@grpc/grpc-js';
import type { Play } from '../scene.ts';
import { type Order, serve } from '../shop.ts';

interface Rule {
  /** The request meets the rule when it has all of these in its metadata … */
  metadata?: Record<string, string>;
  /** … and lacks these. */
  lacks?: string[];
  /** … and its message has these values. */
  message?: Record<string, unknown>;
  /** … and so many requests came before it. */
  after?: number;
  /** Waits so long before the answer. */
  afterMs?: number;
  /** How the call ends; with the order when left out. */
  code?: keyof typeof grpc.status;
  details?: string;
  /** Instead of a code: the handler fails with an error of this text, and nobody gives it one. */
  fails?: string;
}

interface Options {
  /** The first rule that a request meets answers it. A request that meets none gets its order. */
  rules?: Rule[];
  /** Methods without a handler. */
  without?: ('getOrder' | 'createOrder')[];
}

type Call = grpc.ServerUnaryCall<
  { id?: string; order?: Partial<Order> | null },
  Partial<Order>
>;

function meets({ metadata = {}, lacks = [], message = {} }: Rule, call: Call): boolean {
  const fields = { ...call.request, ...call.request.order } as Record<string, unknown>;
  return (
    Object.entries(metadata).every(
      ([key, value]) => call.metadata.get(key)[0] === value,
    ) &&
    lacks.every((key) => call.metadata.get(key).length === 0) &&
    Object.entries(message).every(([key, value]) => fields[key] === value)
  );
}

export const play: Play<Options> = async ({ rules = [], without = [] }) => {
  let earlier = 0;
  const answer: grpc.handleUnaryCall<{ id?: string }, Partial<Order>> = (
    call,
    callback,
  ) => {
    const rule = rules.find(
      (one) => earlier >= (one.after ?? 0) && meets(one, call as Call),
    );
    earlier += 1;
    const order = { state: 'PAID', ...call.request, ...(call as Call).request.order };
    setTimeout(() => {
      if (rule?.fails !== undefined) callback(new Error(rule.fails));
      else if (!rule?.code) callback(null, order);
      else callback({ code: grpc.status[rule.code], details: rule.details ?? '' });
    }, rule?.afterMs ?? 0);
  };
  const handlers = { getOrder: answer, createOrder: answer };
  for (const method of without) delete handlers[method as keyof typeof handlers];
  const { address, close } = await serve(handlers as never);
  return { says: { address }, close };
};
