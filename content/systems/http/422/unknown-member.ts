import { contentOf, serve } from '../_harness/serve.ts';

// region: show
const known = ['model', 'messages'];
await using api = await serve(async (request, response) => {
  const body = JSON.parse(await contentOf(request)) as Record<string, unknown>;
  const extra = Object.keys(body).filter((name) => !known.includes(name));
  if (extra.length === 0) {
    response.end('{"choices":[]}');
    return;
  }
  const detail = extra.map((name) => ({ type: 'extra_forbidden', loc: ['body', name] }));
  response.writeHead(422).end(JSON.stringify({ detail }));
});

const settings = { model: 'small', messages: [], frequency_penalty: 0 };
const body = JSON.stringify(settings); // written for another vendor // mark
const response = await fetch(`${api.url}/chat`, { method: 'POST', body });
const answer = await response.text();
if (response.ok) {
  console.log(response.status, answer);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  console.error(answer);
  process.exitCode = 1;
}
// endregion: show
