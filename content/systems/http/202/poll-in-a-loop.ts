import { serve } from '../_harness/serve.ts';

// region: show
let asked = 0;
await using reports = await serve((request, response) => {
  asked += 1;
  response.writeHead(202, { 'Retry-After': '10' }).end('{"state":"RUNNING"}');
});

const started = Date.now();
while (asked < 20) await (await fetch(`${reports.url}/jobs/41`)).text(); // mark
const early = Date.now() - started < 10_000;
console.log(
  `one client: ${asked} requests before the first Retry-After was over: ${early}`,
);
// endregion: show
