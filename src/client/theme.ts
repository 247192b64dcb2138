/** The reader's system decides between dark and light until he chooses; a second click takes the choice back. */
const key = 'errdex-theme';

/** Turns dark to light or back, and remembers it where it differs from what the system wants. */
export function switchTheme(): void {
  const { dataset } = document.documentElement;
  const systemDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const dark = dataset['theme'] ? dataset['theme'] === 'dark' : systemDark;
  const next = dark ? 'light' : 'dark';
  dataset['theme'] = next;
  try {
    if ((next === 'dark') === systemDark) localStorage.removeItem(key);
    else localStorage.setItem(key, next);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
