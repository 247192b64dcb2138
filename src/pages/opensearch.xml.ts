/** Lets a browser search Errdex from its address bar (OpenSearch 1.1). */
import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ site }) => {
  const template = `${new URL('/search/', site).href}?q={searchTerms}`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Errdex</ShortName>
  <Description>Find an error by its code, constant or message</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${new URL('/favicon.svg', site).href}</Image>
  <Url type="text/html" method="get" template="${template}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
