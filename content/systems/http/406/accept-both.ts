import { serve } from '../_harness/serve.ts';

// region: show
// As the MCP servers do: which of the two comes is decided after the request was read.
const needed = ['application/json', 'text/event-stream'];
await using mcp = await serve((request, response) => {
  const accept = request.headers.accept ?? '';
  if (needed.every((type) => accept.includes(type))) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.end('event: message\ndata: {"jsonrpc":"2.0","id":1,"result":{}}\n\n');
  } else {
    response.writeHead(406).end('Client must accept both types');
  }
});

const Accept = 'application/json, text/event-stream'; // mark
const response = await fetch(`${mcp.url}/mcp`, {
  method: 'POST',
  headers: { Accept, 'Content-Type': 'application/json' },
  body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
});
const answer = (await response.text()).trim();
if (response.ok) {
  console.log(response.status, response.headers.get('content-type'));
  console.log(answer);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}: ${answer}`);
  process.exitCode = 1;
}
// endregion: show
