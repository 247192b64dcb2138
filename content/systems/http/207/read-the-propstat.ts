import { serve } from '../_harness/serve.ts';

const propstat = (status: string, prop: string) =>
  `<D:propstat><D:prop>${prop}</D:prop><D:status>HTTP/1.1 ${status}</D:status></D:propstat>`;

// region: show
await using dav = await serve((request, response) => {
  const gone = request.url === '/report.pdf';
  const stats = gone
    ? propstat('404 Not Found', '')
    : propstat('200 OK', '<D:getcontentlength>7</D:getcontentlength>') +
      propstat('404 Not Found', '<D:quota-used-bytes/>');
  response.writeHead(207, { 'Content-Type': 'application/xml' });
  response.end(`<D:multistatus xmlns:D="DAV:">${stats}</D:multistatus>`);
});

for (const path of ['/report.pdf', '/notes.txt']) {
  const response = await fetch(`${dav.url}${path}`, { method: 'PROPFIND' });
  const xml = await response.text();
  const statuses = [...xml.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, code]) => code);
  // A file is there when one propstat says 200. Others may be 404: properties it does not have.
  console.log(`${path}: exists ${statuses.includes('200')} (${statuses.join(', ')})`); // mark
}
// endregion: show
