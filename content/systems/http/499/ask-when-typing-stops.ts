import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
let asked = 0;
await using shop = await serve(async (request, response) => {
  asked++;
  response.once('close', () => {
    if (!response.writableFinished) console.error(`"GET ${request.url} HTTP/1.1" 499 0`);
  });
  await delay(100);
  response.end('three articles');
});

let waiting: NodeJS.Timeout | undefined;
const search = (text: string) => {
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    const answer = await fetch(`${shop.url}/search?q=${text}`); // mark
    console.log(`q=${text}: HTTP ${answer.status}`);
  }, 60);
};
for (const text of ['t', 'te', 'tea']) {
  search(text);
  await delay(30);
}
await delay(400);
console.log(`3 keys, ${asked} request`);
// endregion: show
