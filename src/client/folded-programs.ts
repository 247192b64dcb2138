/** Fetches the programs of a folded part when it is opened. Where that fails, the link to their page stays. */
import { defineProgramTabs } from './program-tabs.ts';

async function unfold(details: HTMLDetailsElement, url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const programs = page.querySelector('program-tabs');
  if (!programs) return;
  defineProgramTabs();
  details.querySelector(':scope > p')?.replaceWith(document.adoptNode(programs));
}

export function followFoldedPrograms(): void {
  // `toggle` doesn't bubble; it can be caught on its way down.
  document.addEventListener(
    'toggle',
    (event) => {
      const details = event.target;
      if (!(details instanceof HTMLDetailsElement) || !details.open) return;
      const url = details.dataset['programs'];
      if (url === undefined) return;
      delete details.dataset['programs'];
      void unfold(details, url);
    },
    true,
  );
}
