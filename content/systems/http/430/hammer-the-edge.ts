import { serve } from '../_harness/serve.ts';

// region: show
// The edge has taken a dislike to this address, for some minutes.
let refused = 0;
await using edge = await serve((request, response) => {
  refused += 1;
  response.writeHead(430, { 'X-Request-Id': `demo-request-${refused}` }).end();
});

let answered = 0;
for (let attempt = 1; attempt <= 10; attempt++) {
  const response = await fetch(edge.url); // as after a 429, without a limit of attempts // mark
  if (response.ok) answered += 1;
}
console.log(`answered: ${answered}, refused: ${refused}`);
// endregion: show
