import { serve } from '../_harness/serve.ts';

// region: show
const limit = 8192;
await using shop = await serve((request, response) => {
  const line = `${request.method} ${request.url} HTTP/1.1`;
  response.writeHead(line.length > limit ? 414 : 200).end('saved');
});

const note = 'Ring at the side door, please. '.repeat(300);
const form = new URLSearchParams({ order: '7', note });
const response = await fetch(`${shop.url}/notes?${form}`); // <form> without a method // mark
console.error(
  `${note.length} characters of note, ${form.toString().length} in the address`,
);
console.error(`HTTP ${response.status} ${response.statusText}`);
process.exitCode = 1;
// endregion: show
