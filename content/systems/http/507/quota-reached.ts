import { contentOf, serve } from '../_harness/serve.ts';

// region: show
const quota = 100;
const files = new Map([['/files/notes.txt', 60]]);
const used = () => [...files.values()].reduce((sum, size) => sum + size, 0);

await using cloud = await serve(async (request, response) => {
  const size = (await contentOf(request)).length;
  if (used() + size > quota) {
    response.writeHead(507).end('<error xmlns="DAV:"><quota-not-exceeded/></error>'); // mark
    return;
  }
  files.set(request.url ?? '', size);
  response.writeHead(201).end();
});

const body = 'x'.repeat(50);
const answer = await fetch(`${cloud.url}/files/photo.jpg`, { method: 'PUT', body });
console.error(`used ${used()} of ${quota}, needed ${body.length} more`);
console.error(`HTTP ${answer.status} ${answer.statusText}`);
if (!answer.ok) process.exitCode = 1;
// endregion: show
