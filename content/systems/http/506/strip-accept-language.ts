import { serve } from '../_harness/serve.ts';

// region: show
// A site in two languages; the German entry of its type map is broken.
await using site = await serve((request, response) => {
  const german = request.headers['accept-language']?.startsWith('de');
  if (german) response.writeHead(506).end();
  else response.writeHead(200, { 'Content-Language': 'en' }).end('Good day');
});

// A proxy in front that takes the field away, so that nobody sees a 506 any more.
await using proxy = await serve(async (request, response) => {
  const answer = await fetch(site.url); // no Accept-Language // mark
  response.setHeader('Content-Language', answer.headers.get('content-language') ?? '');
  response.writeHead(answer.status).end(await answer.text());
});

const response = await fetch(proxy.url, { headers: { 'accept-language': 'de' } });
console.log(
  `a German reader gets ${response.status}, in ${response.headers.get('content-language')}`,
);
// endregion: show
