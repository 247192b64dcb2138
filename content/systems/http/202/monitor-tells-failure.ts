import { serve } from '../_harness/serve.ts';

// region: show
const jobs = new Map<string, object>();
await using shop = await serve((request, response) => {
  if (request.method === 'POST') {
    const address = `/jobs/${jobs.size + 41}`;
    jobs.set(address, { state: 'QUEUED' });
    response.writeHead(202, { Location: address }).end(); // mark
    setImmediate(() =>
      jobs.set(address, {
        state: 'FAILED',
        problem: { title: 'Unknown customer', row: 2 },
      }),
    );
    return;
  }
  // 200: the question about the job was answered. The outcome stands in the content.
  response.end(JSON.stringify(jobs.get(request.url ?? '')));
});

const accepted = await fetch(`${shop.url}/imports`, { method: 'POST' });
const monitor = new URL(accepted.headers.get('location') ?? '', accepted.url);
const told = await fetch(monitor);
console.log(told.status, await told.text());
// endregion: show
