import { Agent, interceptors, request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((incoming, response) => {
  const blocked = incoming.headers['x-country'] === 'XE';
  response.writeHead(blocked ? 451 : 200, { 'Cache-Control': 'max-age=3600' }); // mark
  response.end(blocked ? 'not for your country' : 'a book');
});

const dispatcher = new Agent().compose(interceptors.cache()); // a cache between them
const visit = async (country: string) => {
  const headers = { 'X-Country': country };
  const { statusCode, body } = await request(`${shop.url}/books/7`, {
    headers,
    dispatcher,
  });
  await body.dump();
  return statusCode;
};

console.log(`a reader in Exampleland: HTTP ${await visit('XE')}`);
const status = await visit('DE');
console.error(`a reader in Germany: HTTP ${status}`);
process.exitCode = status === 200 ? 0 : 1;
// endregion: show
await dispatcher.close();
