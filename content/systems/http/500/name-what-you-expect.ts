import { serve, type Handler } from '../_harness/serve.ts';

// region: show
class Problem extends Error {
  readonly status: number;
  constructor(status: number, title: string) {
    super(title);
    this.status = status;
  }
}
const framework =
  (handler: Handler): Handler =>
  async (request, response) => {
    try {
      await handler(request, response);
    } catch (error) {
      const { status, message } =
        error instanceof Problem
          ? error
          : new Problem(500, 'Something went wrong on our side');
      response.writeHead(status, { 'Content-Type': 'application/problem+json' });
      response.end(JSON.stringify({ title: message, status }));
    }
  };
const orders: Record<string, string | undefined> = { '7': 'Ada' };
await using shop = await serve(
  framework((request, response) => {
    const customer = orders[request.url?.split('/')[2] ?? ''];
    if (customer === undefined) throw new Problem(404, 'No such order'); // mark
    response.end(customer);
  }),
);

for (const path of ['/orders/7', '/orders/8']) {
  const answer = await fetch(shop.url + path);
  console.log(`GET ${path}: HTTP ${answer.status}: ${await answer.text()}`);
}
// endregion: show
