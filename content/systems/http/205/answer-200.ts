import { serve } from '../_harness/serve.ts';

// region: show
await using server = await serve((request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' }); // mark
  response.end('{"saved":7,"form":"reset"}');
});

const response = await fetch(`${server.url}/measurements`, { method: 'POST' });
const { saved, form } = (await response.json()) as { saved: number; form: string };
console.log(`HTTP ${response.status}: number ${saved} is saved, form: ${form}`);
// endregion: show
