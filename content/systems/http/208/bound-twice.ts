import { serve } from '../_harness/serve.ts';

// region: show
// A tree with a loop: /shared/again is bound to /shared.
const tree = new Map([
  ['/shared', { id: 7, members: ['/shared/a.txt', '/shared/again'] }],
  ['/shared/a.txt', { id: 8, members: [] }],
  ['/shared/again', { id: 7, members: ['/shared/again/a.txt'] }],
]);
await using dav = await serve((request, response) => {
  const seen = new Set<number>();
  const lines: string[] = [];
  const report = (path: string) => {
    const { id, members } = tree.get(path) ?? { id: 0, members: [] };
    lines.push(`${path} HTTP/1.1 ${seen.has(id) ? '208 Already Reported' : '200 OK'}`); // mark
    if (seen.has(id)) return;
    seen.add(id);
    members.forEach(report);
  };
  report('/shared');
  response.writeHead(207).end(lines.join('\n'));
});

const headers = { Depth: 'infinity', DAV: 'bind' };
const response = await fetch(`${dav.url}/shared`, { method: 'PROPFIND', headers });
console.log(`the response itself: ${response.status}`);
console.log(await response.text());
// endregion: show
