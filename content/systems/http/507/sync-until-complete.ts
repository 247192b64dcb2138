import { serve } from '../_harness/serve.ts';

// region: show
const events = ['a.ics', 'b.ics', 'c.ics', 'd.ics', 'e.ics'];
await using calendar = await serve((request, response) => {
  const since = Number(request.headers['sync-token'] ?? 0); // stands in the XML in real life
  const some = events.slice(since, since + 2);
  const lines = some.map((name) => `/cal/${name} HTTP/1.1 200 OK`);
  if (since + 2 < events.length) lines.push('/cal/ HTTP/1.1 507 Insufficient Storage');
  response
    .writeHead(207, { 'Sync-Token': String(since + some.length) })
    .end(lines.join('\n'));
});

const known: string[] = [];
let token = '0';
let more = true;
let rounds = 0;
while (more) {
  const headers = { 'Sync-Token': token };
  const answer = await fetch(`${calendar.url}/cal/`, { method: 'REPORT', headers });
  const responses = (await answer.text()).split('\n');
  known.push(...responses.filter((line) => line.includes(' 200 ')));
  token = answer.headers.get('sync-token') ?? token;
  more = responses.some((line) => line.includes(' 507 ')); // mark
  rounds++;
}
console.log(`${known.length} events in ${rounds} rounds, none missing`);
// endregion: show
