/**
 * Keeps that an entry was opened, for the empty search box to offer (`recent.ts` reads it). The two share no module: a
 * script that two others share is one more request of every page.
 */

/** The same as in `recent.ts`; tests open an entry and look for it in the box. */
const key = 'errdex-recent';
const most = 8;

/** @param heading The entry's, with its code and its name. */
export function noteVisit(heading: Element): void {
  const part = (name: string) => heading.querySelector(`.${name}`)?.textContent.trim() ?? '';
  const visit = { url: location.pathname.replace(/\/?$/, '/'), code: part('code'), name: part('name') };
  let others: (Partial<typeof visit> | null)[] = [];
  try {
    // What is no visit is left out when it is read.
    others = (JSON.parse(localStorage.getItem(key) ?? '') as typeof others).filter((one) => one?.url !== visit.url);
  } catch {
    // Nothing was written there, or something else: it is written anew.
  }
  try {
    localStorage.setItem(key, JSON.stringify([visit, ...others].slice(0, most)));
  } catch {
    // Full, or forbidden.
  }
}
