// needs: curl
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  request.resume().on('end', () => response.end('stored\n'));
});
// A server that does not know Expect: it waits for the content and says nothing.
shop.server.on('checkContinue', (request, response) => {
  shop.server.emit('request', request, response); // mark
});

const started = Date.now();
const { stderr } = await promisify(execFile)('curl', [
  ...['-sv', '-H', 'Expect: 100-continue'],
  ...['--data-binary', 'id,state', `${shop.url}/orders.csv`],
]);
console.log(stderr.match(/^.*(?:Expect|100-continue).*$/gm)?.join('\n'));
console.log(`it took a second longer: ${Date.now() - started >= 1000}`);
// endregion: show
