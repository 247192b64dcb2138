import { serve } from '../_harness/serve.ts';

const allowed = new Set(['DE', 'FR']);
await using exchange = await serve((request, response) => {
  const country = String(request.headers['x-country']);
  response.writeHead(allowed.has(country) ? 200 : 451).end();
});

// region: show
// Where the provider's terms allow the service, and where our jobs can run.
const regions = [
  { name: 'us-east', country: 'US' },
  { name: 'eu-central', country: 'DE' },
];

/** Asks at the start of a deployment, from inside of the region, before any job depends on it. */
async function mayUse(country: string): Promise<boolean> {
  const response = await fetch(`${exchange.url}/time`, {
    headers: { 'X-Country': country },
  });
  if (response.status === 451) return false; // mark
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return true;
}

for (const { name, country } of regions) {
  const allowedHere = await mayUse(country);
  console.log(`${name}: ${allowedHere ? 'allowed' : 'not allowed'}`);
  if (!allowedHere) continue;
  console.log(`jobs run in ${name}`);
  break;
}
// endregion: show
