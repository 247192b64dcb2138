import { serve } from '../_harness/serve.ts';

await using forge = await serve((request, response) => {
  const blocked = request.url === '/repos/shop/codec';
  response.writeHead(blocked ? 451 : 200, { 'Content-Type': 'application/json' });
  response.end(blocked ? '{"message":"Repository access blocked"}' : '{}');
});

// region: show
const blocked: string[] = [];
for (const name of ['orders', 'codec', 'website']) {
  const response = await fetch(`${forge.url}/repos/shop/${name}`);
  if (response.status === 451) {
    blocked.push(name); // mark
    continue;
  }
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
  console.log(`${name}: saved`);
}
console.log(`blocked for legal reasons, the older copy is kept: ${blocked.join(', ')}`);
console.log('done');
// endregion: show
