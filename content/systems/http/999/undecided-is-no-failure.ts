import { serve } from '../_harness/serve.ts';

// region: show
await using site = await serve((request, response) => {
  response.writeHead(999, 'Request denied').end();
});

// Answers that say nothing about the page: the checker was refused, the link is undecided.
const refusals = new Set([401, 403, 429, 999]); // mark
const counts = { good: 0, undecided: 0, broken: 0 };
for (const link of [`${site.url}/in/somebody`]) {
  const response = await fetch(link, { method: 'HEAD' });
  if (response.ok) counts.good += 1;
  else if (refusals.has(response.status)) counts.undecided += 1;
  else counts.broken += 1;
}
console.log(
  `good ${counts.good}, undecided ${counts.undecided}, broken ${counts.broken}`,
);
process.exitCode = counts.broken > 0 ? 1 : 0;
// endregion: show
