import { contentOf, serve } from '../_harness/serve.ts';

// region: show
const readOnly = new Set(['getcontentlength']);

/** Sets all properties or none, as PROPPATCH has to. */
await using dav = await serve(async (request, response) => {
  const names = (await contentOf(request)).split(' ');
  const refused = names.some((name) => readOnly.has(name));
  const lines = names.map((name) => {
    const status = readOnly.has(name)
      ? '403 Forbidden'
      : refused
        ? '424 Failed Dependency'
        : '200 OK';
    return `${name}: HTTP/1.1 ${status}`;
  });
  response.writeHead(207).end(lines.join('\n'));
});

const body = 'displayname author getcontentlength';
const response = await fetch(dav.url, { method: 'PROPPATCH', body });
if (response.ok) console.log('saved'); // mark
const stored = (await response.text()).match(/ 200 OK/g) ?? [];
console.log(`properties that were stored: ${stored.length} of 3`);
// endregion: show
