import { contentOf, serve } from '../_harness/serve.ts';

// region: show
// As Frappe does: class ValidationError has http_status_code = 417.
class ValidationError extends Error {}
await using erp = await serve(async (request, response) => {
  try {
    const invoice = JSON.parse(await contentOf(request)) as { customer?: string };
    if (!invoice.customer) throw new ValidationError('Customer is mandatory');
    response.end('{"data":{"name":"INV-7"}}');
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    response.writeHead(417).end(JSON.stringify({ exception: error.message }));
  }
});

const response = await fetch(`${erp.url}/api/resource/Invoice`, {
  method: 'POST',
  body: JSON.stringify({ items: [] }), // mark
});
const answer = await response.text();
if (response.ok) {
  console.log(response.status, answer);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}: ${answer}`);
  process.exitCode = 1;
}
// endregion: show
