import type { Clean } from './clean.ts';
import type { CompiledData } from './compile.ts';
import type { Hit } from './hits.ts';

const token = /[A-Za-z_$][\w$]{0,80}(?:(?:::|\.|\/|\\{1,2}|-|->)[A-Za-z_][\w$]{0,80}){0,6}/g;
const most = 24;

/** Spellings as code has them (`codes.NotFound`, `grpc.status.NOT_FOUND`), exactly as an entry or form lists them. */
export function findConstants(clean: Clean, data: CompiledData): Hit[] {
  const hits: Hit[] = [];
  if (data.byConstant.size === 0) return hits;
  for (const found of clean.text.matchAll(token)) {
    // `google.golang.org/grpc/codes.NotFound` is found by its last parts.
    let text = found[0];
    // Prose, for the most part: no spelling is without one of these.
    if (!/[A-Z_:/]/.test(text)) continue;
    let start = found.index;
    while (text !== '') {
      const list = data.byConstant.get(text);
      if (list !== undefined) {
        for (const one of list) {
          // What is no error stands for too little within a longer text: `StatusCode.OK` in an access log.
          if (one.entry.party === 'success' && clean.text.length > 40) continue;
          const reason = `“${text}” is a spelling of ${one.entry.name}.`;
          hits.push({ one, kind: 'constant', weight: 0.75, reason, start, end: start + text.length });
        }
        break;
      }
      const next = /^[\w$]+(?:::|\.|\/|\\{1,2}|->|-)/.exec(text)?.[0].length;
      if (next === undefined) break;
      text = text.slice(next);
      start += next;
    }
    if (hits.length >= most) break;
  }
  return hits;
}
