import { serve } from '../_harness/serve.ts';

// region: show
const file = 'id,state\n7,PAID\n8,OPEN\n';
await using cache = await serve((request, response) => {
  response.writeHead(206, {
    'Content-Range': `bytes 8-${file.length - 1}/${file.length}`,
  });
  response.end(file.slice(8));
});

let onDisk = file.slice(0, 11);
const response = await fetch(`${cache.url}/orders.csv`, {
  headers: { Range: `bytes=${onDisk.length}-` },
});
const content = await response.text();
const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(
  response.headers.get('content-range') ?? '',
);
const [start, end, total] = range ? range.slice(1).map(Number) : [];
if (response.status === 200) onDisk = content;
else if (start === undefined || start > onDisk.length) throw new Error('unusable range');
else onDisk = onDisk.slice(0, start) + content; // mark
console.log(`asked from 11, got ${start}-${end}: ${onDisk.length} of ${total} bytes`);
console.log(`the same as the original: ${onDisk === file}`);
// endregion: show
