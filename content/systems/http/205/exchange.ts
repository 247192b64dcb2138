import { exchange } from '../_harness/exchange.ts';

// region: show
// The form was taken over; the user agent shall empty it. The end of the content has to be said.
await exchange({
  request: 'POST /measurements',
  fields: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: 'station=7&celsius=4',
  answer(request, response) {
    request.resume();
    response.writeHead(205, { 'Content-Length': '0' }).end();
  },
});
// endregion: show
