import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
await using shop = await serve((request, response) => {
  // Browsers say what they do. Scripts, crawlers and libraries don't send this field.
  if (request.headers['sec-fetch-mode'] === 'navigate') {
    response.writeEarlyHints({ link: '</shop.css>; rel=preload; as=style' }); // mark
  }
  response.setHeader('Content-Length', 16);
  response.end('<h1>Order 7</h1>');
});

for (const fields of [{ 'Sec-Fetch-Mode': 'navigate' }, { 'User-Agent': 'report/1.2' }]) {
  const exchange = linesOf(await send(shop.port, { request: 'GET /orders/7', fields }));
  console.log(exchange.filter((line) => /^< HTTP|^> (Sec|User)/.test(line)).join('\n'));
}
// endregion: show
