import { serve } from '../_harness/serve.ts';

// region: show
// "Already reported" sounds right for a duplicate. To a client it is one more success.
const reports = new Set(['disk full']);
await using desk = await serve((request, response) => {
  const known = reports.has('disk full');
  response.writeHead(known ? 208 : 201).end(); // mark
});

const response = await fetch(`${desk.url}/incidents`, { method: 'POST' });
console.log(`HTTP ${response.status} ${response.statusText}`);
if (response.ok) console.log(`new incident at ${response.headers.get('location')}`);
// endregion: show
