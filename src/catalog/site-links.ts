/** What the head of every page links to. */

export interface SiteLink {
  href: string;
  label: string;
}

/** More systems would make every page of the site longer with each one that is added, and the head two lines high. */
const mostSystems = 6;

/**
 * All systems while they are few; else the one that the page belongs to, and where the others are.
 *
 * @param here Path of the page.
 */
export function siteLinks(systems: readonly { id: string; title: string }[], here: string): SiteLink[] {
  const all = systems.map(({ id, title }): SiteLink => ({ href: `/${id}/`, label: title }));
  const own = all.filter(({ href }) => here.startsWith(href));
  return [
    ...(all.length > mostSystems ? [...own, { href: '/#systems', label: 'All systems' }] : all),
    { href: '/guides/', label: 'Guides' },
    { href: '/how-it-is-checked/', label: 'How it is checked' },
  ];
}
