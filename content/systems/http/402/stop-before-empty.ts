import { serve } from '../_harness/serve.ts';

let cents = 5;
await using model = await serve((request, response) => {
  if (request.url === '/v1/balance') return response.end(JSON.stringify({ cents }));
  if (cents < 2)
    return response.writeHead(402).end('{"error":{"message":"Insufficient Balance"}}');
  cents -= 2;
  return response.end('{"text":"…"}');
});

// region: show
const price = 2; // cents a text, at most
const texts = ['text 1', 'text 2', 'text 3', 'text 4'];

async function balance(): Promise<number> {
  const { cents } = (await (await fetch(`${model.url}/v1/balance`)).json()) as {
    cents: number;
  };
  return cents;
}

const affordable = Math.floor((await balance()) / price); // mark
if (affordable < texts.length) {
  console.log(
    `warning: the balance is enough for ${affordable} of ${texts.length} texts`,
  );
}
for (const prompt of texts.slice(0, affordable)) {
  const body = JSON.stringify({ prompt });
  const response = await fetch(`${model.url}/v1/completions`, { method: 'POST', body });
  console.log(`${prompt}: HTTP ${response.status}`);
}
console.log(`left for after the top-up: ${texts.slice(affordable).join(', ')}`);
// endregion: show
