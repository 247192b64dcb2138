import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../_harness/certificates.ts';
import { connect, serve, type OrdersHandlers } from '../_harness/shop.ts';

const authority = await createAuthority();
const valid = await authority.issue({ name: 'orders' });
const expired = await authority.issue({ name: 'orders', fromDay: -30, untilDay: -1 });
const tls = ({ cert, key }: typeof valid) => ({
  credentials: grpc.ServerCredentials.createSsl(null, [
    { private_key: key, cert_chain: cert },
  ]),
});

// region: show
const answer = (code: grpc.status, details: string): Partial<OrdersHandlers> => ({
  getOrder: (_call, callback) => callback({ code, details }),
});
const servers = {
  'the token has expired': await serve(
    answer(grpc.status.UNAUTHENTICATED, 'token expired'),
    tls(valid),
  ),
  'the user may not see this order': await serve(
    answer(
      grpc.status.PERMISSION_DENIED,
      'orders.get denied on order o-42 (or it might not exist)',
    ),
    tls(valid),
  ),
  "the server's certificate has expired": await serve({}, tls(expired)),
};

let loggedOut = 0;
let needed = 0;
for (const [situation, { port }] of Object.entries(servers)) {
  const client = connect(`localhost:${port}`, grpc.credentials.createSsl(authority.cert));
  await new Promise<void>((resolve) => {
    client.getOrder({ id: 'o-42' }, (error) => {
      if (error) loggedOut += 1; // "something with auth": throw the token away // mark
      if (error?.code === grpc.status.UNAUTHENTICATED) needed += 1;
      console.log(
        `${situation}:\n  ${error?.code} ${grpc.status[error?.code ?? 0]}: ${error?.details.split('(')[0]}`,
      );
      resolve();
    });
  });
  client.close();
}
console.log(
  `logged out ${loggedOut} times; a new token would have helped ${needed} time`,
);
// endregion: show

for (const server of Object.values(servers)) await server.close();
