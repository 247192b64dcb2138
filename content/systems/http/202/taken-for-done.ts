import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
await using reports = await serve((request, response) => {
  response.writeHead(202, { Location: '/jobs/41', 'Retry-After': '10' });
  response.end('{"state":"QUEUED"}');
});

console.log(linesOf(await send(reports.port, { request: 'POST /reports' })).join('\n'));

const response = await fetch(`${reports.url}/reports`, { method: 'POST' });
if (response.ok) {
  // ok is true for each status from 200 to 299
  const report = (await response.json()) as { total?: number }; // mark
  console.log(`turnover in 2026: ${report.total} EUR`);
}
// endregion: show
