import * as grpc from '@grpc/grpc-js';
import { guard } from './guard.ts';
import { as, ask, identify, methods, serve } from './stage.ts';

// region: show
let reached = 0;
const handler = () => void (reached += 1); // counts, and leaves the call open
const server = await serve({
  interceptors: [guard(new Map(), identify, () => {})], // not one row // mark
  handlers: Object.fromEntries([...methods.keys()].map((path) => [path, handler])),
});
const client = new grpc.Client(
  server.addresses[0] as string,
  grpc.credentials.createInsecure(),
);
for (const [path, { requestStream, responseStream }] of methods) {
  const stranger = await ask(client, path);
  const manager = await ask(client, path, as('demo-token-manager'));
  const kind = requestStream ? 'stream in' : responseStream ? 'stream out' : 'unary';
  console.log(`${path} (${kind}): ${stranger?.code}, a manager: ${manager?.code}`);
}
console.log(`handlers that ran: ${reached}`);
// endregion: show

client.close();
await server.close();
