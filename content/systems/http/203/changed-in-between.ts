import { createHash } from 'node:crypto';
import { serve } from '../_harness/serve.ts';

const sum = (text: string) => createHash('sha256').update(text).digest('base64');

// region: show
const invoice = '{"total":  100}\n';
await using origin = await serve((request, response) => {
  response.writeHead(200, { ETag: '"7"', 'Repr-Digest': `sha-256=:${sum(invoice)}:` });
  response.end(invoice);
});
// Rewrites the content, keeps the fields, and says so with 203.
await using saver = await serve(async (request, response) => {
  const answer = await fetch(origin.url);
  const smaller = JSON.stringify(await answer.json()); // mark
  response.writeHead(203, Object.fromEntries(answer.headers));
  response.end(smaller.padEnd(invoice.length));
});

const response = await fetch(saver.url);
const text = await response.text();
const digest = response.headers.get('repr-digest') ?? '';
console.log(`HTTP ${response.status}, ETag ${response.headers.get('etag')}`);
console.log(`digest fits: ${digest.includes(sum(text))}`);
// endregion: show
