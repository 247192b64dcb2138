import { serve } from '../_harness/serve.ts';

// region: show
// The origin sends plain HTTP to HTTPS, as it should.
await using origin = await serve((request, response) => {
  const secure = false; // what a server sees of a connection without TLS
  if (!secure)
    response.writeHead(301, { Location: `https://shop.example.com${request.url}` }).end();
  else response.end('paid');
});

// The edge in the mode Flexible: HTTPS from the browser, HTTP to the origin.
await using edge = await serve(async (request, response) => {
  const answer = await fetch(origin.url + (request.url ?? ''), { redirect: 'manual' }); // mark
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end();
});

let hops = 0;
let address = `${edge.url}/orders/7`;
while (hops < 20) {
  const response = await fetch(address, { redirect: 'manual' });
  if (response.status !== 301) break;
  // https://shop.example.com is the edge itself.
  address = edge.url + new URL(response.headers.get('Location') ?? '').pathname;
  hops++;
}
console.log(hops === 20 ? 'ERR_TOO_MANY_REDIRECTS after 20' : 'arrived');
// endregion: show
