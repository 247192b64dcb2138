/** Queries in addresses: `?q=` for what was typed, the fragment for what must not reach a server. */

/** Longest text that an address may carry: pasted text can hold secrets and never goes into a URL's query. */
const longest = 60;

/** Whether a text may stand in an address: one short line, typed. */
export function isShareable(text: string, pasted: boolean): boolean {
  const query = text.trim();
  return !pasted && query !== '' && query.length <= longest && !/[\r\n]/.test(query);
}

/**
 * Keeps a query in the address, so that it can be shared and returned to; what may not stand there is taken out.
 * @param fragment The fragment is a text too, and no longer the one in the box.
 */
export function rememberQuery(text: string, pasted: boolean, fragment: boolean): void {
  const address = new URL(location.href);
  if (fragment) address.hash = '';
  if (isShareable(text, pasted)) address.searchParams.set('q', text.trim());
  else address.searchParams.delete('q');
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

/** The text in the fragment of the address; as it stands when its escapes are broken. */
export function fragmentText(): string {
  const raw = location.hash.slice(1);
  // Templates of Go write a blank as `+`; what writes it in another way escapes a `+`.
  const text = /\s|%20/.test(raw) ? raw : raw.replaceAll('+', ' ');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
