import { serve } from '../_harness/serve.ts';

// region: show
await using weather = await serve((request, response) => {
  const old = request.url?.startsWith('/forecast/1.9') ?? false;
  response.writeHead(old ? 203 : 200, { 'Content-Type': 'application/json' });
  response.end('{"temperature":4}');
});

const response = await fetch(`${weather.url}/forecast/1.9`);
if (response.status === 203) console.log('HTTP 203: this version will be switched off'); // mark
console.log(await response.json());
// endregion: show
