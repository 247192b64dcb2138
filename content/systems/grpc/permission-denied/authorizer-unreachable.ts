import { as, serveAuthorized } from '../_harness/authorized.ts';
import { connect, deadAddress } from '../_harness/shop.ts';

// region: show
const policy = `http://${await deadAddress()}/decide`; // the policy service is down

const server = await serveAuthorized({ 'demo-token-1': 'billing' }, async (question) => {
  try {
    const answer = await fetch(policy, {
      method: 'POST',
      body: JSON.stringify(question),
    });
    const { allowed } = (await answer.json()) as { allowed: boolean };
    return allowed ? undefined : `${question.permission} denied`;
  } catch (error) {
    console.error(`server log: ${String(error)}`);
    return 'access denied'; // closed, and rightly so; but nobody has decided anything // mark
  }
});

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, as('demo-token-1'), (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void server.close();
});
// endregion: show
