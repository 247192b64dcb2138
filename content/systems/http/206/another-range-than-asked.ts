import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
const file = 'id,state\n7,PAID\n8,OPEN\n';
await using cache = await serve((request, response) => {
  // Aligned to blocks of 8 bytes, as some caches do. Content-Range says so.
  response.writeHead(206, {
    'Content-Range': `bytes 8-${file.length - 1}/${file.length}`, // mark
  });
  response.end(file.slice(8));
});

const onDisk = file.slice(0, 11);
const rest = { request: 'GET /orders.csv', fields: { Range: 'bytes=11-' } };
console.log(linesOf(await send(cache.port, rest)).join('\n'));

const response = await fetch(`${cache.url}/orders.csv`, {
  headers: { Range: 'bytes=11-' },
});
const appended = onDisk + (await response.text());
console.log(`${appended.length} bytes on disk, ${file.length} expected`);
// endregion: show
