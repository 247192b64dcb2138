/** The site's icon as an address that holds it: a request of its own costs a first visit more than its bytes in the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `public/favicon.svg` as a `data:` address, with as little escaped as browsers need. */
export const icon = `data:image/svg+xml,${readFileSync(join(process.cwd(), 'public', 'favicon.svg'), 'utf8')
  .trim()
  .replaceAll('"', "'")
  .replaceAll('#', '%23')}`;
