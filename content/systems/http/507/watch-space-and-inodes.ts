import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentOf, serve } from '../_harness/serve.ts';

// region: show
const folder = await mkdtemp(join(tmpdir(), 'cloud-'));
await using cloud = await serve(async (request, response) => {
  const { bavail, blocks, ffree, files } = await statfs(folder);
  // Some file systems make inodes when they need them, and report 0 of 0.
  const inodes = files === 0 ? 1 : ffree / files;
  const enough = bavail / blocks > 0.001 && inodes > 0.001; // mark
  if (!enough) {
    response.writeHead(507).end();
    return;
  }
  await writeFile(join(folder, 'photo.jpg'), await contentOf(request));
  response.writeHead(201).end();
});

const answer = await fetch(`${cloud.url}/files/photo.jpg`, {
  method: 'PUT',
  body: 'a photo',
});
console.log('checked before the write: blocks and inodes');
console.log(`HTTP ${answer.status} ${answer.statusText}`);
// endregion: show
await rm(folder, { recursive: true });
