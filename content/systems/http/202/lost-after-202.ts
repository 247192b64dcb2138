import { serve } from '../_harness/serve.ts';

// region: show
async function accept(): Promise<string> {
  const queue: string[] = []; // in memory // mark
  await using shop = await serve((request, response) => {
    queue.push('send the invoice');
    response.writeHead(202).end();
  });
  const response = await fetch(`${shop.url}/invoices`, { method: 'POST' });
  return `HTTP/1.1 ${response.status} ${response.statusText}`;
} // a release restarts the process here

console.log(await accept());
const afterTheRestart: string[] = [];
console.log(`jobs after the restart: ${afterTheRestart.length}`);
// endregion: show
