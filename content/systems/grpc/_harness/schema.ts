/**
 * A service whose schema is the point and stands in the program itself: a field with and without presence,
 * two versions of one enum. Everything else talks to the shop.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as grpc from '@grpc/grpc-js';
import { loadSync, type MethodDefinition, type Options } from '@grpc/proto-loader';

/** The only method of a schema's only service, as a server offers it. */
export interface SchemaServer {
  address: string;
  close(): Promise<void>;
}

/** The same method, as a client calls it. */
export interface SchemaClient<Response> {
  call(request: object): Promise<Response>;
  close(): void;
}

export interface Schema<Request, Response> {
  serve(handler: grpc.handleUnaryCall<Request, Partial<Response>>): Promise<SchemaServer>;
  connect(address: string): SchemaClient<Response>;
}

/**
 * Loads a schema with one service that has one unary method.
 *
 * @param text The text of a .proto file, without its first line (`syntax = "proto3";`).
 */
export function schema<Request, Response>(
  text: string,
  options: Options = {},
): Schema<Request, Response> {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  const file = join(folder, 'schema.proto');
  writeFileSync(file, `syntax = "proto3";\n${text}`);
  const loaded = loadSync(file, options);
  rmSync(folder, { recursive: true });

  const service = Object.values(loaded).find((part) => !('format' in part)) as Record<
    string,
    MethodDefinition<object, object>
  >;
  const [[name, method] = []] = Object.entries(service);
  if (!name || !method) throw new Error('the schema has no method');

  return {
    serve: async (handler) => {
      const server = new grpc.Server();
      server.addService(service as unknown as grpc.ServiceDefinition, {
        [name]: handler as grpc.UntypedHandleCall,
      });
      const port = await new Promise<number>((resolve, reject) => {
        server.bindAsync(
          '127.0.0.1:0',
          grpc.ServerCredentials.createInsecure(),
          (error, bound) => (error ? reject(error) : resolve(bound)),
        );
      });
      return {
        address: `127.0.0.1:${port}`,
        close: async () => {
          server.forceShutdown();
          await new Promise((resolve) => setImmediate(resolve));
        },
      };
    },
    connect: (address) => {
      const client = new grpc.Client(address, grpc.credentials.createInsecure());
      return {
        call: (request) =>
          new Promise((resolve, reject) => {
            client.makeUnaryRequest(
              method.path,
              method.requestSerialize,
              method.responseDeserialize,
              request,
              (error, response) =>
                error ? reject(error) : resolve(response as unknown as Response & object),
            );
          }),
        close: () => client.close(),
      };
    },
  };
}
