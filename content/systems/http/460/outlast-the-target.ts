import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
await using target = await serve(async (request, response) => {
  await delay(600);
  response.end('the report');
});
// Stands in for the load balancer: idle timeout 60 s, and a line of its access log for each request.
const log: string[] = [];
await using balancer = await serve(async (request, response) => {
  response.once('close', () => {
    const status = response.writableFinished
      ? '0.001 0.600 0.000 200 200'
      : '-1 -1 -1 460 -';
    log.push(`app/shop-alb 198.51.100.20:46532 10.0.1.25:80 ${status} 218 0`);
  });
  const answer = await fetch(target.url).catch(() => undefined);
  response.end(await answer?.text());
});

try {
  const patience = 2000; // mark
  const response = await fetch(balancer.url, { signal: AbortSignal.timeout(patience) });
  console.log(`HTTP ${response.status}: ${await response.text()}`);
} catch (error) {
  console.error(String(error));
}
while (log.length === 0) await delay(20);
console.log(log.join('\n'));
process.exitCode = log.some((line) => line.includes(' 460 ')) ? 1 : 0;
// endregion: show
