import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
await using api = await serve((request, response) => {
  response.writeHead(202, { 'Retry-After': '10', 'Content-Length': 19 }); // mark
  response.end('{"state":"RUNNING"}');
});

console.log(linesOf(await send(api.port, { request: 'GET /reports/2026' })).join('\n'));
// endregion: show
