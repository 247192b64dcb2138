import { serve } from '../_harness/serve.ts';

// region: show
interface Collection {
  id: string;
  below: Record<string, Collection>;
}
const plans: Collection = { id: 'urn:uuid:2', below: {} };
const team: Collection = { id: 'urn:uuid:1', below: { plans } };
// BIND gives the collection a second name, inside of itself.
team.below['shared'] = team;

await using files = await serve((request, response) => {
  const names = (request.url ?? '').split('/').filter((name) => name !== '');
  let here: Collection | undefined = { id: '', below: { team } };
  for (const name of names) here = here?.below[name];
  const lines = Object.entries(here?.below ?? {}).map(
    ([name, { id }]) => `${name} ${id}`,
  );
  response.writeHead(207).end([`. ${here?.id}`, ...lines].join('\n'));
});

const known = new Set<string>();
async function list(path: string): Promise<string[]> {
  const headers = { Depth: '1' }; // mark
  const answer = await fetch(files.url + path, { method: 'PROPFIND', headers });
  const [self, ...members] = (await answer.text()).split('\n');
  known.add(self?.slice(2) ?? '');
  const found = [path];
  for (const member of members) {
    const [name, id] = member.split(' ');
    if (!known.has(id ?? ''))
      found.push(...(await list(`${path}${name}/`))); // mark
    else console.log(`${path}${name}/ is known by its resource-id`);
  }
  return found;
}
console.log(`listed: ${(await list('/team/')).join(', ')}`);
// endregion: show
