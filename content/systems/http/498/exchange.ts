import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /arcgis/rest/services/Parcels/MapServer?f=json&token=demo-token-1',
  answer(request, response) {
    response.writeHead(498, 'Invalid Token', { 'Content-Type': 'application/json' });
    response.end(
      JSON.stringify({ error: { code: 498, message: 'Invalid Token', details: [] } }),
    );
  },
});
// endregion: show
