import { serve } from '../_harness/serve.ts';

// region: show
await using ireland = await serve((_, response) => response.end('the photo'));
await using virginia = await serve((_, response) => {
  response.writeHead(301, { 'Content-Type': 'application/xml' });
  response.end(
    `<Error><Code>PermanentRedirect</Code><Endpoint>${ireland.url}</Endpoint></Error>`,
  );
});

let endpoint = virginia.url;
for (const round of ['first', 'second']) {
  let response = await fetch(`${endpoint}/tea.jpg`);
  if (response.status === 301) {
    const [, named] = /<Endpoint>(.+)<\/Endpoint>/.exec(await response.text()) ?? [];
    endpoint = named ?? endpoint; // mark
    response = await fetch(`${endpoint}/tea.jpg`);
    console.log(`${round}: wrong region, the configuration has to change`);
  }
  console.log(`${round}: ${await response.text()}`);
}
// endregion: show
