import { serve } from '../_harness/serve.ts';
import { send } from '../_harness/wire.ts';

// region: show
await using shop = await serve((request, response) => {
  request.resume().on('end', () => response.end('{"id":7}'));
});

const fields = { Expect: '100-continue' };
const put = { request: 'PUT /orders/7', fields, body: '{"quantity":2}' };
const { pieces } = await send(shop.port, put);
let rest = pieces
  .map(({ from, bytes }) => (from === 'server' ? String(bytes) : ''))
  .join('');

let head = '';
do {
  const end = rest.indexOf('\r\n\r\n');
  head = rest.slice(0, end);
  rest = rest.slice(end + 4);
} while (/^HTTP\/1\.1 1(?!01)\d\d/.test(head)); // 100, 102, 103, 104: not the answer yet // mark
console.log(`status ${head.split(' ')[1]}, content ${rest}`);
// endregion: show
