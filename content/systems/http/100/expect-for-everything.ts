import { once } from 'node:events';
import { request as ask, type IncomingMessage } from 'node:http';
import { serve } from '../_harness/serve.ts';

// region: show
let waits = 0;
await using shop = await serve((request, response) => {
  request.resume().on('end', () => response.end());
});
for (const headers of [{ Expect: '100-continue' }, {}]) {
  waits = 0;
  for (let i = 0; i < 10; i += 1) {
    const post = ask(`${shop.url}/orders`, { method: 'POST', headers });
    const answered = once(post, 'response');
    if ('Expect' in headers) {
      post.flushHeaders();
      await once(post, 'continue'); // a way there and back before the content // mark
      waits += 1;
    }
    post.end('{"sku":"TEA-1"}');
    waits += 1;
    const [response] = (await answered) as [IncomingMessage];
    response.resume();
  }
  const how = 'Expect' in headers ? 'with Expect' : 'without';
  console.log(`10 small orders ${how}: ${waits} round trips`);
}
// endregion: show
