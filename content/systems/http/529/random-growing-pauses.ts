import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
let working = 0;
await using api = await serve(async (request, response) => {
  if (working >= 4) {
    response.writeHead(529, 'Overloaded').end();
    return;
  }
  working++;
  await sleep(50);
  working--;
  response.end('{"content":[]}');
});

async function ask(): Promise<boolean> {
  for (let attempt = 1; attempt <= 5; attempt++) {
    const response = await fetch(`${api.url}/v1/messages`, {
      method: 'POST',
      body: '{}',
    });
    if (response.status !== 529) return response.ok;
    await sleep(Math.random() * 100 * 2 ** attempt); // mark
  }
  return false;
}

const answers = await Promise.all(Array.from({ length: 10 }, ask));
console.log(`10 customers, ${answers.filter(Boolean).length} answers`);
// endregion: show
