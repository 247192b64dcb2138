/** Every rule that an entry must keep, one file a rule. */
import type { AnyRule, EntryRule, FolderRule, LibraryRule } from '../context.ts';
import { badFrontmatter } from './bad-frontmatter.ts';
import { badSourceUrl } from './bad-source-url.ts';
import { badSystem } from './bad-system.ts';
import { causeWithoutFix } from './cause-without-fix.ts';
import { danglingFor } from './dangling-for.ts';
import { danglingInstead } from './dangling-instead.ts';
import { danglingMessageCause } from './dangling-message-cause.ts';
import { danglingNotShown } from './dangling-not-shown.ts';
import { danglingRelation } from './dangling-relation.ts';
import { danglingSource } from './dangling-source.ts';
import { duplicateCode } from './duplicate-code.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateName } from './duplicate-name.ts';
import { esmOrExpression } from './esm-or-expression.ts';
import { fenceWithoutLanguage } from './fence-without-language.ts';
import { html } from './html.ts';
import { leftoverTodo } from './leftover-todo.ts';
import { longSummary } from './long-summary.ts';
import { misplacedMark } from './misplaced-mark.ts';
import { misplacedTag } from './misplaced-tag.ts';
import { missingAttribute } from './missing-attribute.ts';
import { missingAsked } from './missing-asked.ts';
import { missingBody } from './missing-body.ts';
import { missingCode } from './missing-code.ts';
import { missingConfirm } from './missing-confirm.ts';
import { missingOnCall } from './missing-on-call.ts';
import { missingRecord } from './missing-record.ts';
import { missingSection } from './missing-section.ts';
import { missingSource } from './missing-source.ts';
import { missingVerify } from './missing-verify.ts';
import { missingWhen } from './missing-when.ts';
import { missingWhy } from './missing-why.ts';
import { nonKebabId } from './non-kebab-id.ts';
import { nonLiteralAttribute } from './non-literal-attribute.ts';
import { processExit } from './process-exit.ts';
import { programInFence } from './program-in-fence.ts';
import { programRegion } from './program-region.ts';
import { repeatedTag } from './repeated-tag.ts';
import { slugMismatch } from './slug-mismatch.ts';
import { staleRecord } from './stale-record.ts';
import { strayProgram } from './stray-program.ts';
import { strayProse } from './stray-prose.ts';
import { syntax } from './syntax.ts';
import { tooFewCauses } from './too-few-causes.ts';
import { unknownAttribute } from './unknown-attribute.ts';
import { unknownFrontmatterKey } from './unknown-frontmatter-key.ts';
import { unknownHeading } from './unknown-heading.ts';
import { unknownTag } from './unknown-tag.ts';
import { unusedSource } from './unused-source.ts';

export const rules: readonly AnyRule[] = [
  syntax,
  badFrontmatter,
  unknownFrontmatterKey,
  longSummary,
  badSourceUrl,
  unusedSource,
  leftoverTodo,
  missingSection,
  unknownHeading,
  strayProse,
  unknownTag,
  misplacedTag,
  repeatedTag,
  html,
  esmOrExpression,
  unknownAttribute,
  missingAttribute,
  nonLiteralAttribute,
  duplicateId,
  nonKebabId,
  missingBody,
  missingConfirm,
  missingWhen,
  missingWhy,
  missingVerify,
  missingOnCall,
  tooFewCauses,
  causeWithoutFix,
  danglingFor,
  danglingInstead,
  danglingSource,
  danglingMessageCause,
  fenceWithoutLanguage,
  programInFence,
  missingSource,
  strayProgram,
  danglingNotShown,
  programRegion,
  misplacedMark,
  processExit,
  missingRecord,
  staleRecord,
  badSystem,
  missingCode,
  missingAsked,
  slugMismatch,
  duplicateCode,
  duplicateName,
  danglingRelation,
];

export const entryRules: readonly EntryRule[] = rules.filter((rule) => rule.scope === 'entry');
export const folderRules: readonly FolderRule[] = rules.filter((rule) => rule.scope === 'folder');
export const libraryRules: readonly LibraryRule[] = rules.filter((rule) => rule.scope === 'library');
