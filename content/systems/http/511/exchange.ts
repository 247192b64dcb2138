import { exchange } from '../_harness/exchange.ts';

// region: show
// The network's portal answers in place of the server that was asked.
await exchange({
  request: 'GET /orders/7',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(511, {
      'Content-Type': 'text/html',
      'Cache-Control': 'no-store', // mark
    });
    response.end(
      '<!doctype html><title>Network login</title>' +
        '<p>To use this network, <a href="https://portal.example.net/">log in</a>.</p>',
    );
  },
});
// endregion: show
