import { serve } from '../_harness/serve.ts';
import { send } from '../_harness/wire.ts';

// region: show
await using shop = await serve((request, response) => {
  request.resume().on('end', () => response.end('{"id":7}'));
});

const fields = { Expect: '100-continue' };
const put = { request: 'PUT /orders/7', fields, body: '{"quantity":2}' };
const { pieces } = await send(shop.port, put);
const text = pieces.map(({ from, bytes }) => (from === 'server' ? String(bytes) : ''));

// As scripts do that split the output of curl -i at the first empty line.
const [head, ...content] = text.join('').split('\r\n\r\n'); // mark
console.log(head);
console.log(`content begins with: ${content.join(' ').slice(0, 15)}`);
// endregion: show
