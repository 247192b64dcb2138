import * as grpc from '@grpc/grpc-js';
import { detail, methods, orders, serve } from './stage.ts';
import { validate } from './validate.ts';

const path = `${orders}/ImportOrders`;
const method = methods.get(path) as grpc.MethodDefinition<object, object>;

// region: show
let received = 0;
let committed = 0;
let over = () => {};
const closed = new Promise<void>((resolve) => (over = resolve));
const importOrders: grpc.handleClientStreamingCall<object, object> = (call, callback) => {
  call.on('data', () => (received += 1)); // staged, not yet real
  call.on('close', over);
  call.on('end', () => {
    committed = received; // only a stream that came to its end // mark
    callback(null, { imported: committed });
  });
};

const server = await serve({
  interceptors: [validate],
  handlers: { [path]: importOrders as never },
});
const client = new grpc.Client(
  server.addresses[0] as string,
  grpc.credentials.createInsecure(),
);

const item = { sku: 'AB-123', quantity: 2 };
const { requestSerialize, responseDeserialize } = method;
const error = await new Promise<grpc.ServiceError | null>((resolve) => {
  const call = client.makeClientStreamRequest(
    path,
    requestSerialize,
    responseDeserialize,
    resolve,
  );
  call.write({ id: 'o-1', items: [item] });
  call.write({ id: 'o-2', items: [item] });
  call.write({ id: 'o-3', items: [], state: 'paid' }); // mark
  call.end();
});
console.log(String(error));
console.log(error && detail(error, 'BadRequest')?.['fieldViolations']);
await closed; // of the server's side: nothing can come any more
console.log(`the handler has had ${received}, and committed ${committed}`);
// endregion: show

client.close();
await server.close();
