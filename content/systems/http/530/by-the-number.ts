import { serve } from '../_harness/serve.ts';

// region: show
// Two reasons for a 530: a tunnel that comes back, and a name that does not.
let asked = 0;
await using edge = await serve((request, response) => {
  const tunnel = request.url === '/tunnel';
  asked++;
  if (tunnel && asked > 2) response.end('paid');
  else response.writeHead(530).end(`error code: ${tunnel ? 1033 : 1016}`);
});

for (const path of ['/tunnel', '/name']) {
  asked = 0;
  let response = await fetch(edge.url + path);
  for (let i = 0; i < 9 && response.status === 530; i++)
    response = await fetch(edge.url + path); // mark
  console.log(
    `${path}: ${response.status} after ${asked} requests, ${await response.text()}`,
  );
}
// endregion: show
