import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let received = 0;
await using cloud = await serve(async (request, response) => {
  received += (await contentOf(request)).length;
  response.writeHead(507).end();
});

const photo = 'x'.repeat(200_000);
let attempts = 0;
for (; attempts < 5; attempts++) {
  const answer = await fetch(`${cloud.url}/files/photo.jpg`, {
    method: 'PUT',
    body: photo,
  });
  if (answer.ok) break; // mark
}
console.log(`${attempts} attempts, ${received / 1000} kB sent, 0 kB stored`);
// endregion: show
