import { Agent, interceptors, request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((incoming, response) => {
  const blocked = incoming.headers['x-country'] === 'XE';
  const lifetime = blocked ? 'private, no-store' : 'max-age=3600'; // mark
  response.writeHead(blocked ? 451 : 200, {
    'Cache-Control': lifetime,
    Vary: 'X-Country',
  });
  response.end(blocked ? 'not for your country' : 'a book');
});

const dispatcher = new Agent().compose(interceptors.cache());
const visit = async (country: string) => {
  const headers = { 'X-Country': country };
  const { statusCode, body } = await request(`${shop.url}/books/7`, {
    headers,
    dispatcher,
  });
  await body.dump();
  return statusCode;
};

const statuses = [await visit('XE'), await visit('DE'), await visit('XE')];
console.log(`Exampleland, Germany, Exampleland: ${statuses.join(', ')}`);
const right = [451, 200, 451].filter((status, index) => status === statuses[index]);
console.log(`${right.length} of 3 readers got the answer for their country`);
// endregion: show
await dispatcher.close();
