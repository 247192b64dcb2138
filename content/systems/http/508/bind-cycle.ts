import { serve } from '../_harness/serve.ts';

// region: show
interface Collection {
  [name: string]: Collection;
}
const team: Collection = { plans: {} };
// BIND gives the collection a second name, inside of itself.
team['shared'] = team; // mark

function walk(collection: Collection, above: Collection[] = []): string[] {
  if (above.includes(collection)) throw new Error('loop');
  return Object.entries(collection).flatMap(([name, below]) => [
    name,
    ...walk(below, [...above, collection]),
  ]);
}
await using files = await serve((request, response) => {
  try {
    const deep = request.headers['depth'] === 'infinity';
    const names = deep ? walk(team) : Object.keys(team);
    response.writeHead(207).end(names.join(', '));
  } catch {
    response.writeHead(508).end();
  }
});

const headers = { Depth: 'infinity' };
const answer = await fetch(`${files.url}/team/`, { method: 'PROPFIND', headers });
console.error(`HTTP ${answer.status} ${answer.statusText}`);
if (!answer.ok) process.exitCode = 1;
// endregion: show
