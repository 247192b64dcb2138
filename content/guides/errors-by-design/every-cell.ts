import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { readAccess } from './access.ts';
import { guard } from './guard.ts';
import { as, ask, identify, methods, orders, serve } from './stage.ts';

const authority = await createAuthority();
const own = await authority.issue({ name: 'orders' });
const warehouse = await authority.issue({ name: 'warehouse' });
const pair = [{ private_key: own.key, cert_chain: own.cert }];

// region: show
const { createSsl } = grpc.ServerCredentials;
const server = await serve({
  interceptors: [guard(readAccess('access.yaml'), identify)],
  // Two ports, one guard: createSsl demands a client's certificate or does not ask for one.
  ports: [createSsl(null, pair, false), createSsl(authority.cert, pair, true)],
});
const [forPeople = '', forServices = ''] = server.addresses;
const plain = grpc.credentials.createSsl(authority.cert);
const mutual = grpc.credentials.createSsl(authority.cert, warehouse.key, warehouse.cert);
const people = new grpc.Client(forPeople, plain);
const services = new grpc.Client(forServices, mutual);

const callers = {
  nobody: [people],
  unknown: [people, 'demo-token-of-nobody'],
  expired: [people, 'demo-token-expired'],
  clerk: [people, 'demo-token-clerk'],
  manager: [people, 'demo-token-manager'],
  warehouse: [services],
} as const;

const line = (first: string, cells: string[]) =>
  console.log(first.padEnd(16), ...cells.map((cell) => cell.padStart(9)));
line('', Object.keys(callers));
// Not in the schema: another name, another case, a suffix, a query.
const others = ['NoSuchMethod', 'getOrder', 'GetOrder/', 'GetOrder?x=1'];
for (const path of [...methods.keys(), ...others.map((name) => `${orders}/${name}`)]) {
  const cells: string[] = [];
  for (const [client, token] of Object.values(callers)) {
    const error = await ask(client, path, as(token));
    cells.push(error ? String(error.code) : 'OK');
  }
  line(path.replace(/^\/[^/]+\//, ''), cells);
}
// endregion: show

people.close();
services.close();
await server.close();
