import { serve } from '../_harness/serve.ts';

// region: show
type Identity = { roles: string[] };
const sessions = new Map<string, Identity>([
  ['Bearer demo-token-1', { roles: ['clerk'] }],
]);
const anonymous: Identity = { roles: [] };

await using shop = await serve((request, response) => {
  // Whoever is not known becomes "anonymous", who then lacks the role.
  const identity = sessions.get(request.headers.authorization ?? '') ?? anonymous; // mark
  response.writeHead(identity.roles.includes('clerk') ? 200 : 403).end();
});

const response = await fetch(`${shop.url}/orders/7`); // no token at all
console.error(`HTTP ${response.status} ${response.statusText}`);
console.error(`WWW-Authenticate: ${response.headers.get('www-authenticate')}`);
process.exitCode = response.ok ? 0 : 1;
// endregion: show
