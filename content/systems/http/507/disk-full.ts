import { writeFile } from 'node:fs/promises';
import { contentOf, serve } from '../_harness/serve.ts';

// region: show
// The kernel's own full disk: each write to it fails with ENOSPC.
const disk = '/dev/full';
await using cloud = await serve(async (request, response) => {
  try {
    await writeFile(disk, await contentOf(request));
    response.writeHead(201).end();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    console.error(`cloud: ${code}`);
    response.writeHead(code === 'ENOSPC' || code === 'EDQUOT' ? 507 : 500).end(); // mark
  }
});

const answer = await fetch(`${cloud.url}/files/photo.jpg`, {
  method: 'PUT',
  body: 'a photo',
});
console.error(`HTTP ${answer.status} ${answer.statusText}`);
if (!answer.ok) process.exitCode = 1;
// endregion: show
