import { serve } from '../_harness/serve.ts';

// region: show
const reports = new Map([['disk full', '/incidents/7']]);
await using desk = await serve((request, response) => {
  const first = reports.get('disk full');
  if (first === undefined) return response.writeHead(201).end();
  const type = { 'Content-Type': 'application/problem+json' };
  const problem = { title: 'Already reported', status: 409, first };
  return response.writeHead(409, type).end(JSON.stringify(problem)); // mark
});

const response = await fetch(`${desk.url}/incidents`, { method: 'POST' });
const { title, first } = (await response.json()) as { title: string; first: string };
console.log(`${title}, the first one is ${first}`);
// endregion: show
