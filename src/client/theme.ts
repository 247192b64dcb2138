/** The reader's system decides between dark and light until he chooses; a second click takes the choice back. */
const key = 'errdex-theme';

export function followThemeSwitch(): void {
  const root = document.documentElement;
  document.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
    const systemDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const dark = root.dataset['theme'] ? root.dataset['theme'] === 'dark' : systemDark;
    const next = dark ? 'light' : 'dark';
    root.dataset['theme'] = next;
    try {
      // What the system wants anyway needs no memory.
      if ((next === 'dark') === systemDark) localStorage.removeItem(key);
      else localStorage.setItem(key, next);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  });
}
