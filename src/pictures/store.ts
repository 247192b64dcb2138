/**
 * Pictures between builds: a file each, named after the digest of what it says and of everything that draws it, so
 * that a build draws what is new and copies the rest.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { drawerFor } from './draw.ts';
import type { PictureFacts } from './types.ts';

/** Changes with everything that decides how a picture looks. */
function drawnBy(root: string): string {
  const hash = createHash('sha256');
  for (const name of ['draw.ts', 'layout.ts', 'letters.ts', 'png.ts']) hash.update(readFileSync(join(root, 'src', 'pictures', name)));
  for (const name of ['@fontsource/martian-mono', 'fontkitten', 'sharp'])
    hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  return hash.digest('hex');
}

/** A picture, and the file that holds it once {@link drawMissing} has run. */
export interface StoredPicture {
  facts: PictureFacts;
  file: string;
}

/** Where the pictures of a project lie between builds. */
export function pictureFolder(root: string): string {
  return join(root, 'node_modules', '.cache', 'errdex-pictures');
}

/** @param root Path of the project. */
export function storedPictures(root: string, all: readonly PictureFacts[]): StoredPicture[] {
  const drawer = drawnBy(root);
  const folder = pictureFolder(root);
  return all.map((facts) => ({
    facts,
    file: join(folder, `${createHash('sha256').update(drawer).update(JSON.stringify(facts)).digest('base64url')}.png`),
  }));
}

/** Draws what is not there, and removes what nothing shows any more. */
export async function drawMissing(root: string, pictures: readonly StoredPicture[]): Promise<number> {
  const folder = pictureFolder(root);
  mkdirSync(folder, { recursive: true });
  const missing = pictures.filter(({ file }) => !existsSync(file));
  const drawer = await drawerFor(missing.map(({ facts }) => facts));
  for (const { facts, file } of missing) {
    // A build that is interrupted leaves no half of a file.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, drawer.draw(facts));
    renameSync(unfinished, file);
  }
  const kept = new Set(pictures.map(({ file }) => basename(file)));
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
  return missing.length;
}
