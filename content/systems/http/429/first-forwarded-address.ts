import { request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
const used = new Map<string, number>();

await using login = await serve((incoming, response) => {
  const client = String(incoming.headers['x-forwarded-for']).split(', ')[0] ?? ''; // mark
  used.set(client, (used.get(client) ?? 0) + 1);
  response.writeHead((used.get(client) ?? 0) > 5 ? 429 : 401).end();
});

await using proxy = await serve(async (incoming, response) => {
  const before = incoming.headers['x-forwarded-for'];
  const addresses = [before, incoming.socket.remoteAddress].filter(Boolean).join(', ');
  const answer = await request(login.url, { headers: { 'X-Forwarded-For': addresses } });
  response.writeHead(answer.statusCode).end();
});

let guessed = 0;
for (let guess = 0; guess < 100; guess += 1) {
  const headers = { 'X-Forwarded-For': `203.0.113.${guess}` };
  const answer = await request(proxy.url, { headers });
  if (answer.statusCode !== 429) guessed += 1;
}
console.log(`limit: 5 guesses per client; guesses that were let through: ${guessed}`);
// endregion: show
