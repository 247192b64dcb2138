import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as grpc from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { parse } from 'yaml';
import { z } from 'zod';

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

// region: show
// A slip in the file (a role without a credential, a word that is none) ends the process at its start.
const row = z.discriminatedUnion('credential', [
  z.strictObject({ credential: z.literal('none') }),
  z.strictObject({ credential: z.literal('token'), role: z.enum(['clerk', 'manager']) }),
  z.strictObject({ credential: z.literal('certificate'), role: z.enum(['warehouse']) }),
]);
export type Row = z.output<typeof row>;
export type Access = ReadonlyMap<string, Row>; // by full path: /shop.v1.Orders/GetOrder

export function readAccess(file: string): Access {
  const services = z.record(z.string(), z.record(z.string(), row));
  const entries = Object.entries(
    services.parse(parse(readFileSync(beside(file), 'utf8'))),
  );
  return new Map(
    entries.flatMap(([service, methods]) =>
      Object.entries(methods).map(([name, one]) => [`/${service}/${name}`, one] as const),
    ),
  );
}

/** Every method of every service of a schema, by its path. */
export function methodsOf(
  proto: string,
): Map<string, grpc.MethodDefinition<object, object>> {
  const services = Object.values(loadSync(beside(proto))).filter(
    (part) => !('format' in part),
  );
  const methods = services.flatMap((service) =>
    Object.values(service as grpc.ServiceDefinition),
  );
  return new Map(methods.map((method) => [method.path, method]));
}

/** What the two files do not agree on; nothing when all is well. */
export function disagreements(
  paths: Iterable<string>,
  access: ReadonlyMap<string, unknown>,
): string[] {
  const known = new Set(paths);
  return [
    ...[...known].filter((path) => !access.has(path)).map((path) => `${path} has no row`),
    ...[...access.keys()]
      .filter((path) => !known.has(path))
      .map((path) => `${path} is a row without a method`),
  ];
}
// endregion: show
