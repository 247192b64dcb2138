import { Agent, request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
const used = new Map<string, number>();

await using shop = await serve((incoming, response) => {
  const addresses = String(incoming.headers['x-forwarded-for']).split(', ');
  const client = addresses.at(-1) ?? ''; // mark
  used.set(client, (used.get(client) ?? 0) + 1);
  const refused = (used.get(client) ?? 0) > 3;
  response.writeHead(refused ? 429 : 200, refused ? { 'Retry-After': '60' } : {});
  response.end();
});

await using proxy = await serve(async (incoming, response) => {
  const forwarded = { 'X-Forwarded-For': incoming.socket.remoteAddress ?? '' };
  const answer = await request(shop.url, { headers: forwarded });
  response.writeHead(answer.statusCode).end();
});

async function visit(address: string): Promise<number> {
  const dispatcher = new Agent({ localAddress: address });
  const answer = await request(proxy.url, { dispatcher });
  await answer.body.dump();
  await dispatcher.close();
  return answer.statusCode;
}

for (let page = 1; page <= 3; page += 1) {
  console.log(`customer 1, page ${page}: HTTP ${await visit('127.0.0.2')}`);
}
const status = await visit('127.0.0.3');
console.log(`the shop has counted ${used.size} clients`);
console.log(`customer 2, page 1: HTTP ${status}`);
if (status !== 200) process.exitCode = 1;
// endregion: show
