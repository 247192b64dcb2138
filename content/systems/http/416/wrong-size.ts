import { serve } from '../_harness/serve.ts';

// region: show
const index = new Map([['orders.parquet', 1000]]); // noted when version 1 was written
const object = Buffer.alloc(300); // version 2 // mark
await using storage = await serve((request, response) => {
  const start = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1]);
  if (start < object.length) return response.writeHead(206).end(object.subarray(start));
  return response.writeHead(416, { 'Content-Range': `bytes */${object.length}` }).end();
});

const footer = (index.get('orders.parquet') ?? 0) - 8;
const response = await fetch(`${storage.url}/orders.parquet`, {
  headers: { Range: `bytes=${footer}-` },
});
console.error(`HTTP ${response.status} ${response.statusText}`);
console.error(`asked from ${footer}, ${response.headers.get('content-range')}`);
process.exitCode = 1;
// endregion: show
