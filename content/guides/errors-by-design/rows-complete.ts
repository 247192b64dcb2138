import * as grpc from '@grpc/grpc-js';
import { disagreements, readAccess } from './access.ts';
import { guard } from './guard.ts';
import { as, ask, identify, methods, orders, serve } from './stage.ts';

// region: show
const access = readAccess('access.yaml'); // mark

// The test, for every change of either file:
const found = disagreements(methods.keys(), access);
for (const line of found) console.log(`test: ${line}`);
console.log(`test: ${methods.size} methods, ${access.size} rows`);
if (found.length > 0) process.exitCode = 1;

// What the server does, should the test not have been run:
const log = (line: string) => console.log(`server: ${line}`);
const server = await serve({ interceptors: [guard(access, identify, log)] });
const client = new grpc.Client(
  server.addresses[0] as string,
  grpc.credentials.createInsecure(),
);
const error = await ask(client, `${orders}/RefundOrder`, as('demo-token-manager'));
if (error) console.error(String(error));
else console.log('RefundOrder, called by a manager: OK');
// endregion: show

client.close();
await server.close();
