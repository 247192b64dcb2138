/** Numbers of codes, from the pinned packages that define them. Systems without one get a mark for the author. */

type Registry = () => Promise<Readonly<Record<string, string>>>;

const registries: Readonly<Record<string, Registry>> = {
  grpc: async () => {
    const { status } = await import('@grpc/grpc-js');
    return Object.fromEntries(Object.entries(status).filter(([, value]) => typeof value === 'number').map(([name, value]) => [name, String(value)]));
  },
};

/** Name → code of a system; `undefined` when no package that we pin knows. */
export async function registryOf(system: string): Promise<Readonly<Record<string, string>> | undefined> {
  return registries[system]?.();
}
