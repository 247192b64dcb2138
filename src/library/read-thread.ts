/** The second thread of reading. Node.js runs this file as it stands, without a bundler. */
import { workerData } from 'node:worker_threads';
import { readBackwards } from './read-ahead.ts';

readBackwards(workerData as string);
