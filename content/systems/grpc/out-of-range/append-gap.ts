import * as grpc from '@grpc/grpc-js';
import { schema } from '../_harness/schema.ts';

// region: show
const append = schema<{ offset: number; line: string }, { size: number }>(
  `
  message Append { int32 offset = 1; string line = 2; }
  message Log { int32 size = 1; }
  service Journal { rpc Write(Append) returns (Log); }`,
  { defaults: true },
);

const journal: string[] = [];
let calls = 0;
const server = await append.serve(({ request: { offset, line } }, callback) => {
  const fail = (code: grpc.status, details: string) => callback({ code, details });
  if ((calls += 1) === 2) return fail(grpc.status.UNAVAILABLE, 'try again'); // one hiccup
  if (offset < journal.length)
    return fail(grpc.status.ALREADY_EXISTS, `offset ${offset} is taken`);
  if (offset > journal.length) {
    const details = `offset ${offset} is past the end at ${journal.length}`;
    return fail(grpc.status.OUT_OF_RANGE, details);
  }
  callback(null, { size: journal.push(line) });
});

const client = append.connect(server.address);
const lines = ['created', 'paid', 'sent'];
let failure: unknown;
for (const [offset, line] of lines.entries()) {
  try {
    await client.call({ offset, line });
  } catch (error) {
    failure = error; // and on to the next one // mark
    console.error(`${line}: not written`);
  }
}
if (failure) {
  console.error(String(failure));
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
