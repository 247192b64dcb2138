import * as grpc from '@grpc/grpc-js';
import { readAccess } from './access.ts';
import type { Identify } from './credential.ts';
import { guard } from './guard.ts';
import { Refusal } from './refusal.ts';
import { as, ask, detail, identify, orders, serve } from './stage.ts';

// region: show
const failing: Identify = (token) => {
  if (token === 'demo-token-bug') {
    try {
      JSON.parse(token);
    } catch (error) {
      console.log(`what the log must not have: ${String(error)}`);
      throw error;
    }
  }
  if (token === 'demo-token-silence') return new Promise(() => {}); // never settles
  if (token === 'demo-token-number') throw 7 as unknown; // mark
  if (token === 'demo-token-driver')
    return Promise.reject(Object.assign(new Error('E11000'), { code: 11000 }));
  if (token === 'demo-token-outage')
    throw new Refusal('CHECK_NOT_AVAILABLE', { retrySeconds: 2 });
  return identify(token);
};
const log = (line: string) => console.log(`server: ${line}`);
const server = await serve({
  interceptors: [guard(readAccess('access.yaml'), failing, log, 200)],
});
const client = new grpc.Client(
  server.addresses[0] as string,
  grpc.credentials.createInsecure(),
);

// What has come under `authorization` one day or another, and tokens that bring the check down:
const malformed =
  '|Bearer|Bearer |demo-token-clerk|Basic ZGVtbw==|Bearer "demo-token-clerk"';
const doubled =
  'Bearer Bearer demo-token-clerk|Bearer demo-token-clerk, Bearer demo-token-clerk';
const odd = `Bearer __proto__|Bearer ${'x'.repeat(4000)}|bearer   demo-token-clerk`;
const tokens = ['expired', 'bug', 'number', 'driver', 'outage', 'silence'];
const values = [
  malformed,
  doubled,
  odd,
  ...tokens.map((one) => `Bearer demo-token-${one}`),
];

const counts = new Map<string, number>([['UNKNOWN', 0]]);
for (const value of [undefined, ...values.flatMap((some) => some.split('|'))]) {
  const metadata = as();
  if (value !== undefined) metadata.set('authorization', value);
  const error = await ask(client, `${orders}/CancelOrder`, metadata);
  const reason = error && detail(error, 'ErrorInfo')?.['reason'];
  const answer = error
    ? `${grpc.status[error.code]}${reason ? `, ${String(reason)}` : ''}`
    : 'OK';
  counts.set(answer, (counts.get(answer) ?? 0) + 1);
}
for (const [answer, count] of counts) console.log(`${answer}: ${count}`);
// endregion: show

client.close();
await server.close();
