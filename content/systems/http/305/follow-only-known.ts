import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
await using proxy = await serve((_, response) => response.end('a start page'));
await using shop = await serve((_, response) => {
  response.writeHead(305, { Location: `${proxy.url}/` }).end();
});

const known = new Set([301, 302, 303, 307, 308]);
try {
  const { data } = await axios.get<string>(`${shop.url}/orders/7`, {
    beforeRedirect: (_, { statusCode }: { statusCode: number }) => {
      if (!known.has(statusCode)) throw new Error(`refused to follow a ${statusCode}`); // mark
    },
  });
  console.log(data);
} catch (error) {
  console.log(String(error));
}
// endregion: show
