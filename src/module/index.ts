/**
 * Errdex' resolver for other people's pages: text in, the pages that explain the error out. It runs in the browser;
 * nothing of the text is sent anywhere. Published as `/resolve.js`, typed by `/resolve.d.ts`.
 */
import { addMessages, compile, type CompiledData, missingMessages, resolve, surveySteps } from '../resolve/index.ts';
import type { Match, Resolution, ResolveOptions, ResolverData, ResolverMessages, Survey } from '../resolve/index.ts';

export { addMessages, compile, missingMessages, resolve, survey, surveySteps } from '../resolve/index.ts';
export type {
  CompiledData,
  LogLevel,
  LogRecord,
  Match,
  MatchKind,
  Resolution,
  ResolveOptions,
  ResolverData,
  ResolverMessages,
  Survey,
  Surveyed,
} from '../resolve/index.ts';

export interface CreateOptions {
  /** Address of the Errdex site; that from which this module was loaded when left out. */
  base?: string | URL | undefined;
}

/** What could not be had for an answer; an answer without anything missing is the full one. */
export interface Completeness {
  /** Ids of systems whose known messages could not be loaded: their causes are not told. They are asked for again next time. */
  missing: string[];
}

export interface Resolver {
  /** The systems that it knows, for a filter. */
  systems: readonly { id: string; title: string }[];
  /** Tells which entries a text is about, best first; `url` of each is absolute. Looks at 120,000 characters at most. */
  resolve(text: string, options?: ResolveOptions): Promise<Resolution & Completeness>;
  /** Lists every error of a log, most severe first. Works in slices of some milliseconds, so that a page stays awake. */
  survey(text: string, options?: ResolveOptions): Promise<Survey & Completeness>;
}

/** Longest that a page is kept from painting and answering, in milliseconds. */
const slice = 12;

async function load<T extends { version: number }>(address: URL): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch (cause) {
    throw new Error(`${address.href} can't be reached. From another origin, its host must send Access-Control-Allow-Origin.`, { cause });
  }
  if (!response.ok) throw new Error(`${address.href} answered ${response.status}.`);
  const data = (await response.json()) as T;
  if (data.version !== 1) {
    throw new Error(`${address.href} is of version ${data.version}, this module reads version 1. Load the module from the same site.`);
  }
  return data;
}

/**
 * Loads what the resolver knows.
 * @throws Error that names the address, when it can't be loaded.
 */
export async function createResolver({ base = new URL('.', import.meta.url) }: CreateOptions = {}): Promise<Resolver> {
  // `https://errors.example.com/docs` is meant as a folder.
  const site = new URL(String(base).replace(/\/?$/, '/'));
  const data = compile(await load<ResolverData>(new URL('resolver.json', site)));
  const absolute = (match: Match): Match => ({ ...match, url: new URL(match.url.replace(/^\//, ''), site).href });

  const loading = new Map<string, Promise<void>>();
  /** Takes in messages of systems; returns those that can't be had. */
  const take = async (systems: readonly string[]): Promise<string[]> => {
    await Promise.allSettled(
      systems.map((id) => {
        const begun =
          loading.get(id) ??
          load<ResolverMessages>(new URL(`resolver/${id}.json`, site))
            .then((part) => addMessages(data, part))
            .finally(() => loading.delete(id));
        loading.set(id, begun);
        return begun;
      }),
    );
    return systems.filter((id) => !data.messages.has(id));
  };

  return {
    systems: data.systems.map(({ system: { id, title } }) => ({ id, title })),
    async resolve(text, options) {
      const wanted = missingMessages(text, data, resolve(text, data).matches);
      const missing = await take(wanted);
      const { matches, cut } = resolve(text, data, options);
      return { matches: matches.map(absolute), cut, missing };
    },
    async survey(text, options) {
      const missing = await take(data.systems.flatMap(({ system: { id } }) => (data.messages.has(id) ? [] : [id])));
      const { errors, ...rest } = await inSlices(text, data, options);
      return { errors: errors.map((one) => ({ ...one, match: absolute(one.match) })), ...rest, missing };
    },
  };
}

async function inSlices(text: string, data: CompiledData, options: ResolveOptions | undefined): Promise<Survey> {
  const steps = surveySteps(text, data, options);
  for (let begun = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - begun < slice) continue;
    await new Promise((go) => setTimeout(go));
    begun = performance.now();
  }
}
