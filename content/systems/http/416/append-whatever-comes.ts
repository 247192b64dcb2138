import { serve } from '../_harness/serve.ts';

// region: show
const photo = Buffer.alloc(540, 'p');
await using shop = await serve((request, response) =>
  response.writeHead(416).end('<title>416 Requested Range Not Satisfiable</title>'),
);
let file = Buffer.from(photo); // complete
const response = await fetch(`${shop.url}/photos/7`, {
  headers: { Range: `bytes=${file.length}-` },
});
file = Buffer.concat([file, Buffer.from(await response.arrayBuffer())]); // mark
console.log(`${photo.length} bytes were right, ${file.length} bytes are on disk`);
console.log(`the end of the photo: ${file.subarray(540, 570).toString()}…`);
// endregion: show
