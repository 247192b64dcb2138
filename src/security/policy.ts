/**
 * What a page of Errdex may load and run. Pages carry the policy themselves, for hosts that send no fields of ours;
 * hosts that read `_headers` send it as well. Scripts that stand in a page are listed by their hash, so that one that
 * somebody slipped in does not run.
 */
import { createHash } from 'node:crypto';

/**
 * Runs before the first paint, so that neither the theme nor the chosen language flashes. A browser that lacks what it
 * asks for is older than what the site's modules are built for, and gets the page as it is without script.
 */
export const earlyScript = `(function(d){if('toSorted'in[])d.classList.add('js');try{var t=localStorage.getItem('errdex-theme');if(t)d.dataset.theme=t;
var l=new URLSearchParams(location.search).get('lang')||localStorage.getItem('errdex-lang');if(l)d.dataset.lang=l}catch(e){}})(document.documentElement)`;

/**
 * Keeps room on the search page for the entries that were opened lately, which its box shows as soon as its own script
 * is there: what stands below is not pushed down. Not where the address brings something to look for.
 */
export const roomScript = `try{var n=JSON.parse(localStorage.getItem('errdex-recent')).length;if(n&&!/[?&]q=.|#./.test(location.search+location.hash))document.documentElement.style.setProperty('--recent',Math.min(n,8))}catch(e){}`;

/** Leads from another address of an entry to its page, and keeps `#fix-…` and `?lang=`. The page names the target, so that the script is always the same. */
export const redirectScript = `location.replace(document.querySelector('meta[name="errdex-to"]').content+location.search+location.hash)`;

/**
 * What the browser may fetch before it is asked for: pages of the site whose link the reader points at for a moment.
 * Only browsers that know such rules read them. Chromium 153 wants their hash; `'inline-speculation-rules'` is not enough.
 */
export const speculationRules = JSON.stringify({ prefetch: [{ where: { href_matches: '/*/' }, eagerness: 'moderate' }] });

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** @param scripts What may stand in the page itself. */
const directives = (scripts: readonly string[]): Readonly<Record<string, string>> => ({
  'default-src': "'none'",
  'script-src': ["'self'", ...scripts].join(' '),
  'style-src': "'self'",
  'img-src': "'self' data:",
  // The digits of the display face stand in the style sheet.
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
});

const policy = (scripts: readonly string[]): string =>
  Object.entries(directives(scripts))
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/**
 * The policy as a page's own `<meta>` says it. Hashes don't compress, so a page names only the scripts that it has.
 * @param own A script that stands in this page besides those of every page.
 */
export const pagePolicy = (own?: string): string =>
  policy([earlyScript, ...(own === undefined ? [] : [own]), speculationRules].map(hashOf));

/** The same for a page that leads on. */
export const redirectPolicy: string = policy([hashOf(redirectScript)]);

/** The fields that a host should send with every page. `frame-ancestors` holds in a field only. */
export const securityFields: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${policy([earlyScript, roomScript, redirectScript, speculationRules].map(hashOf))}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
};
