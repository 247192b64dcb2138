import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { collectGarbage, collectWhenGrown } from '../../src/integrations/garbage.ts';

/** What nobody holds; the engine keeps it until the job that made it has ended. */
async function lost(): Promise<WeakRef<object>> {
  const ref = new WeakRef({ of: 'nobody' });
  await setImmediate();
  return ref;
}

test('collects what nobody holds', async () => {
  const ref = await lost();
  collectGarbage();
  expect(ref.deref()).toBeUndefined();
});

test('collects when the heap has grown, and not before', async () => {
  collectGarbage();
  const ref = await lost();
  collectWhenGrown();
  const early = ref.deref() !== undefined;
  await setImmediate();
  const held = Array.from({ length: 200_000 }, (_, i) => ({ i, text: `${i}` }));
  collectWhenGrown(5e6);
  expect({ early, late: ref.deref() !== undefined, held: held.length }).toEqual({ early: true, late: false, held: 200_000 });
});
