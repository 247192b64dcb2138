import { serve } from '../_harness/serve.ts';

await using forge = await serve((request, response) => {
  const blocked = request.url === '/repos/shop/codec';
  response.writeHead(blocked ? 451 : 200, { 'Content-Type': 'application/json' });
  response.end(blocked ? '{"message":"Repository access blocked"}' : '{}');
});

// region: show
// A backup of all repositories. One of them was taken down after a copyright claim.
for (const name of ['orders', 'codec', 'website']) {
  const response = await fetch(`${forge.url}/repos/shop/${name}`);
  if (!response.ok) {
    console.error(`${name}: HTTP ${response.status} ${response.statusText}`);
    process.exitCode = 1;
    break; // mark
  }
  console.log(`${name}: saved`);
}
// endregion: show
