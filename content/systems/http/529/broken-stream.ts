import { serve } from '../_harness/serve.ts';

// region: show
await using api = await serve((request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  response.write('event: content_block_delta\ndata: {"text":"The order was"}\n\n');
  const error = { type: 'overloaded_error', message: 'Overloaded' };
  response.end(`event: error\ndata: ${JSON.stringify({ type: 'error', error })}\n\n`);
});

const response = await fetch(`${api.url}/v1/messages`, { method: 'POST' });
console.error(`the status line said ${response.status}, ok ${response.ok}`); // mark
for (const event of (await response.text()).split('\n\n')) {
  if (event.startsWith('event: error')) {
    console.error(`API Error: 529 ${event.split('data: ')[1]}`);
    process.exitCode = 1;
  }
}
// endregion: show
