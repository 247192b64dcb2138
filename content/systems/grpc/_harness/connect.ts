/**
 * The shop as Connect's client calls it. The service is made from `shop.proto` when the program starts, in the place of
 * generated code, so that there is one definition for all programs.
 */
import {
  create,
  createFileRegistry,
  fromBinary,
  type DescService,
} from '@bufbuild/protobuf';
import {
  type FileDescriptorProto,
  FileDescriptorProtoSchema,
  FileDescriptorSetSchema,
} from '@bufbuild/protobuf/wkt';
import { createClient, type Client, type Transport } from '@connectrpc/connect';
import { loadSync, type MessageTypeDefinition } from '@grpc/proto-loader';
import { fileURLToPath } from 'node:url';

const loaded = loadSync(fileURLToPath(new URL('shop.proto', import.meta.url)));
const order = loaded['shop.v1.Order'] as unknown as MessageTypeDefinition<object, object>;

/** proto-loader leaves names of types as the file has them; a registry asks for whole ones. */
function whole(bytes: Buffer): FileDescriptorProto {
  const file = fromBinary(FileDescriptorProtoSchema, bytes);
  const name = (short: string) =>
    /^$|^\./.test(short) ? short : `.${file.package}.${short}`;
  for (const { field } of file.messageType)
    for (const one of field) one.typeName = name(one.typeName);
  for (const { method } of file.service)
    for (const one of method) {
      one.inputType = name(one.inputType);
      one.outputType = name(one.outputType);
    }
  return file;
}

const registry = createFileRegistry(
  create(FileDescriptorSetSchema, { file: order.fileDescriptorProtos.map(whole) }),
);

/** The service `shop.v1.Orders`. */
export const Orders = registry.getService('shop.v1.Orders') as DescService;

/** A method of the client: a message or its fields go in, the answer's fields come out. */
type Method = (request: object, options?: object) => Promise<Record<string, unknown>>;

/** A client of the shop; its unary methods are `getOrder`, `createOrder`, `updateOrder` and `cancelOrder`. */
export function connectClient(
  transport: Transport,
): Client<DescService> &
  Record<'getOrder' | 'createOrder' | 'updateOrder' | 'cancelOrder', Method> {
  return createClient(Orders, transport) as never;
}
