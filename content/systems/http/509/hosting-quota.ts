import { serve } from '../_harness/serve.ts';

// region: show
// A plan with 100 kB a month, and a page of 40 kB without compression.
const quota = 100_000;
const page = 'a row of the filter list\n'.repeat(1600);
let sent = 0;
await using site = await serve((request, response) => {
  if (sent + page.length > quota) {
    response.writeHead(509).end('Bandwidth Limit Exceeded'); // mark
    return;
  }
  sent += page.length;
  response.end(page);
});

for (let visitor = 1; visitor <= 3; visitor++) {
  const response = await fetch(`${site.url}/list.txt`);
  if (response.ok)
    console.log(`visitor ${visitor}: ${(await response.text()).length} bytes`);
  else {
    console.error(`visitor ${visitor}: HTTP ${response.status} ${response.statusText}`);
    process.exitCode = 1;
  }
}
// endregion: show
