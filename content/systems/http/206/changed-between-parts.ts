import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
let file = 'old,old,old,old,';
await using shop = await serve((request, response) => {
  const start = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const range = `bytes ${start}-${file.length - 1}/${file.length}`;
  if (start > 0) response.writeHead(206, { 'Content-Range': range });
  response.end(file.slice(start));
});

const part = (await (await fetch(`${shop.url}/app.zip`)).text()).slice(0, 8); // broke off
file = 'NEW,NEW,NEW,NEW,'; // a release

const rest = { request: 'GET /app.zip', fields: { Range: `bytes=${part.length}-` } }; // mark
console.log(linesOf(await send(shop.port, rest)).join('\n'));
console.log(`on disk: ${part}${file.slice(part.length)}`);
// endregion: show
