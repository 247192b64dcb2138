/**
 * Brings the box of a page to life. Its script may fail to load like anything else; what is typed meanwhile stays in the
 * box, and is answered when the script is there.
 */
import { importAgain } from './import-again.ts';
import { RetryLine } from './retry-line.ts';

const status = document.querySelector('main search-box .status');
const input = document.querySelector<HTMLTextAreaElement>('main search-box textarea');
let line: RetryLine | undefined;

async function start(): Promise<void> {
  const { defineSearchBox } = await importAgain(() => import('./search-box.ts'), 'defineSearchBox');
  if (status && line && !line.isNew) status.textContent = '';
  line?.done();
  defineSearchBox();
  if (document.querySelector('[data-go]')) (await importAgain(() => import('./go.ts'), 'startGoing')).startGoing();
  if (document.querySelector('[data-not-found]'))
    await (await importAgain(() => import('./not-found.ts'), 'resolveAddress')).resolveAddress();
}

async function tryToStart(): Promise<void> {
  if (!status || !input) return;
  try {
    await start();
  } catch {
    // The room that the search page keeps for what the box would have shown.
    document.documentElement.style.removeProperty('--recent');
    line ??= new RetryLine(status, input);
    // The same words again would be read out again.
    if (line.isNew) status.textContent = 'Search could not be loaded.';
    line.failed(() => void tryToStart(), true);
  }
}

void tryToStart();
