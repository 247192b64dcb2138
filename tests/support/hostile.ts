/** Text of somebody who means harm, for the places where the site takes text: what must come out is text. */
import fc from 'fast-check';

/** The host that nothing here may ask; reserved for documentation. */
export const elsewhere = 'other.example';

/** Would set `window.hit`, leave an element with the id `slipped`, or ask another host, if it were taken for markup or code. */
export const payloads: readonly string[] = [
  '<img id=slipped src=x onerror=window.hit=1>',
  '"><script id=slipped>window.hit=1</script>',
  "'><svg id=slipped onload=window.hit=1>",
  '</textarea><script>window.hit=1</script>',
  '</code></p><i id=slipped>14 UNAVAILABLE</i>',
  '<iframe id=slipped srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<a id=slipped href="javascript:window.hit=1">16 UNAUTHENTICATED</a>',
  `<meta http-equiv=refresh content="0;url=https://${elsewhere}/">`,
  `<base href="https://${elsewhere}/"><link rel=stylesheet href="//${elsewhere}/x.css">`,
  `<img src="https://${elsewhere}/x.png">`,
  '<style>@import "//other.example/x.css";*{display:none}</style>',
  '<template><img src=x onerror=window.hit=1></template><math><mi//xlink:href="data:x,<script>window.hit=1</script>">',
  'javascript:window.hit=1//',
  'data:text/html,<script>parent.hit=1</script>',
  '${window.hit=1}{{window.hit=1}}<%= window.hit=1 %>',
  '\\u003cimg src=x onerror=window.hit=1\\u003e &lt;img src=x onerror=window.hit=1&gt; %3Cimg%20src=x%20onerror=window.hit=1%3E',
  'rpc error: code = Unavailable desc = <img id=slipped src=x onerror=window.hit=1>',
  'Error: 14 UNAVAILABLE: "><script>window.hit=1</script>',
  '{"code":14,"message":"<img id=slipped src=x onerror=window.hit=1>"}',
  'HTTP/1.1 404 <svg id=slipped onload=window.hit=1>',
  '__proto__',
  'constructor',
  'grpc __proto__',
  'grpc constructor prototype',
  'http hasOwnProperty toString',
  '{"__proto__":{"hit":1},"code":14}',
  'constructor.prototype.hit=1',
  '\u202e16 DETACITNEHTUANU\u2066\u0000\u0007\u001b[31m',
  '\ud800 14 UNAVAILABLE \udfff \ufffe',
  '%E0%A4%A %00 %ZZ %',
];

const pieces = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '`',
  '/',
  '\\',
  '\0',
  '\n',
  '=',
  '%',
  '#',
  '?',
  '{{',
  '}}',
  '${',
  '</',
  '<!--',
  ']]>',
  ' ',
  '14',
  'grpc',
  'UNAVAILABLE',
];

/** Texts put together from payloads, from signs that end something, and from anything else; the same at each run. */
export function mixtures(count: number): string[] {
  const piece = fc.oneof(fc.constantFrom(...payloads), fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 }));
  return fc.sample(
    fc.array(piece, { minLength: 1, maxLength: 12 }).map((all) => all.join('')),
    { numRuns: count, seed: 20 },
  );
}

/** Texts that are far longer than what anybody pastes, each of a kind that costs somebody's parser its time. */
export const huge: Readonly<Record<string, string>> = {
  'one word': 'a'.repeat(1_000_000),
  'brackets that never close': '('.repeat(300_000),
  'tags that never close': '<img src=x onerror=window.hit=1 '.repeat(30_000),
  'errors on one line': 'Error: 14 UNAVAILABLE: '.repeat(40_000),
  'lines of errors': 'rpc error: code = DeadlineExceeded desc = <b id=slipped>x</b>\n'.repeat(20_000),
  'escapes in escapes': '\\\\\\\\u003c%253C&amp;lt;'.repeat(30_000),
  blanks: ' \t'.repeat(400_000),
  'signs that combine': `e${'\u0301'.repeat(200_000)}`,
};
