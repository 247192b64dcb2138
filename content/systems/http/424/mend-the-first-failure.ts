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

async function set(names: string[]): Promise<string[]> {
  const response = await fetch(dav.url, { method: 'PROPPATCH', body: names.join(' ') });
  return (await response.text()).split('\n');
}

let names = ['displayname', 'author', 'getcontentlength'];
const failed = (await set(names)).filter((line) => !/ (?:200|424) /.test(line)); // mark
names = names.filter((name) => !failed.some((line) => line.startsWith(name)));
for (const line of await set(names)) console.log(line);
// endregion: show
