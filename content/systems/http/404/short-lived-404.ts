import { Agent, interceptors, request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
let published = false;
await using origin = await serve((incoming, response) => {
  const lifetime = published ? 'max-age=60' : 'no-store'; // mark
  response.writeHead(published ? 200 : 404, { 'Cache-Control': lifetime });
  response.end(published ? 'news' : 'no such page');
});

const dispatcher = new Agent().compose(interceptors.cache());
const visit = async () => {
  const answer = await request(`${origin.url}/news`, { dispatcher });
  await answer.body.dump();
  return answer.statusCode;
};

console.log(`before: HTTP ${await visit()}`);
published = true;
console.log(`after it was published: HTTP ${await visit()}`);
// endregion: show
await dispatcher.close();
