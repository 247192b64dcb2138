/** Loads the resolver's data when the box is first touched, and compiles it once. */
import { compile, resolve as resolveText, type Resolution, type ResolverData } from '../resolve/index.ts';

export interface LoadedResolver {
  data: ResolverData;
  resolve(text: string): Resolution;
}

let loading: Promise<LoadedResolver> | undefined;

async function load(): Promise<LoadedResolver> {
  const response = await fetch('/resolver.json');
  if (!response.ok) throw new Error(`/resolver.json answered ${response.status}`);
  const data = (await response.json()) as ResolverData;
  const compiled = compile(data);
  return { data, resolve: (text) => resolveText(text, compiled) };
}

/** The resolver; a failed download is tried again at the next call. */
export function loadResolver(): Promise<LoadedResolver> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
