import { exchange } from '../_harness/exchange.ts';

// region: show
// Stands in for the load balancer: HTTP/1.1 in front, a target group of version GRPC behind.
await exchange({
  request: 'GET /orders/7',
  answer(request, response) {
    const status = request.httpVersion === '1.1' ? 464 : 200;
    response.writeHead(status, { Server: 'awselb/2.0' }).end();
  },
});
// endregion: show
