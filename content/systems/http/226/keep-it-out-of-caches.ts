import { serve } from '../_harness/serve.ts';

// region: show
await using blog = await serve((request, response) => {
  const delta = request.headers['a-im'] === 'feed';
  const control = delta ? 'no-store, im, max-age=60' : 'max-age=60'; // mark
  response.writeHead(delta ? 226 : 200, { 'Cache-Control': control });
  response.end(delta ? 'Tea is back' : 'Coffee, Cocoa, Tea is back');
});
const kept = new Map<string, string>();
const cached = async (path: string, headers: Record<string, string> = {}) => {
  const known = kept.get(path);
  if (known !== undefined) return known;
  const response = await fetch(`${blog.url}${path}`, { headers });
  const text = await response.text();
  const control = response.headers.get('cache-control') ?? '';
  if (!control.includes('no-store')) kept.set(path, text);
  return text;
};

await cached('/feed', { 'A-IM': 'feed', 'If-None-Match': '"2"' });
console.log(`a new reader gets: ${await cached('/feed')}`);
// endregion: show
