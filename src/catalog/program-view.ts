/** A program as pages show it, on an entry's page and in a guide. */
import type { Language, Region } from '../entry/programs.ts';
import type { ProgramFile, Role } from '../entry/types.ts';
import { highlight } from '../render/highlight.ts';
import { programPart } from './program-part.ts';
import type { ProgramView } from './types.ts';

/** What is known of a program besides its file. */
export interface Shown {
  role: Role;
  item: string;
  language: Language;
  variant: string | undefined;
  label: string;
  region: Region | undefined;
}

/** @param home Path of the page that it belongs to, with its last slash. */
export async function programView(file: ProgramFile, home: string, shown: Shown): Promise<ProgramView> {
  const { role, item, language, variant, label } = shown;
  const { record } = file;
  const part = programPart(file, shown.region);
  return {
    role,
    item,
    language: { id: variant === undefined ? language.id : `${language.id}-${variant}`, label },
    name: file.name,
    // `.txt`, because servers take `.ts` for a video.
    url: `${home}${file.name}.txt`,
    html: await highlight(part.code, language.shiki, part.marks),
    level: record?.level ?? 'not-checked',
    because: record?.because,
    versions: record?.versions ?? {},
    date: record?.date,
    exit: record?.exit,
    output: file.output,
  };
}
