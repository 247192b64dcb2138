import { z } from 'zod';

// region: show
// Each rule is a word for programs and a text for people. No value of the request gets into either.
// Strict: a field of the schema that no rule names is refused when somebody sends it.
export const says: Record<string, string> = {
  ORDER_ID_FORMAT: 'must be like o-42',
  REQUEST_ID_FORMAT: 'must be like r-2f1c, chosen by the caller',
  PAGE_SIZE_NEGATIVE: 'must not be negative',
  ITEMS_COUNT: 'must have 1 to 50 items',
  SKU_FORMAT: 'must be like AB-123',
  QUANTITY_RANGE: 'must be a whole number from 1 to 100',
  NOTE_LENGTH: 'must have at most 200 characters',
  AMOUNT_RANGE: 'must be a whole number from 1 to 1000000',
};
const text = (form: RegExp, rule: string) => z.string(rule).regex(form, rule);
const whole = (min: number, max: number, rule: string) =>
  z.int(rule).min(min, rule).max(max, rule);

const id = text(/^o-\d{1,9}$/, 'ORDER_ID_FORMAT');
const item = z.strictObject({
  sku: text(/^[A-Z]{2}-\d{3}$/, 'SKU_FORMAT'),
  quantity: whole(1, 100, 'QUANTITY_RANGE'),
});
const items = z.array(item, 'ITEMS_COUNT').min(1, 'ITEMS_COUNT').max(50, 'ITEMS_COUNT');

export const rules: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['/shop.v1.Storefront/GetOpeningHours', z.strictObject({})],
  ['/shop.v1.Orders/GetOrder', z.strictObject({ id })],
  [
    '/shop.v1.Orders/ListOrders',
    z.strictObject({ pageSize: z.int().min(0, 'PAGE_SIZE_NEGATIVE').optional() }),
  ],
  [
    '/shop.v1.Orders/CreateOrder',
    z.strictObject({
      requestId: text(/^r-[0-9a-f]{4,32}$/, 'REQUEST_ID_FORMAT'),
      items,
      note: z.string('NOTE_LENGTH').max(200, 'NOTE_LENGTH').optional(),
    }),
  ],
  ['/shop.v1.Orders/CancelOrder', z.strictObject({ id })],
  ['/shop.v1.Orders/ImportOrders', z.strictObject({ id, items })],
  [
    '/shop.v1.Orders/RefundOrder',
    z.strictObject({ id, amountCents: whole(1, 1_000_000, 'AMOUNT_RANGE') }),
  ],
]);
// endregion: show
