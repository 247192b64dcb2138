import { BlockList } from 'node:net';
import { serve } from '../_harness/serve.ts';

// region: show
const peer = new BlockList();
peer.addSubnet('172.16.0.0', 12); // the private part // mark
const gateway = (address: string) => (peer.check(address) ? 'peer' : 'internet');

const edgeAddress = '172.68.10.4';
await using edge = await serve((request, response) => {
  if (gateway(edgeAddress) === 'internet') response.end('paid');
  else response.writeHead(523, 'Origin Unreachable').end('error code: 523');
});

const response = await fetch(`${edge.url}/orders/7`);
console.log(`HTTP ${response.status}: ${await response.text()}`);
console.log(
  `172.20.0.5 by ${gateway('172.20.0.5')}, ${edgeAddress} by ${gateway(edgeAddress)}`,
);
// endregion: show
