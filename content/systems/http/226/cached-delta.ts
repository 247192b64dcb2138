import { serve } from '../_harness/serve.ts';

// region: show
await using blog = await serve((request, response) => {
  const delta = request.headers['a-im'] === 'feed';
  response.writeHead(delta ? 226 : 200, { 'Cache-Control': 'max-age=60' }); // mark
  response.end(delta ? 'Tea is back' : 'Coffee, Cocoa, Tea is back');
});
// A simple cache: the address is the key, a success with max-age is kept.
const kept = new Map<string, { status: number; text: string }>();
const cached = async (path: string, headers: Record<string, string> = {}) => {
  const known = kept.get(path);
  if (known) return known;
  const response = await fetch(`${blog.url}${path}`, { headers });
  const answer = { status: response.status, text: await response.text() };
  if (response.ok) kept.set(path, answer);
  return answer;
};

await cached('/feed', { 'A-IM': 'feed', 'If-None-Match': '"2"' });
const { status, text } = await cached('/feed');
console.log(`a new reader gets HTTP ${status} IM Used: ${text}`);
// endregion: show
