import { serve } from '../_harness/serve.ts';

// region: show
const issued = new Map<string, number>();
await using maps = await serve((request, response) => {
  const url = new URL(request.url ?? '', 'http://maps');
  if (url.pathname === '/generateToken') {
    const token = `demo-token-${issued.size + 1}`;
    issued.set(token, Date.now() + 100);
    response.end(JSON.stringify({ token }));
  } else if ((issued.get(url.searchParams.get('token') ?? '') ?? 0) > Date.now()) {
    response.end('{"features":[{"parcel":7}]}');
  } else response.end('{"error":{"code":498,"message":"Invalid Token","details":[]}}'); // 200
});

interface Answer {
  features?: unknown[];
  error?: { code: number; message: string };
}
const json = async (path: string) =>
  (await (await fetch(maps.url + path)).json()) as Answer & { token?: string };

let token = (await json('/generateToken')).token;
async function query(path: string): Promise<Answer> {
  const first = await json(`${path}?token=${token}`);
  if (first.error?.code !== 498 && first.error?.code !== 499) return first; // mark
  token = (await json('/generateToken')).token;
  return json(`${path}?token=${token}`);
}

await new Promise((resolve) => setTimeout(resolve, 200)); // the tab stays open
const answer = await query('/query');
console.log(`${answer.features?.length} feature, ${issued.size} tokens issued`);
// endregion: show
