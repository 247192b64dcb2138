import { serve } from '../_harness/serve.ts';

const guests = new Set<string | undefined>();
await using gateway = await serve((request, response) => {
  if (request.url === '/login') guests.add(request.socket.remoteAddress);
  const inside = guests.has(request.socket.remoteAddress);
  const probe = request.url === '/generate_204';
  response.writeHead(inside ? (probe ? 204 : 200) : 511, { 'Cache-Control': 'no-store' });
  response.end(inside && !probe ? '{"rate":"1.08"}' : undefined);
});

// region: show
/** An address of our own that answers 204 and nothing else: whatever else comes is the network. */
async function network(): Promise<'open' | 'captive'> {
  const response = await fetch(`${gateway.url}/generate_204`, { redirect: 'manual' });
  return response.status === 204 ? 'open' : 'captive'; // mark
}

async function rates(): Promise<string> {
  if ((await network()) === 'captive') return 'log in to the network first';
  return (await fetch(`${gateway.url}/rates.json`)).text();
}

console.log(await rates());
await fetch(`${gateway.url}/login`, { method: 'POST' }); // the guest does that in the browser
console.log(await rates());
// endregion: show
