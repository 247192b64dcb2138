import { contentOf, serve } from '../_harness/serve.ts';

// region: show
const quota = 100;
const files = new Map([
  ['/files/notes.txt', 60],
  ['/trash/old-photo.jpg', 30],
]);
const used = () => [...files.values()].reduce((sum, size) => sum + size, 0);

await using cloud = await serve(async (request, response) => {
  const path = request.url ?? '';
  if (request.method === 'PROPFIND') {
    response
      .writeHead(207)
      .end(`<quota-available-bytes>${quota - used()}</quota-available-bytes>`);
  } else if (request.method === 'DELETE') {
    files.delete(path);
    response.writeHead(204).end();
  } else {
    const size = (await contentOf(request)).length;
    if (used() + size <= quota) files.set(path, size);
    response.writeHead(files.has(path) ? 201 : 507).end();
  }
});
const room = async () => {
  const asked = await fetch(`${cloud.url}/files/`, { method: 'PROPFIND' }); // mark
  return Number(/bytes>(\d+)/.exec(await asked.text())?.[1]);
};

const body = 'x'.repeat(35);
console.log(`room: ${await room()}, needed: ${body.length}`);
if ((await room()) < body.length) {
  await fetch(`${cloud.url}/trash/old-photo.jpg`, { method: 'DELETE' });
  console.log(`the trash is empty, room: ${await room()}`);
}
const answer = await fetch(`${cloud.url}/files/photo.jpg`, { method: 'PUT', body });
console.log(`HTTP ${answer.status} ${answer.statusText}`);
// endregion: show
