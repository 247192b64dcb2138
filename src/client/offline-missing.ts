/** The page that the service worker shows for one that is not stored: leads on from another spelling, and says what is there. */
import { readStored, storedPath } from '../offline/lists.ts';
import { pageOfAddress } from './not-found.ts';

async function show(): Promise<void> {
  const stored = await readStored();
  if (!stored) return;
  const { pathname, search, hash } = location;
  const to = await pageOfAddress(pathname);
  // Online it is a page like any other.
  if (to !== undefined && to !== pathname && storedPath(to, stored) !== undefined) {
    location.replace(to + search + hash);
    return;
  }
  const there = document.querySelector<HTMLElement>('.there');
  const when = there?.querySelector('time');
  if (!there || !when) return;
  when.dateTime = stored.when;
  when.textContent = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date(stored.when));
  for (const item of there.querySelectorAll<HTMLElement>('[data-part]')) item.hidden = !stored.parts.includes(item.dataset['part'] ?? '');
  there.hidden = false;
}

void show();
document.querySelector('.again')?.addEventListener('click', () => location.reload());
