import { serve } from '../_harness/serve.ts';

// region: show
let failures = 0;
let locked = false;

await using shop = await serve((request, response) => {
  const password =
    request.headers.authorization === 'Basic cmVhZGVyOmRlbW8tcGFzc3dvcmQtMg==';
  if (password && !locked) {
    response.end('{"id":"7","state":"PAID"}');
    return;
  }
  failures += 1;
  locked ||= failures >= 5; // as directories and identity providers do it
  response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="shop"' }).end();
});

// A deployment that still has last month's password, and a retry loop around the call.
const stale = { Authorization: 'Basic cmVhZGVyOmRlbW8tcGFzc3dvcmQtMQ==' };
for (let attempt = 0; attempt < 10; attempt++) {
  await fetch(`${shop.url}/orders/7`, { headers: stale }); // mark
}
console.log(`refused: ${failures} of 10, account locked: ${locked}`);

// Everybody else who uses this account, with the right password:
const right = { Authorization: 'Basic cmVhZGVyOmRlbW8tcGFzc3dvcmQtMg==' };
const { status } = await fetch(`${shop.url}/orders/7`, { headers: right });
console.log(`the right password: HTTP ${status}`);
// endregion: show
