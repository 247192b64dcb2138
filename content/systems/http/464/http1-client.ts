import { serve } from '../_harness/serve.ts';

const versionOfTargetGroup = 'HTTP2';

// region: show
// Stands in for the load balancer: the target group speaks HTTP/2 only.
await using balancer = await serve((request, response) => {
  const fits = versionOfTargetGroup !== 'HTTP2' || request.httpVersion === '2.0'; // mark
  response.writeHead(fits ? 200 : 464).end();
});

const response = await fetch(`${balancer.url}/certificates`);
console.error(`HTTP ${response.status}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
