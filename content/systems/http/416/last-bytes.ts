import { serve } from '../_harness/serve.ts';

// region: show
const object = Buffer.alloc(300);
await using storage = await serve((request, response) => {
  const last = Number(/^bytes=-(\d+)$/.exec(request.headers.range ?? '')?.[1]);
  const start = Math.max(0, object.length - last);
  const where = `bytes ${start}-${object.length - 1}/${object.length}`;
  response.writeHead(206, { 'Content-Range': where }).end(object.subarray(start));
});

const response = await fetch(`${storage.url}/orders.parquet`, {
  headers: { Range: 'bytes=-8' }, // no size needed // mark
});
console.log(`HTTP ${response.status}: ${response.headers.get('content-range')}`);
// endregion: show
