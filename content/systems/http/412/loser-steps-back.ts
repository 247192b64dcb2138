import { serve } from '../_harness/serve.ts';

// region: show
const reports = new Map<string, string>();

await using store = await serve((request, response) => {
  const path = request.url ?? '';
  const createOnly = request.headers['if-none-match'] === '*';
  if (createOnly && reports.has(path)) {
    response.writeHead(412).end();
  } else {
    reports.set(path, request.headers['x-worker'] as string);
    response.writeHead(201).end();
  }
});

async function upload(worker: string): Promise<void> {
  const response = await fetch(`${store.url}/reports/2026-11`, {
    method: 'PUT',
    headers: { 'If-None-Match': '*', 'X-Worker': worker },
  });
  const done = response.status === 412; // mark
  console.log(done ? `${worker}: somebody has done it` : `${worker}: uploaded`);
}

await upload('worker 1');
await upload('worker 2');
console.log(`the report is by ${[...reports.values()].join()}`);
// endregion: show
