/** gRPC's codes as two upstream packages have them: the definition in Protocol Buffers, and the library that programs use. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface ProtoCode {
  name: string;
  code: string;
  /** The HTTP status that the definition maps it to: `401 Unauthorized`. */
  http: string;
}

/** Reads `google/rpc/code.proto`: names, numbers and HTTP mappings, in the order of the file. */
export function readCodeProto(source: string): ProtoCode[] {
  const codes: ProtoCode[] = [];
  let http = '';
  for (const line of source.split('\n')) {
    http = /^\s*\/\/ HTTP Mapping: (.+?)\s*$/.exec(line)?.[1] ?? http;
    const [, name, code] = /^\s*([A-Z_]+) = (\d+);/.exec(line) ?? [];
    if (name === undefined || code === undefined) continue;
    codes.push({ name, code, http });
    http = '';
  }
  return codes;
}

/** Path of `code.proto` in the pinned package google-gax. */
export function codeProtoPath(root: string): string {
  return join(root, 'node_modules', 'google-gax', 'build', 'protos', 'google', 'rpc', 'code.proto');
}

/** The codes of `google.rpc.Code`, from the pinned package. */
export function protoCodes(root: string): ProtoCode[] {
  return readCodeProto(readFileSync(codeProtoPath(root), 'utf8'));
}

/** Name → number of `@grpc/grpc-js`' `status`. */
export function libraryCodes(root: string): Record<string, string> {
  const { status } = createRequire(join(root, 'package.json'))('@grpc/grpc-js') as { status: Record<string, number | string> };
  return Object.fromEntries(Object.entries(status).flatMap(([name, value]) => (typeof value === 'number' ? [[name, String(value)]] : [])));
}
