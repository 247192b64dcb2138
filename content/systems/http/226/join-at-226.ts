import { serve } from '../_harness/serve.ts';

// region: show
await using blog = await serve((request, response) => {
  response.writeHead(226, { IM: 'feed', ETag: '"3"' }).end('Tea is back');
});

let shelf = ['Coffee', 'Cocoa'];
const headers = { 'A-IM': 'feed', 'If-None-Match': '"2"' };
const response = await fetch(`${blog.url}/feed`, { headers });
const sent = (await response.text()).split(', ');
if (response.status === 226)
  shelf = [...shelf, ...sent]; // mark
else if (response.status === 200) shelf = sent;
console.log(`on the shelf: ${shelf.join(', ')}`);
// endregion: show
