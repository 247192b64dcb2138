/** Fetches the programs of a folded part when it is opened. Where that fails, the link to their page stays. */
import { defineProgramTabs } from './program-tabs.ts';

export async function unfold(details: HTMLElement): Promise<void> {
  const url = details.dataset['programs'];
  if (url === undefined) return;
  delete details.dataset['programs'];
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const programs = page.querySelector('program-tabs');
  if (!programs) return;
  defineProgramTabs();
  details.querySelector(':scope > p')?.replaceWith(document.adoptNode(programs));
}
