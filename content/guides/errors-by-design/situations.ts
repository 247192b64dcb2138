/** Four ways of being refused, for clients that react differently. */
import * as grpc from '@grpc/grpc-js';
import { readAccess } from './access.ts';
import { guard } from './guard.ts';
import { Refusal } from './refusal.ts';
import { as, ask, identify, orders, serve } from './stage.ts';

// region: show
let outage = 0; // how long the check will be away, in ms, from the first call on
let back = 0;
let calls = 0;
const server = await serve({
  interceptors: [
    guard(readAccess('access.yaml'), (token) => {
      calls += 1;
      if (calls === 1) back = Date.now() + outage;
      if (Date.now() >= back) return identify(token);
      throw new Refusal('CHECK_NOT_AVAILABLE', { retrySeconds: 1 }); // mark
    }),
  ],
});
const client = new grpc.Client(
  server.addresses[0] as string,
  grpc.credentials.createInsecure(),
);

/** Calls once, with the token that the client holds. */
export type Call = (token: string) => Promise<grpc.ServiceError | undefined>;
/** What a client makes of it: a line, or the error that it could not cure. */
export type Client = (call: Call, token: string) => Promise<string | grpc.ServiceError>;

/** Lets a client meet all of them. Returns the last error. */
export async function meet(react: Client): Promise<grpc.ServiceError | undefined> {
  let last: grpc.ServiceError | undefined;
  for (const [name, method, token, away] of [
    ['check away for a second', 'GetOrder', 'demo-token-clerk', 900],
    ['role missing', 'RefundOrder', 'demo-token-clerk', 0],
    ['token expired', 'GetOrder', 'demo-token-expired', 0],
    ['token of another service', 'GetOrder', 'demo-token-of-billing', 0],
  ] as const) {
    calls = 0;
    outage = away;
    const end = await react(
      (given) => ask(client, `${orders}/${method}`, as(given)),
      token,
    );
    if (typeof end !== 'string') last = end;
    console.log(
      `${name}: ${typeof end === 'string' ? end : `failed, ${end.code}`}; calls: ${calls}`,
    );
  }
  client.close();
  await server.close();
  return last;
}
// endregion: show
