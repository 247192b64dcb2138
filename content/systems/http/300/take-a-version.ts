import { serve } from '../_harness/serve.ts';

interface Versions {
  versions: { id: string; status?: string }[];
}
// region: show
await using identity = await serve((_, response) => {
  response.writeHead(300, { 'Content-Type': 'application/json' });
  response.end('{"versions":[{"id":"v3.7","status":"stable"},{"id":"v2.0"}]}');
});

const response = await fetch(identity.url);
if (response.status === 200 || response.status === 300) {
  const { versions } = (await response.json()) as Versions; // mark
  const chosen = versions.find(({ id }) => id.startsWith('v3'));
  console.log(`goes on with ${chosen?.id ?? 'none'}`);
}
// endregion: show
