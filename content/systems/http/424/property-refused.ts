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

const body = 'displayname author getcontentlength'; // mark
const response = await fetch(dav.url, { method: 'PROPPATCH', body });
console.log(`HTTP ${response.status}`);
const lines = (await response.text()).split('\n');
for (const line of lines) console.error(line);
if (lines.some((line) => line.includes(' 424 '))) process.exitCode = 1;
// endregion: show
