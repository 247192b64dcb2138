/**
 * What stays of the last build. Whoever is about to make a file asks first whether it is there already, made from the
 * same things by the same code; then it is not made but moved over. The rest of a build needs to know nothing of it.
 */
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { type Built, filesIn, forgetManifest, look, type Manifest, readManifest, writeManifest } from './manifest.ts';
import { move, planMoves, settle, undoMoves } from './moves.ts';

export class BuildOutput {
  /** Path of the folder with the last build. */
  readonly last: string;
  readonly #manifest: string;
  readonly #journal: string;
  /** See `codeDigest`. */
  readonly code: string;
  readonly #kept = new Map<string, Built>();
  readonly #made = new Map<string, string>();
  #before: Manifest | undefined;
  #found: ReturnType<typeof filesIn> | undefined;
  #moved = false;

  /**
   * @param last Path of the folder with the last build; it need not exist.
   * @param cache Path of a folder for what is remembered between builds.
   * @param code See `codeDigest`. When it is another one than before, nothing is kept.
   */
  constructor(last: string, cache: string, code: string) {
    this.last = last;
    this.#manifest = join(cache, 'manifest.json');
    this.#journal = join(cache, 'moves.json');
    this.code = code;
    this.#mendInterrupted();
    const before = readManifest(this.#manifest);
    this.#before = before?.code === code ? before : undefined;
  }

  /** Whether the last build was made by the same code and configuration. */
  get sameCode(): boolean {
    return this.#before !== undefined;
  }

  /** Where the last build is while the next one takes its place. */
  get aside(): string {
    return `${this.last}.old`;
  }

  /** A build that was killed in the middle left the last one in pieces. */
  #mendInterrupted(): void {
    if (!existsSync(this.last) && existsSync(this.aside)) renameSync(this.aside, this.last);
    undoMoves(this.#journal);
  }

  /**
   * Says that the next build has a file, and asks whether the last one's will do.
   *
   * @param path Below the folder of the build, with slashes.
   * @param key Changes with everything that the file is made from, but for our code: see `fingerprint`.
   * @returns Whether it is moved over; otherwise it has to be made.
   * @throws When files were moved already.
   */
  keep(path: string, key: string): boolean {
    if (this.#moved) throw new Error(`${path} came too late: what stays is decided before Astro's pages are there`);
    const before = this.#before?.files.get(path);
    if (before?.key === key) {
      this.#found ??= filesIn(this.last);
      const found = this.#found.get(path);
      if (found?.size === before.size && found.modified === before.modified) {
        this.#kept.set(path, before);
        return true;
      }
    }
    this.#made.set(path, key);
    return false;
  }

  /**
   * Moves what is kept.
   *
   * @param next Path of the folder with the next build.
   * @returns How many files are kept.
   */
  moveInto(next: string): number {
    this.#moved = true;
    if (this.#kept.size === 0) return 0;
    // What was made in the meantime is the newer one.
    for (const path of this.#kept.keys()) if (existsSync(join(next, path))) this.#kept.delete(path);
    const plan = planMoves(this.#found?.keys() ?? [], new Set(this.#kept.keys()), (path) => existsSync(join(next, path)));
    forgetManifest(this.#manifest);
    move(this.#journal, { from: this.last, to: next, plan });
    return this.#kept.size;
  }

  /** Whether files were promised that nobody has moved. */
  get owes(): boolean {
    return !this.#moved && this.#kept.size > 0;
  }

  /** Moves everything back: the build failed. */
  undo(): void {
    undoMoves(this.#journal);
  }

  /**
   * The next build has become the last one.
   *
   * Files that were announced and not made, such as pages that Astro left out, are not remembered.
   */
  finish(): void {
    settle(this.#journal);
    const files = new Map(this.#kept);
    for (const [path, key] of this.#made) {
      const found = look(join(this.last, path));
      if (found) files.set(path, { key, ...found });
    }
    writeManifest(this.#manifest, { code: this.code, files });
  }
}
