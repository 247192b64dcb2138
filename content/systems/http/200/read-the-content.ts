import { serve } from '../_harness/serve.ts';

// region: show
// An API that you can't change: 200 for everything, the outcome is in the content.
await using chat = await serve((request, response) => {
  response.setHeader('Content-Type', 'application/json');
  response.end('{"ok":false,"error":"invalid_auth"}');
});

interface Reply {
  ok: boolean;
  error?: string;
}

async function call(path: string): Promise<Reply> {
  const response = await fetch(`${chat.url}${path}`);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const reply = (await response.json()) as Reply;
  if (!reply.ok) throw new Error(`${path}: ${reply.error ?? 'no reason given'}`); // mark
  return reply;
}

const told = await call('/chat.postMessage').catch(String);
console.log(told);
// endregion: show
