import { serve } from '../_harness/serve.ts';

// region: show
const opaque = (tag: string) =>
  tag
    .trim()
    .replace(/^W\//, '')
    .replace(/-gzip"$/, '"');
function matches(field: string | undefined, etag: string): boolean {
  if (field === undefined) return false;
  return field === '*' || field.split(',').some((tag) => opaque(tag) === opaque(etag)); // mark
}
await using origin = await serve((request, response) => {
  const same = matches(request.headers['if-none-match'], '"v3"');
  response.writeHead(same ? 304 : 200, { ETag: '"v3"' }).end(same ? '' : 'a page');
});

for (const tag of ['"v3"', 'W/"v3"', '"v3-gzip"', '"v1", W/"v3"', '"v4"']) {
  const response = await fetch(origin.url, { headers: { 'If-None-Match': tag } });
  console.log(`${tag}: ${response.status === 304 ? 'kept' : 'sent anew'}`);
}
// endregion: show
