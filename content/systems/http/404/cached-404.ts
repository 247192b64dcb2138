import { Agent, interceptors, request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
let published = false;
await using origin = await serve((incoming, response) => {
  const headers = { 'Cache-Control': 'max-age=60' }; // for everything, errors too // mark
  response
    .writeHead(published ? 200 : 404, headers)
    .end(published ? 'news' : 'no such page');
});

const dispatcher = new Agent().compose(interceptors.cache()); // as a CDN between them
const visit = async () => {
  const answer = await request(`${origin.url}/news`, { dispatcher });
  await answer.body.dump();
  return answer;
};

await visit(); // somebody looks a moment too early
published = true;
const answer = await visit();
console.error(
  `HTTP ${answer.statusCode}, Age ${'age' in answer.headers ? 'given' : 'missing'}`,
);
console.error(`the origin itself: ${(await request(`${origin.url}/news`)).statusCode}`);
process.exitCode = answer.statusCode === 200 ? 0 : 1;
// endregion: show
await dispatcher.close();
