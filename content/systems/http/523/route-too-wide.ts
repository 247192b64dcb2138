import { BlockList } from 'node:net';
import { serve } from '../_harness/serve.ts';

// region: show
// The route table of the origin's subnet; the peer is the office's network.
const peer = new BlockList();
peer.addSubnet('172.0.0.0', 8); // 172.16.0.0/12 was meant // mark
const gateway = (address: string) => (peer.check(address) ? 'peer' : 'internet');

// Stands in for the edge: an answer comes only through the internet gateway.
const edgeAddress = '172.68.10.4'; // of 172.64.0.0/13, Cloudflare's
await using edge = await serve((request, response) => {
  const way = gateway(edgeAddress);
  console.error(
    `origin: ${edgeAddress} by ${way}, 203.0.113.9 by ${gateway('203.0.113.9')}`,
  );
  if (way === 'internet') response.end('paid');
  else response.writeHead(523, 'Origin Unreachable').end('error code: 523');
});

const response = await fetch(`${edge.url}/orders/7`);
console.error(`HTTP ${response.status} ${response.statusText}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
