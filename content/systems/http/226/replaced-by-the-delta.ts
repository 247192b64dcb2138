import { serve } from '../_harness/serve.ts';

// region: show
await using blog = await serve((request, response) => {
  response.writeHead(226, { IM: 'feed', ETag: '"3"' }).end('Tea is back');
});

// A reader that always sends A-IM because a list recommends it, and stores any success as the whole.
let shelf = ['Coffee', 'Cocoa'];
const headers = { 'A-IM': 'feed', 'If-None-Match': '"2"' };
const response = await fetch(`${blog.url}/feed`, { headers });
if (response.ok) shelf = (await response.text()).split(', '); // mark
console.log(
  `HTTP ${response.status} ${response.statusText}, on the shelf: ${shelf.join(', ')}`,
);
// endregion: show
