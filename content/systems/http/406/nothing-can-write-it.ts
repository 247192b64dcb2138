import { serve } from '../_harness/serve.ts';

// region: show
let placed = 0;
const converters: [string, (value: unknown) => boolean][] = [
  ['text/plain', (value) => typeof value === 'string'],
]; // and none for objects
await using shop = await serve((request, response) => {
  placed += 1;
  const order: unknown = { id: 7 };
  const converter = converters.find(([, canWrite]) => canWrite(order)); // mark
  if (converter) response.writeHead(200, { 'Content-Type': converter[0] });
  else response.writeHead(406);
  response.end(converter ? JSON.stringify(order) : `orders placed: ${placed}`);
});

const headers = { Accept: '*/*' };
const response = await fetch(`${shop.url}/orders`, { method: 'POST', headers });
const answer = await response.text();
if (response.ok) {
  console.log(response.status, answer);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}: ${answer}`);
  process.exitCode = 1;
}
// endregion: show
