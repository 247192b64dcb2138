import { serve } from '../_harness/serve.ts';

// region: show
// An old version of nginx' extended DAV module answers a missing file like this.
await using dav = await serve((request, response) => {
  response.writeHead(207, { 'Content-Type': 'application/xml' });
  response.end(
    `<D:multistatus xmlns:D="DAV:"><D:response><D:href>${request.url}</D:href>` +
      '<D:propstat><D:prop/><D:status>HTTP/1.1 404 Not Found</D:status></D:propstat>' +
      '</D:response></D:multistatus>',
  );
});

const response = await fetch(`${dav.url}/report.pdf`, { method: 'PROPFIND' });
console.log(`HTTP ${response.status}: exists ${response.status !== 404}`); // mark
// endregion: show
