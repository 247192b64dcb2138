import { callerOf } from './guard.ts';
import { Refusal } from './refusal.ts';
import { open, query, tellApart } from './store.ts';

// region: show
const shop = await open((call, callback) => {
  const { id } = call.request;
  const caller = callerOf(call);
  if (!caller) return callback(new Refusal('CREDENTIAL_MISSING')); // never "no name" as a name
  const seesAll = caller.roles.includes('manager'); // decided before anything is read
  void query((table) => {
    const order = table.get(id); // one query, and the caller is a part of it: // mark
    return seesAll || order?.clerk === caller.name ? order : undefined; // … WHERE id = $1 AND ($2 OR clerk = $3)
  }).then(
    (order) => {
      if (order) callback(null, order);
      else callback(new Refusal(seesAll ? 'ORDER_NOT_FOUND' : 'PERMISSION_MISSING')); // mark
    },
    () => callback(new Refusal('INTERNAL')), // a query that fails would else end the process
  );
});

await tellApart(shop);
for (const id of ['o-42', 'o-43']) {
  const error = await shop.get(id, 'demo-token-manager');
  console.log(`a manager, ${id}: ${error ? String(error) : 'OK'}`);
}
// endregion: show

await shop.close();
