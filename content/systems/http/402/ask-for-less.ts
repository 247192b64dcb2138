import { serve } from '../_harness/serve.ts';

// region: show
const affordable = 3919; // tokens, for what is left of the balance

await using model = await serve(async (request, response) => {
  let text = '';
  for await (const piece of request) text += String(piece);
  // Without a limit in the request, the model's own maximum is set aside.
  const { max_tokens: wanted = 16_384 } = JSON.parse(text) as { max_tokens?: number };
  if (wanted <= affordable) {
    response.end('{"text":"Hello!","used":19}');
    return;
  }
  const why = `You requested up to ${wanted} tokens, but can only afford ${affordable}.`;
  response.writeHead(402).end(why);
});

const body = JSON.stringify({ prompt: 'Say hello', max_tokens: 500 }); // mark
const response = await fetch(`${model.url}/v1/completions`, { method: 'POST', body });
console.log(`HTTP ${response.status} ${response.statusText}`);
console.log(await response.text());
process.exitCode = response.ok ? 0 : 1;
// endregion: show
