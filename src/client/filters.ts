/** Which systems are searched: a row of toggles, none of them pressed for all. Kept on the device. */
import { keep, kept } from './device.ts';
import type { Resolver, Systems } from './load-resolver.ts';

const key = 'errdex-systems';

/** Ids of the systems that were chosen; undefined when all are searched. */
export function chosenSystems(): Systems {
  const stored = kept(key);
  const ids = Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  return ids.length > 0 ? ids : undefined;
}

/**
 * A toggle for each system; nothing where there is one system only.
 * @param changed Called after a choice.
 */
export function systemToggles({ systems }: Resolver, changed: () => void): HTMLElement | undefined {
  if (systems.length < 2) return undefined;
  // A system may have gone since it was chosen.
  const chosen = new Set(chosenSystems()?.filter((id) => systems.some((system) => system.id === id)));
  keep(key, chosen.size > 0 ? [...chosen] : undefined);
  const row = document.createElement('div');
  row.className = 'filters';
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', 'Search in these systems only');
  const label = document.createElement('span');
  label.textContent = 'Only';
  label.setAttribute('aria-hidden', 'true');
  row.append(label);
  for (const { id, title } of systems) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tool';
    button.textContent = title;
    button.setAttribute('aria-pressed', String(chosen.has(id)));
    button.addEventListener('click', () => {
      if (!chosen.delete(id)) chosen.add(id);
      button.setAttribute('aria-pressed', String(chosen.has(id)));
      keep(key, chosen.size > 0 ? [...chosen] : undefined);
      changed();
    });
    row.append(button);
  }
  return row;
}
