/** A thread that draws pictures while Astro makes the pages. Node.js runs this file as it stands, without a bundler. */
import { parentPort, workerData } from 'node:worker_threads';
import { drawMissing, type StoredPicture } from './store.ts';

/** What the thread is started with. */
export interface PictureWork {
  /** Path of the project. */
  root: string;
  pictures: StoredPicture[];
}

if (parentPort) {
  const { root, pictures } = workerData as PictureWork;
  parentPort.postMessage(await drawMissing(root, pictures));
}
