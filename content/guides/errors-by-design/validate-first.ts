import * as grpc from '@grpc/grpc-js';
import { disagreements, readAccess } from './access.ts';
import { guard } from './guard.ts';
import { rules } from './rules.ts';
import { as, ask, detail, identify, methods, orders, serve } from './stage.ts';
import { validate } from './validate.ts';

interface Request {
  items: { sku: string; quantity: number }[];
}

// region: show
let reserved = 0;
const createOrder: grpc.handleUnaryCall<Request, object> = ({ request }, callback) => {
  for (const { quantity } of request.items) reserved += quantity; // in truth: a write for each
  callback(null, { id: 'o-42' });
};

console.log(`methods without rules: ${disagreements(methods.keys(), rules).length}`);
const server = await serve({
  interceptors: [guard(readAccess('access.yaml'), identify), validate], // who, may he, is it sound // mark
  handlers: { [`${orders}/CreateOrder`]: createOrder },
});
const client = new grpc.Client(
  server.addresses[0] as string,
  grpc.credentials.createInsecure(),
);

const request = {
  requestId: '2f1c',
  items: [
    { sku: 'AB-123', quantity: 2 },
    { sku: 'AB-124', quantity: 250 },
  ],
};
const stranger = await ask(client, `${orders}/CreateOrder`, as(), request);
console.log(`without a token: ${String(stranger)}`);
const refused = await ask(
  client,
  `${orders}/CreateOrder`,
  as('demo-token-clerk'),
  request,
);
console.log(`a clerk: ${String(refused)}`);
console.log(refused && detail(refused, 'BadRequest')?.['fieldViolations']);
console.log(`reserved: ${reserved}`);

const corrected = { requestId: 'r-2f1c', items: request.items.slice(0, 1) };
const error = await ask(
  client,
  `${orders}/CreateOrder`,
  as('demo-token-clerk'),
  corrected,
);
console.log(`corrected: ${error ? String(error) : 'OK'}, reserved: ${reserved}`);
// endregion: show

client.close();
await server.close();
