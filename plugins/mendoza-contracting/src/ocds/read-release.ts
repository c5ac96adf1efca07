/** What of an OCDS release the graph answers, read at the edge: every field may be missing, wrong or null. */
import { z } from 'zod';
import { amount, day, field, id, listOf, objectOf, paragraph, word } from './values/lenient.js';
import { readInstant } from './values/read-day.js';
import { readWebAddress } from './values/read-web-address.js';

/** Of one process; what is above it is left out, and `itemCount` tells. */
export const ITEM_LIMIT = 500;
const AWARD_LIMIT = 500;
const PARTY_LIMIT = 2000;

const money = objectOf({ amount, currency: word });
const period = objectOf({ startDate: day, endDate: day });
const reference = { id, name: word };

const item = {
  id,
  description: paragraph,
  classification: objectOf({ scheme: word, id, description: word }),
  quantity: amount,
  unit: objectOf({ name: word, value: money }),
};

const tender = objectOf({
  id,
  title: paragraph,
  description: paragraph,
  status: word,
  procurementMethod: word,
  procurementMethodDetails: word,
  mainProcurementCategory: word,
  value: money,
  tenderPeriod: period,
  procuringEntity: objectOf(reference),
  items: listOf(item, ITEM_LIMIT),
  numberOfTenderers: amount,
  awardCriteriaDetails: field(readWebAddress),
});

const award = {
  id,
  status: word,
  date: day,
  value: money,
  suppliers: listOf(reference, AWARD_LIMIT),
};

const contract = { id, awardID: id, status: word, dateSigned: day, value: money, period };

const party = {
  ...reference,
  identifier: objectOf({ scheme: word, id }),
  additionalIdentifiers: listOf({ scheme: word, id }, 5),
};

const releaseSchema = z.object({
  ocid: z.string().trim().min(1).max(200),
  id,
  date: day,
  buyer: objectOf(reference),
  planning: objectOf({ budget: objectOf({ amount: money }) }),
  tender,
  awards: listOf(award, AWARD_LIMIT),
  contracts: listOf(contract, AWARD_LIMIT),
  parties: listOf(party, PARTY_LIMIT),
});

type ReadFields = z.output<typeof releaseSchema>;

export interface Release extends ReadFields {
  /** When it was made, in milliseconds since 1970; undefined where it does not say. */
  readonly instant: number | undefined;
  /** How many items the tender lists, those above the limit included; undefined where it lists none. */
  readonly itemCount: number | undefined;
}

export type ReleaseParty = NonNullable<Release['parties']>[number];
export type ReleaseReference = Pick<ReleaseParty, 'id' | 'name'>;
export type ReleaseTender = NonNullable<Release['tender']>;
export type ReleaseItem = NonNullable<ReleaseTender['items']>[number];
export type ReleaseAward = NonNullable<Release['awards']>[number];
export type ReleaseContract = NonNullable<Release['contracts']>[number];
export type ReleaseMoney = ReleaseAward['value'];

/** Undefined where it is no release, or does not say of which process it is. */
export function readRelease(value: unknown): Release | undefined {
  const read = releaseSchema.safeParse(value).data;
  if (read === undefined) return undefined;
  const outline = outlineSchema.safeParse(value).data;
  return { ...read, instant: readInstant(outline?.date), itemCount: outline?.tender?.items?.length };
}

const outlineSchema = z.object({
  date: z.unknown(),
  tender: objectOf({ items: z.array(z.unknown()).optional().catch(undefined) }),
});
