import { serve } from '../_harness/serve.ts';

// region: show
// As a driver of PostgreSQL reports it.
const failure = new Error(
  'insert into "customers" ("email", "plan") values ($1, $2) - duplicate key value violates ' +
    'unique constraint "customers_email_key": Key (email)=(ada@example.com) already exists.',
);
await using shop = await serve((request, response) => {
  response.writeHead(500, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ error: failure.message })); // mark
});

const answer = await fetch(`${shop.url}/customers`, { method: 'POST' });
const { error } = (await answer.json()) as { error: string };
console.log(`table: ${/into "(\w+)"/.exec(error)?.[1]}`);
console.log(`columns: ${/\((".+?")\)/.exec(error)?.[1]}`);
console.log(
  `database: ${error.includes('violates unique constraint') ? 'PostgreSQL' : '?'}`,
);
console.log(`a customer has the address ${/\(email\)=\((.+?)\)/.exec(error)?.[1]}`);
// endregion: show
