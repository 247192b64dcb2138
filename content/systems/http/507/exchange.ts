import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'PUT /files/holiday.mov',
  fields: { 'Content-Type': 'video/quicktime' },
  body: 'the first of 400 MB',
  answer(request, response) {
    response.writeHead(507, { 'Content-Type': 'application/xml; charset=utf-8' });
    response.end('<error xmlns="DAV:"><quota-not-exceeded/></error>\n');
  },
});
// endregion: show
