import { createHash } from 'node:crypto';
import { serve } from '../_harness/serve.ts';

const sum = (text: string) => createHash('sha256').update(text).digest('base64');

// region: show
const invoice = '{"total":  100}\n';
await using origin = await serve((request, response) => {
  response.setHeader('Cache-Control', 'no-transform'); // mark
  response.writeHead(200, { ETag: '"7"', 'Repr-Digest': `sha-256=:${sum(invoice)}:` });
  response.end(invoice);
});
await using saver = await serve(async (request, response) => {
  const answer = await fetch(origin.url);
  const asItIs = answer.headers.get('cache-control')?.includes('no-transform') ?? false;
  response.writeHead(asItIs ? 200 : 203, Object.fromEntries(answer.headers));
  response.end(await answer.text());
});

const response = await fetch(saver.url);
const digest = response.headers.get('repr-digest') ?? '';
console.log(`HTTP ${response.status}`);
console.log(`digest fits: ${digest.includes(sum(await response.text()))}`);
// endregion: show
