import { contentOf, serve } from '../_harness/serve.ts';

// region: show
const repositories = new Set(['shop']);
await using git = await serve(async (request, response) => {
  const name = request.url?.slice(1) ?? '';
  if (request.method === 'GET') {
    response.writeHead(repositories.has(name) ? 200 : 404).end(`repository ${name}`);
    return;
  }
  const wanted = (JSON.parse(await contentOf(request)) as { name: string }).name;
  if (repositories.has(wanted)) {
    response.writeHead(422).end('name already exists on this account');
  } else {
    repositories.add(wanted);
    response.writeHead(201).end(`repository ${wanted}`);
  }
});

const body = JSON.stringify({ name: 'shop' }); // the second run of the same script
const response = await fetch(git.url, { method: 'POST', body }); // mark
const answer = await response.text();
if (response.ok) {
  console.log(response.status, answer);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}: ${answer}`);
  process.exitCode = 1;
}
// endregion: show
