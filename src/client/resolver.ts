/**
 * The resolver's data: the core when the box is first touched; after a first answer what tells which messages a text asks
 * for, and the messages of a system when a text may hold one of them.
 */
import { getJson } from './get-json.ts';
import type { Systems } from './load-resolver.ts';
import { surveyInSlices } from './log-survey.ts';
import { addMessages, compile, type CompiledData } from '../resolve/compile.ts';
import { pagesNamed } from '../resolve/named.ts';
import { missingMessages } from '../resolve/parts.ts';
import { addLater, type LaterFile } from '../resolve/patterns-file.ts';
import { resolve } from '../resolve/resolve.ts';
import type { Survey } from '../resolve/survey.ts';
import type { Match, ResolverData, ResolverMessages, Resolution } from '../resolve/types.ts';

/** What `/resolver/<system>.json` holds. */
interface Part extends ResolverMessages {
  /** Slug → id of a cause → its title. */
  causes: Record<string, Record<string, string>>;
}

/** What became of the parts that a text asked for. */
export interface Completion {
  /** Something came that was not there before. */
  more: boolean;
  /** Titles of the systems whose part could not be loaded. */
  failed: string[];
}

/** Longer texts are pasted, and name systems by the way. */
const longestQuestion = 200;

export class Resolver {
  readonly #data: ResolverData;
  #compiled: CompiledData | undefined;
  readonly #parts = new Map<string, Promise<void>>();
  readonly #causes = new Map<string, Part['causes']>();

  /** What was left out of the data for a first answer is there. */
  #whole: boolean;
  #later: Promise<void> | undefined;

  /** @param more What a first answer does without is in `/later.json`. */
  constructor(data: ResolverData, more: boolean) {
    this.#data = data;
    this.#whole = !more;
  }

  /** Made when it is first asked for: it takes a phone some tenths of a second, and a page that was merely opened asks for nothing. */
  get compiled(): CompiledData {
    return (this.#compiled ??= compile(this.#data));
  }

  /** Makes ready for the first letter, for a reader who is about to type it. */
  prepare(): void {
    this.#compiled ??= compile(this.#data);
  }

  /** Id and title of each system. */
  get systems(): { id: string; title: string }[] {
    return this.#data.systems;
  }

  titleOf(id: string): string {
    return this.systems.find((system) => system.id === id)?.title ?? id;
  }

  /** Id of the one system that a short text names (`cors grpc-web`); undefined when it names none or several. */
  namedIn(text: string): string | undefined {
    if (text.length > longestQuestion) return undefined;
    const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}_]+/gu));
    const named = this.#data.systems.filter((system) => system.words.some((word) => words.has(word)));
    return named.length === 1 ? named[0]?.id : undefined;
  }

  /** As {@link pagesNamed} has it. */
  pagesNamed(text: string): string[] {
    return pagesNamed(text, this.compiled);
  }

  /** The answer with what is loaded. */
  resolve(text: string, systems?: Systems): Resolution {
    return resolve(text, this.compiled, { systems });
  }

  /**
   * Every error of a log.
   * @param progress Told now and then how much has been read, from 0 to 1.
   * @returns Undefined when it was stopped.
   */
  survey(text: string, systems: Systems, signal: AbortSignal, progress: (part: number) => void): Promise<Survey | undefined> {
    return surveyInSlices(text, this.compiled, systems, signal, progress);
  }

  /** In a reader's words, what is the cause that a match tells; undefined when it tells none. */
  causeOf({ system, slug, cause }: Match): string | undefined {
    return cause === undefined ? undefined : (this.#causes.get(system)?.[slug]?.[cause] ?? cause.replaceAll('-', ' '));
  }

  /** Loads what a full answer to the text needs. What fails is tried again at the next call. */
  async complete(text: string): Promise<Completion> {
    // As if nothing had matched: a message that tells the cause of a match stands in the text, so its telling word does too.
    const fresh = !this.#whole;
    try {
      if (fresh) await this.#rest();
    } catch {
      const away = this.systems.filter(({ id }) => !this.compiled.messages.has(id));
      return { more: false, failed: away.map(({ title }) => title) };
    }
    const { more, failed } = await this.#load(missingMessages(text, this.compiled, []));
    return { more: more || fresh, failed };
  }

  /** Loads all messages, for a text of which only parts are looked at at a time. */
  async completeAll(): Promise<Completion> {
    return this.#load(this.systems.map(({ id }) => id).filter((id) => !this.compiled.messages.has(id)));
  }

  #rest(): Promise<void> {
    this.#later ??= getJson<LaterFile>('/later.json').then((file) => {
      addLater(this.compiled, file);
      this.#whole = true;
    });
    this.#later.catch(() => (this.#later = undefined));
    return this.#later;
  }

  async #load(ids: readonly string[]): Promise<Completion> {
    const done = await Promise.allSettled(ids.map((id) => this.#part(id)));
    const failed = ids.filter((_, index) => done[index]?.status === 'rejected').map((id) => this.titleOf(id));
    return { more: failed.length < ids.length, failed };
  }

  #part(id: string): Promise<void> {
    const loading =
      this.#parts.get(id) ??
      getJson<Part>(`/resolver/${id}.json`).then((part) => {
        addMessages(this.compiled, part);
        this.#causes.set(id, part.causes);
      });
    this.#parts.set(id, loading);
    void loading.catch(() => this.#parts.delete(id));
    return loading;
  }
}
