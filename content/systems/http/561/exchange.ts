import { exchange } from '../_harness/exchange.ts';

// region: show
// Stands in for the load balancer: the identity provider sends the browser back with an error, and no code.
await exchange({
  request: 'GET /oauth2/idpresponse?error=access_denied&state=s-1',
  answer(request, response) {
    response.writeHead(561, { Server: 'awselb/2.0' }).end();
  },
});
// endregion: show
