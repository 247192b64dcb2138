import * as grpc from '@grpc/grpc-js';
import { meet, type Client } from './situations.ts';

// region: show
let logins = 0;
const react: Client = async (call, token) => {
  let held = token;
  for (let attempt = 1; ; attempt += 1) {
    const error = await call(held);
    if (!error) return 'OK';
    if (attempt === 3) return error;
    if (error.code === grpc.status.UNAUTHENTICATED) {
      logins += 1;
      // The login of this client issues what it always did: tokens for billing stay tokens for billing.
      held = token === 'demo-token-expired' ? 'demo-token-clerk' : token; // mark
    } else if (error.code !== grpc.status.UNAVAILABLE) return error;
  }
};

const error = await meet(react);
console.log(`logins: ${logins}`);
if (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
