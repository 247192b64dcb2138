import { serve } from '../_harness/serve.ts';

// region: show
// A ban that doubles with each request that comes while it lasts.
let ban = 2;
await using market = await serve((request, response) => {
  response.writeHead(418, { 'Retry-After': String(ban * 60) }).end();
  ban *= 2;
});

// 418 is in no list of codes that are worth a pause.
const pauseOn = [408, 429, 502, 503, 504];
for (let attempt = 1; attempt <= 5; attempt++) {
  const response = await fetch(`${market.url}/depth`);
  const minutes = Number(response.headers.get('retry-after')) / 60;
  console.log(
    `attempt ${attempt}: HTTP ${response.status}, banned for ${minutes} minutes`,
  );
  if (pauseOn.includes(response.status)) break; // mark
}
// endregion: show
