/** Social pictures and icons. The pictures are drawn in a thread of their own, while Astro makes the pages. */
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { sharedLibrary } from '../library/build-library.ts';
import { pictureFile, picturesOf } from '../pictures/facts.ts';
import { drawIcons } from '../pictures/icons.ts';
import { type StoredPicture, storedPictures } from '../pictures/store.ts';
import type { PictureWork } from '../pictures/thread.ts';

async function drawInThread(work: PictureWork): Promise<number> {
  const worker = new Worker(pathToFileURL(join(work.root, 'src', 'pictures', 'thread.ts')), { workerData: work });
  try {
    // An error that the thread does not survive rejects this.
    const [drawn] = (await once(worker, 'message')) as [number];
    return drawn;
  } finally {
    await worker.terminate();
  }
}

export function pictures(): AstroIntegration {
  let root = '';
  let all: StoredPicture[] = [];
  let drawing: Promise<number> | undefined;
  return {
    name: 'errdex:pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      // Not before: while entries are rendered all processors are busy, and while Astro makes the pages only one is.
      'astro:build:start': () => {
        // The content lint ran before, and hands over what it read.
        const library = sharedLibrary();
        if (!library) return;
        all = storedPictures(root, picturesOf(library));
        drawing = drawInThread({ root, pictures: all });
        // Who waits for it says what went wrong.
        drawing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const drawn = await drawing;
        const target = fileURLToPath(dir);
        for (const { facts, file } of all) {
          const picture = join(target, pictureFile(facts.path));
          mkdirSync(dirname(picture), { recursive: true });
          copyFileSync(file, picture);
        }
        const icons = await drawIcons(readFileSync(join(root, 'public', 'favicon.svg'), 'utf8'));
        for (const [name, icon] of icons) writeFileSync(join(target, name), icon);
        logger.info(`${all.length} pictures, ${drawn ?? 0} drawn; ${icons.size} icons`);
      },
    },
  };
}
