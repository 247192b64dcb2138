import { serve } from '../_harness/serve.ts';

// region: show
await using weather = await serve((request, response) => {
  response.writeHead(203).end('{"temperature":4}');
});

let shown = 0;
for (let hour = 0; hour < 24; hour++) {
  const response = await fetch(weather.url);
  if (response.status === 200) shown += 1; // mark
}
console.log(`24 good answers with HTTP 203, ${shown} shown`);
// endregion: show
