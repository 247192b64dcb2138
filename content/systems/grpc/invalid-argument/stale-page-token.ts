import * as grpc from '@grpc/grpc-js';
import { schema } from '../_harness/schema.ts';

interface Query {
  state: string;
  pageToken: string;
}
const orders = ['o-1 PAID', 'o-2 SENT', 'o-3 PAID', 'o-4 SENT', 'o-5 PAID'];

// region: show
const list = schema<Query, { lines: string[]; nextPageToken: string }>(
  `
  message Query { string state = 1; string page_token = 2; }
  message Page { repeated string lines = 1; string next_page_token = 2; }
  service Orders { rpc List(Query) returns (Page); }`,
  { defaults: true },
);

const server = await list.serve(({ request: { state, pageToken } }, callback) => {
  // The token holds the query it belongs to: sealed or signed in real life.
  const [query, offset = '0'] = pageToken ? pageToken.split('@') : [state];
  if (query !== state) {
    const details = 'page_token belongs to a request with another state';
    callback({ code: grpc.status.INVALID_ARGUMENT, details });
    return;
  }
  const found = orders.filter((line) => line.endsWith(state));
  const next = Number(offset) + 1;
  const nextPageToken = next < found.length ? `${state}@${next}` : '';
  callback(null, { lines: found.slice(next - 1, next), nextPageToken });
});

const client = list.connect(server.address);
try {
  const first = await client.call({ state: 'PAID' });
  console.log(first.lines);
  const { nextPageToken } = first; // meanwhile the user picks another filter
  console.log((await client.call({ state: 'SENT', pageToken: nextPageToken })).lines); // mark
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
