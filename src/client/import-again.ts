/**
 * Loads scripts that a page does not begin with, in such a way that one that failed can be asked for again: as HTML's
 * module map wants it, browsers answer the same address from memory, with the failure.
 */

/** Address of a script → how often it failed. */
const failures = new Map<string, number>();

/** What a script exports, by the name of one of its exports; a bundler may have put it all into one object. */
function exporting<T>(module: object, name: keyof T & string): T {
  if (name in module) return module as T;
  const inner = Object.values(module).find((value: unknown) => typeof value === 'object' && value !== null && name in value) as
    T | undefined;
  if (inner === undefined) throw new Error(`the script has no ${name}`);
  return inner;
}

/**
 * @param load Imports the script.
 * @param name One of its exports.
 * @throws When it can't be loaded; the next call asks for it at another address. A script that it imports and that
 *   failed itself comes only when the page is loaded anew.
 */
export async function importAgain<T extends object>(load: () => Promise<T>, name: keyof T & string): Promise<T> {
  try {
    return await load();
  } catch (error) {
    // Chromium and Firefox name the script; where it is not named, only loading the page anew helps.
    const [url] = /https?:\/\/\S+\.js/.exec(String(error)) ?? [];
    if (url === undefined) throw error;
    const count = (failures.get(url) ?? 0) + 1;
    failures.set(url, count);
    if (count === 1) throw error;
    return exporting<T>((await import(/* @vite-ignore */ `${url}?again=${count}`)) as object, name);
  }
}
