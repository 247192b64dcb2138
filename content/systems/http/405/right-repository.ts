import { serve } from '../_harness/serve.ts';

// region: show
// As S3 has it: an object takes PUT, a form is posted to the bucket.
await using storage = await serve((request, response) => {
  const allowed =
    request.url === '/' ? ['GET', 'POST'] : ['GET', 'HEAD', 'PUT', 'DELETE'];
  if (allowed.includes(request.method ?? '')) response.end('stored');
  else response.writeHead(405, { Allow: allowed.join(', ') }).end('MethodNotAllowed');
});

const method = 'PUT'; // mark
const response = await fetch(`${storage.url}/logo.png`, { method, body: 'png' });
const answer = await response.text();
if (response.ok) {
  console.log(response.status, answer);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}: ${answer}`);
  process.exitCode = 1;
}
// endregion: show
