import { serve } from '../_harness/serve.ts';

// region: show
const reports = new Set<string>();

await using store = await serve((request, response) => {
  const path = request.url ?? '';
  const createOnly = request.headers['if-none-match'] === '*';
  if (createOnly && reports.has(path)) {
    response.writeHead(412).end();
  } else {
    reports.add(path);
    response.writeHead(201).end();
  }
});

async function upload(worker: string): Promise<void> {
  const response = await fetch(`${store.url}/reports/2026-11`, {
    method: 'PUT',
    headers: { 'If-None-Match': '*' }, // mark
    body: worker,
  });
  console.log(`${worker}: HTTP ${response.status} ${response.statusText}`);
  if (!response.ok) process.exitCode = 1;
}

await upload('worker 1');
await upload('worker 2');
// endregion: show
