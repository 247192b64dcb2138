import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
let cents = 5;
await using model = await serve((request, response) => {
  if (cents >= 2) {
    cents -= 2;
    response.end('{"text":"…"}');
    return;
  }
  response.writeHead(402, { 'Content-Type': 'application/json' }); // mark
  response.end('{"error":{"message":"Insufficient Balance"}}');
});

// A nightly job with 4 texts to write, on an account with 5 cents.
try {
  for (let text = 1; text <= 4; text++) {
    await axios.post(`${model.url}/v1/completions`, { prompt: `text ${text}` });
    console.log(`text ${text}: written`);
  }
} catch (error) {
  console.error(String(error));
  if (axios.isAxiosError(error)) console.error(error.response?.data.error.message);
  process.exitCode = 1;
}
// endregion: show
