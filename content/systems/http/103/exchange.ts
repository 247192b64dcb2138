import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /orders/7',
  fields: { Accept: 'text/html' },
  async answer(request, response) {
    response.writeEarlyHints({ link: '</shop.css>; rel=preload; as=style' });
    await new Promise((resolve) => setTimeout(resolve, 100)); // the database
    response.writeHead(200, {
      'Content-Type': 'text/html',
      Link: '</shop.css>; rel=preload; as=style',
    });
    response.end('<h1>Order 7</h1>');
  },
});
// endregion: show
