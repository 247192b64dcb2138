import { Agent, RetryAgent, request, type Dispatcher } from 'undici';
import { serve } from '../../systems/http/_harness/serve.ts';

type Method = Dispatcher.HttpMethod;

// region: show
type Answer = number | 'reset';

/** A server that fails once and then answers 200, or fails for ever; one request is sent. */
async function count(
  what: string,
  method: Method,
  failure: Answer,
  send: 'fetch' | RetryAgent,
  often = 1,
  fields = {},
) {
  const arrivals: number[] = [];
  await using shop = await serve((incoming, response) => {
    incoming.resume();
    if (arrivals.push(performance.now()) > often) response.end();
    else if (failure === 'reset') incoming.socket.resetAndDestroy();
    else response.writeHead(failure, fields).end();
  });
  const url = `${shop.url}/orders`;
  const status =
    send === 'fetch'
      ? fetch(url, { method }).then((answer) => String(answer.status))
      : request(url, { method, dispatcher: send }).then(async ({ statusCode, body }) => {
          await body.dump();
          return String(statusCode);
        });
  const outcome = await status.catch((error: unknown) => {
    const { name, code } = ((error as Error).cause ?? error) as Error & { code?: string };
    return code ? `${name} ${code}` : name;
  });
  const [first = 0, second = first] = arrivals;
  const pause = second - first >= 995 ? ', paused 1 s or more' : '';
  console.log(`${what.padEnd(46)} ${arrivals.length}  ${outcome}${pause}`);
}
const quick = { minTimeout: 20 }; // 500 ms by default
const retry = new RetryAgent(new Agent(), quick);
console.log('request and failure'.padEnd(46), 'attempts, outcome');
await count('fetch, GET, 503', 'GET', 503, 'fetch'); // mark
await count('fetch, GET, connection reset', 'GET', 'reset', 'fetch');
await count('RetryAgent, GET, 503', 'GET', 503, retry);
await count('RetryAgent, GET, connection reset', 'GET', 'reset', retry);
await count('RetryAgent, GET, 404', 'GET', 404, retry);
await count('RetryAgent, POST, 503', 'POST', 503, retry); // mark
const plain = new RetryAgent(new Agent(), { ...quick, throwOnError: false });
await count('the same with throwOnError: false', 'POST', 503, plain);
await count('RetryAgent, POST, connection reset', 'POST', 'reset', retry);
await count('RetryAgent, PATCH, 429', 'PATCH', 429, retry);
await count('RetryAgent, GET, 503 for ever', 'GET', 503, retry, 99);
const told = { 'Retry-After': '1' };
await count('RetryAgent, GET, 503 with Retry-After: 1', 'GET', 503, retry, 1, told);
const deaf = new RetryAgent(new Agent(), { ...quick, retryAfter: false });
await count('the same with retryAfter: false', 'GET', 503, deaf, 1, told); // mark
// endregion: show
await retry.close();
await deaf.close();
await plain.close();
