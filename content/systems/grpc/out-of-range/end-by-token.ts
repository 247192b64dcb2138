import { schema } from '../_harness/schema.ts';

// region: show
const list = schema<{ pageToken: string }, { ids: string[]; nextPageToken: string }>(
  `
  message Query { string page_token = 1; }
  message Page { repeated string ids = 1; string next_page_token = 2; }
  service Orders { rpc List(Query) returns (Page); }`,
  { defaults: true },
);

let orders = ['o-1', 'o-2', 'o-3', 'o-4', 'o-5'];
const server = await list.serve(({ request: { pageToken } }, callback) => {
  const rest = orders.filter((id) => id > pageToken); // the last id seen, not a count
  const ids = rest.slice(0, 2);
  callback(null, { ids, nextPageToken: rest.length > 2 ? (ids.at(-1) ?? '') : '' }); // mark
});

const client = list.connect(server.address);
let pageToken = '';
do {
  const page = await client.call({ pageToken });
  console.log(page.ids.join(' ') || '(empty page)', page.nextPageToken ? '…' : 'end');
  pageToken = page.nextPageToken;
  orders = orders.filter((id) => id !== 'o-1' && id < 'o-4'); // deletions in between
} while (pageToken);
// endregion: show
client.close();
await server.close();
