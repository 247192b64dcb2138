import { exchange } from '../_harness/exchange.ts';

const multistatus = `<?xml version="1.0"?>
<d:multistatus xmlns:d="DAV:">
 <d:response><d:href>/files/a.txt</d:href><d:status>HTTP/1.1 423 Locked</d:status></d:response>
</d:multistatus>
`;

// region: show
// DELETE of a folder: one file in it is locked, so it and the folder stay. What is gone is not listed.
await exchange({
  request: 'DELETE /files/',
  answer(request, response) {
    response.writeHead(207, { 'Content-Type': 'application/xml; charset=utf-8' });
    response.end(multistatus);
  },
});
// endregion: show
