import { exchange } from '../_harness/exchange.ts';

const addresses = Array.from({ length: 31 }, (_, n) => `198.51.100.${n + 1}`);

// region: show
// Stands in for the load balancer: more than 30 addresses, and no target is asked.
await exchange({
  request: 'GET /orders/7',
  fields: { 'X-Forwarded-For': addresses.join(', ') },
  answer(request, response) {
    const list = String(request.headers['x-forwarded-for']).split(',');
    response.writeHead(list.length > 30 ? 463 : 200, { Server: 'awselb/2.0' });
    response.end();
  },
});
// endregion: show
