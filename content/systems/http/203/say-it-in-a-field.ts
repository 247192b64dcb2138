import { serve } from '../_harness/serve.ts';

// region: show
await using weather = await serve((request, response) => {
  const old = request.url?.startsWith('/forecast/1.9') ?? false;
  const sunset = {
    Deprecation: '@1767225600',
    Sunset: 'Wed, 01 Jul 2026 00:00:00 GMT',
    Link: '</forecast/2.0>; rel="successor-version"',
  };
  response.writeHead(200, old ? sunset : {}); // mark
  response.end('{"temperature":4}');
});

const response = await fetch(`${weather.url}/forecast/1.9`);
console.log(`HTTP ${response.status}, ends ${response.headers.get('sunset')}`);
console.log(`instead: ${response.headers.get('link')}`);
// endregion: show
