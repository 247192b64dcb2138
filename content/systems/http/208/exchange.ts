import { exchange } from '../_harness/exchange.ts';

const member = (href: string, status: string, prop: string) =>
  ` <d:response><d:href>${href}</d:href><d:propstat><d:prop>${prop}</d:prop>` +
  `<d:status>HTTP/1.1 ${status}</d:status></d:propstat></d:response>\n`;

// region: show
// The folder /shared/ is bound a second time inside of itself. Its members are listed once.
await exchange({
  request: 'PROPFIND /shared/',
  fields: { Depth: 'infinity', DAV: 'bind' },
  answer(request, response) {
    const id = '<d:resource-id><d:href>urn:uuid:7</d:href></d:resource-id>';
    response.writeHead(207, { 'Content-Type': 'application/xml', DAV: '1, bind' });
    response.end(
      '<d:multistatus xmlns:d="DAV:">\n' +
        member('/shared/', '200 OK', id) +
        member('/shared/again/', '208 Already Reported', id) +
        '</d:multistatus>\n',
    );
  },
});
// endregion: show
