import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
const manuals = new Map([
  ['en', 'the manual in English'],
  ['de', 'das Handbuch auf Deutsch'],
]);
await using shop = await serve((request, response) => {
  const asked = request.headers['accept-language']?.slice(0, 2) ?? 'en';
  const language = manuals.has(asked) ? asked : 'en'; // mark
  response.setHeader('Content-Language', language).setHeader('Vary', 'Accept-Language');
  response.end(manuals.get(language));
});

const headers = { 'Accept-Language': 'de-CH' };
const response = await fetch(`${shop.url}/manual`, { headers });
console.log(`fetch: ${response.status}, ${await response.text()}`);
const { status, data } = await axios.get<string>(`${shop.url}/manual`, { headers });
console.log(`axios: ${status}, ${data}`);
// endregion: show
