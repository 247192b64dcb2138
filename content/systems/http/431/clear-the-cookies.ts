import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => response.end('order 7'));
shop.server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
  const clear = 'Clear-Site-Data: "cookies"\r\nCache-Control: no-store\r\n'; // mark
  socket.end(
    error.code === 'HPE_HEADER_OVERFLOW'
      ? `HTTP/1.1 431 Request Header Fields Too Large\r\n${clear}Connection: close\r\n\r\n`
      : 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n',
  );
});

let jar = `viewed=${'x'.repeat(17_000)}`; // as a browser keeps it
for (let visit = 1; visit <= 2; visit += 1) {
  const response = await fetch(`${shop.url}/orders/7`, { headers: { Cookie: jar } });
  console.log(`visit ${visit}, ${jar.length} bytes of cookies: ${response.status}`);
  if (response.headers.get('clear-site-data')?.includes('"cookies"')) jar = '';
}
// endregion: show
