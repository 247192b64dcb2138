// needs: curl
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  request.resume().on('end', () => response.end('stored\n'));
});
shop.server.on('checkContinue', (request, response) => {
  shop.server.emit('request', request, response);
});

const started = Date.now();
const { stderr } = await promisify(execFile)('curl', [
  ...['-sv', '-H', 'Expect:'], // mark
  ...['--data-binary', 'id,state', `${shop.url}/orders.csv`],
]);
console.log(stderr.match(/^.*(?:Expect|100-continue|HTTP\/1.1 \d+).*$/gm)?.join('\n'));
console.log(`it took a second longer: ${Date.now() - started >= 1000}`);
// endregion: show
