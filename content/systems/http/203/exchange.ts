import { exchange } from '../_harness/exchange.ts';

// region: show
// A proxy that has made the images smaller: not the bytes of the origin any more.
await exchange({
  request: 'GET /catalogue/7',
  fields: { Accept: 'text/html' },
  answer(request, response) {
    response.writeHead(203, {
      'Content-Type': 'text/html; charset=utf-8',
      Via: '1.1 saver',
    });
    response.end('<h1>Article 7</h1><img src="/7.jpg?w=320">');
  },
});
// endregion: show
