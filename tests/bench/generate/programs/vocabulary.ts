/** What a generated program is about; each language writes it in its own way. */
import { nameForms } from '../../../../src/entry/spelling.ts';
import type { GeneratedName, GeneratedSystem } from '../names.ts';
import type { Random } from '../random.ts';

export interface Subject {
  product: string;
  Product: string;
  /** Name of the code, as the system writes it and as `LeaseExpired`. */
  name: string;
  Pascal: string;
  code: string;
  random: Random;
  /** A word in lower case. */
  word(): string;
  /** Two words as `leaseOwner`, `LeaseOwner`, `lease_owner`. */
  camel(): string;
  PascalWord(): string;
  snake(): string;
  /** A short text for a literal. */
  text(): string;
  /** A number from 2 to 9000. */
  number(): number;
}

const words =
  'order customer quantity price owner region worker batch cursor offset window policy budget attempt deadline reader writer index replica segment token ledger invoice parcel stock warehouse carrier refund basket voucher address receipt catalog shelf label pallet courier return delivery'.split(
    ' ',
  );

export function subjectOf({ id }: GeneratedSystem, { name, code, thing }: GeneratedName, random: Random): Subject {
  const [product = id] = id.split('-');
  const pair = () => `${random.pick([thing, ...words])}_${random.pick(words)}`;
  return {
    product,
    Product: nameForms(product).Pascal,
    name,
    Pascal: nameForms(name).Pascal,
    code,
    random,
    word: () => random.pick(words),
    camel: () => nameForms(pair()).camel,
    PascalWord: () => nameForms(pair()).Pascal,
    snake: pair,
    text: () => `${random.pick(words)} ${random.pick(words)}-${random.whole(10, 99)} ${random.pick(words)}`,
    number: () => random.whole(2, 9000),
  };
}
