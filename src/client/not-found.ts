/** The not-found page: resolves the path that was asked for, and goes there when it is an entry in other letters. */

/** Longest path that is looked at; a longer one is no spelling of a code. */
const longest = 200;

/** Lower case, without separators: `/grpc/Deadline_Exceeded` and `/grpc/deadline-exceeded/` are one. */
const fold = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** `/aliases.json`: system → address → slug. */
type Aliases = Record<string, Record<string, string>>;

function target(aliases: Aliases, system: string, address: string): string | undefined {
  const id = Object.keys(aliases).find((one) => fold(one) === fold(system));
  if (id === undefined || fold(address) === '') return undefined;
  const found = Object.entries(aliases[id] ?? {}).find(([alias]) => fold(alias) === fold(address));
  return found && `/${id}/${found[1]}/`;
}

/** None where they could not be loaded: the box still finds what the path means. */
async function aliases(): Promise<Aliases> {
  try {
    const response = await fetch('/aliases.json');
    return response.ok ? ((await response.json()) as Aliases) : {};
  } catch {
    return {};
  }
}

/** The page of the entry that a path means, in whatever letters. */
export async function pageOfAddress(pathname: string): Promise<string | undefined> {
  const [system = '', address = '', ...more] = decode(pathname)
    .slice(0, longest)
    .split('/')
    .filter((part) => part !== '');
  return more.length === 0 ? target(await aliases(), system, address) : undefined;
}

/** Goes to the entry that the path means; else offers the path's words to the search box. */
export async function resolveAddress(): Promise<void> {
  const path = decode(location.pathname).slice(0, longest);
  const to = await pageOfAddress(location.pathname);
  if (to !== undefined) {
    location.replace(`${to}${location.search}${location.hash}`);
    return;
  }
  const words = path.replace(/[/_-]+/g, ' ').trim();
  const asked = document.querySelector<HTMLElement>('.asked');
  if (!asked || words === '') return;
  const code = asked.querySelector('code');
  if (code) code.textContent = words;
  asked.hidden = false;
  const box = document.querySelector<HTMLTextAreaElement>('main search-box textarea');
  // Who has begun to type meanwhile knows better, and so does who is about to: what he typed would stand behind these words.
  if (!box || box.value !== '' || box === document.activeElement) return;
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
