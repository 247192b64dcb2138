/** One page of each kind. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './site.ts';

/** The first folder below another one of the built site. */
const first = (folder: string, pattern: RegExp): string => {
  const name = readdirSync(join(dist, folder)).find((one) => pattern.test(one));
  if (name === undefined) throw new Error(`the built site has nothing like ${String(pattern)} in ${folder}`);
  return `/${folder}/${name}/`;
};

/** Kind → address. */
export const kinds: Readonly<Record<string, string>> = {
  home: '/',
  search: '/search/',
  'a system': '/grpc/',
  'a system of classes': '/http/',
  'an entry': '/grpc/unavailable/',
  'an HTTP entry': '/http/429/',
  'a class of TensorFlow': '/tensorflow/invalid-argument/',
  'programs of an item': first('grpc/unavailable/programs', /^cause-/),
  references: '/grpc/unavailable/reference/',
  'a runbook': '/grpc/unavailable/runbook/',
  'a comparison': first('grpc', /-vs-/),
  mappings: '/mappings/',
  'a mapping': '/mappings/grpc-http/',
  guides: '/guides/',
  'a guide': first('guides', /^[a-z-]+$/),
  'running text': '/how-it-is-checked/',
  'the module': '/resolve-module/',
  go: '/go/',
  offline: '/offline/',
  'not stored': '/offline/missing/',
  'not found': '/nowhere/',
};
