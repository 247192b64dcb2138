import { serve } from '../_harness/serve.ts';

// region: show
const accessLogs: string[] = [];
const log = (host: string, method?: string, url?: string) =>
  accessLogs.push(`${host} "${method} ${url} HTTP/1.1"`);

await using elsewhere = await serve((request, response) => {
  log('mirror.example.net', request.method, request.url);
  response.end('{"id":"7","state":"PAID"}');
});
await using shop = await serve((request, response) => {
  log('shop.example.com', request.method, request.url);
  response.writeHead(308, { Location: `${elsewhere.url}${request.url}` }).end();
});

// The field got lost on the redirect, so the token went into the address.
await fetch(`${shop.url}/orders/7?access_token=demo-token-1`); // mark

for (const line of accessLogs) console.log(line);
const leaked = accessLogs.filter((line) => line.includes('demo-token-1'));
console.log(`access logs that hold a token that works: ${leaked.length}`);
// endregion: show
