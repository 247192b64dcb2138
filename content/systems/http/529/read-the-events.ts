import { serve } from '../_harness/serve.ts';

// region: show
let calls = 0;
await using api = await serve((request, response) => {
  calls++;
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  response.write('event: content_block_delta\ndata: {"text":"The order was"}\n\n');
  const broken =
    'event: error\ndata: {"type":"error","error":{"type":"overloaded_error"}}\n\n';
  const rest =
    'event: content_block_delta\ndata: {"text":" sent."}\n\nevent: message_stop\n\n';
  response.end(calls === 1 ? broken : rest);
});

async function answer(): Promise<string> {
  const response = await fetch(`${api.url}/v1/messages`, { method: 'POST' });
  let text = '';
  for (const event of (await response.text()).split('\n\n')) {
    if (event.startsWith('event: error')) throw new Error(`incomplete: ${text}`); // mark
    text += /"text":"(.*?)"/.exec(event)?.[1] ?? '';
  }
  return text;
}

// Nothing was done with the first half, so the call may be made again.
const text = await answer().catch((error: unknown) => {
  console.log(String(error));
  return answer();
});
console.log(`complete after ${calls} calls: ${text}`);
// endregion: show
