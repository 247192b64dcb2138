import { serve } from '../_harness/serve.ts';

// region: show
const spoiled = new Set(['203.0.113.7']);
await using edge = await serve((request, response) => {
  if (spoiled.has(String(request.headers['demo-from']))) response.writeHead(430).end();
  else response.end('{"data":{"shop":{"name":"Ann"}}}');
});

// All instances go out through one gateway with a reserved address.
const gateway = '192.0.2.10'; // mark
const answers: number[] = [];
for (let instance = 1; instance <= 3; instance++) {
  const headers = { 'demo-from': gateway };
  const response = await fetch(`${edge.url}/graphql.json`, { method: 'POST', headers });
  answers.push(response.status);
}
console.log(`three instances behind one gateway: ${answers.join(', ')}`);
// endregion: show
