import { serve } from '../_harness/serve.ts';

// region: show
const events = ['a.ics', 'b.ics', 'c.ics', 'd.ics', 'e.ics'];
await using calendar = await serve((request, response) => {
  const some = events.slice(0, 2);
  const lines = some.map((name) => `/cal/${name} HTTP/1.1 200 OK`);
  if (some.length < events.length) lines.push('/cal/ HTTP/1.1 507 Insufficient Storage'); // mark
  response.writeHead(207).end(lines.join('\n'));
});

const answer = await fetch(`${calendar.url}/cal/`, { method: 'REPORT' });
const responses = (await answer.text()).split('\n');
console.error(
  `HTTP ${answer.status} ${answer.statusText}, ${responses.length} responses in it`,
);
for (const one of responses.filter((line) => !line.includes(' 200 '))) {
  console.error(one);
  process.exitCode = 1;
}
// endregion: show
