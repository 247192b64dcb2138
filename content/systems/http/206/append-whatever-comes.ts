import { serve } from '../_harness/serve.ts';

// region: show
const file = 'id,state\n7,PAID\n8,OPEN\n';
// Does not know ranges, like `python3 -m http.server`: 200 with everything.
await using mirror = await serve((request, response) => response.end(file));

let onDisk = file.slice(0, 11);
const response = await fetch(`${mirror.url}/orders.csv`, {
  headers: { Range: `bytes=${onDisk.length}-` },
});
if (response.ok) onDisk += await response.text(); // mark
console.log(
  `status ${response.status}: ${onDisk.length} bytes on disk instead of ${file.length}`,
);
console.log(onDisk.split('\n').slice(0, 3).join(' | '));
// endregion: show
