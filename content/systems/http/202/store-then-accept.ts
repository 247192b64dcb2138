import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../_harness/serve.ts';

const folder = await mkdtemp(join(tmpdir(), 'errdex-'));
const store = join(folder, 'jobs');
// region: show
async function accept(): Promise<number> {
  await using shop = await serve(async (request, response) => {
    await writeFile(store, 'send the invoice\n', { flag: 'a', flush: true }); // mark
    response.writeHead(202).end();
  });
  return (await fetch(`${shop.url}/invoices`, { method: 'POST' })).status;
} // a release restarts the process here

console.log(await accept());
const afterTheRestart = (await readFile(store, 'utf8')).trim().split('\n');
console.log(`jobs after the restart: ${afterTheRestart.length}`);
// endregion: show
await rm(folder, { recursive: true });
