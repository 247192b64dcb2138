import { serve } from '../_harness/serve.ts';

// region: show
// What a bucket of another region answers.
await using storage = await serve((_, response) => {
  response.writeHead(301, { 'Content-Type': 'application/xml' }); // mark
  response.end(
    '<Error><Code>PermanentRedirect</Code><Bucket>shop-photos</Bucket>' +
      '<Endpoint>shop-photos.s3.eu-west-1.amazonaws.com</Endpoint></Error>',
  );
});

const response = await fetch(`${storage.url}/tea.jpg`);
console.log(`HTTP ${response.status} ${response.statusText}, ok ${response.ok}`);
console.log(`Location: ${response.headers.get('location') ?? 'missing'}`);
console.log(await response.text());
// endregion: show
