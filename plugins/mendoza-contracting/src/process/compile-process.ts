/** Makes one contracting process of all the releases that speak of it. */
import {
  AmountBasis,
  codeOf,
  ProcessStatus,
  ProcurementCategory,
  ProcurementMethod,
} from '../ocds/codelists.js';
import { mergeReleases } from '../ocds/merge-releases.js';
import type { Release, ReleaseItem, ReleaseTender } from '../ocds/read-release.js';
import { fold } from '../text/fold.js';
import type { Item, Money, Process } from './process.type.js';
import { largestOf, readAward, readContract, readMoney, sumAwards } from './read-awards.js';
import { Parties } from './read-parties.js';
import type { TextPool } from './text-pool.js';

/** Of the items' descriptions; what follows is answered, and not searched. */
const SEARCHED_CHARACTERS = 4000;

export function compileProcess(
  releases: readonly [Release, ...Release[]],
  sourceId: string,
  pool: TextPool,
): Process {
  const release = mergeReleases(releases);
  const parties = new Parties(release, pool);
  const tender: ReleaseTender = release.tender ?? {};
  const awards = release.awards?.map((award) => readAward(award, parties)) ?? null;
  const items = tender.items?.map((item) => readItem(item, pool)) ?? null;
  const buyer = parties.publicBody(release.buyer);
  const awardDays = (awards ?? []).flatMap(({ date }) => date ?? []).sort();
  const [title, description] = [tender.title ?? null, tender.description ?? null];
  return {
    ocid: release.ocid,
    title,
    description,
    ...codesOf(tender, pool),
    ...amountOf(release),
    date: tender.tenderPeriod?.startDate ?? awardDays[0] ?? release.date ?? null,
    tenderStart: tender.tenderPeriod?.startDate ?? null,
    tenderEnd: tender.tenderPeriod?.endDate ?? null,
    tenderers: countOf(tender.numberOfTenderers),
    buyer,
    procuringEntity: parties.publicBody(tender.procuringEntity),
    awards,
    contracts: release.contracts?.map(readContract) ?? null,
    items,
    itemCount: items === null ? null : Math.max(items.length, release.itemCount ?? 0),
    awarded: awards === null ? null : sumAwards(awards),
    largestAward: largestOf(awards ?? []),
    url: tender.awardCriteriaDetails ?? null,
    releasedOn: release.date ?? null,
    releases: releases.length,
    sourceId,
    searched: searchedText([title, description, buyer?.name ?? null], items ?? []),
  };
}

function codesOf(tender: ReleaseTender, pool: TextPool) {
  return {
    status: codeOf(ProcessStatus, tender.status),
    rawStatus: pool.keep(tender.status) ?? null,
    method: codeOf(ProcurementMethod, tender.procurementMethod),
    rawMethod: pool.keep(tender.procurementMethod) ?? null,
    methodDetails: pool.keep(tender.procurementMethodDetails) ?? null,
    category: codeOf(ProcurementCategory, tender.mainProcurementCategory),
    rawCategory: pool.keep(tender.mainProcurementCategory) ?? null,
  };
}

/** What it is estimated at, or else what is budgeted for it, and which of them. */
function amountOf({ tender, planning }: Release): Money & { readonly amountBasis: AmountBasis } {
  const estimated = readMoney(tender?.value);
  if (estimated.amount !== null) return { ...estimated, amountBasis: AmountBasis.TENDER };
  const budgeted = readMoney(planning?.budget?.amount);
  if (budgeted.amount !== null) return { ...budgeted, amountBasis: AmountBasis.BUDGET };
  return { amount: null, currency: null, amountBasis: AmountBasis.NOT_STATED };
}

function countOf(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1_000_000
    ? value
    : null;
}

function readItem(item: ReleaseItem, pool: TextPool): Item {
  const { classification } = item;
  return {
    id: item.id ?? null,
    description: pool.keep(item.description) ?? null,
    quantity: item.quantity ?? null,
    unit: pool.keep(item.unit?.name) ?? null,
    unitValue: readMoney(item.unit?.value),
    classification: classification
      ? {
          scheme: pool.keep(classification.scheme) ?? null,
          id: pool.keep(classification.id) ?? null,
          description: pool.keep(classification.description) ?? null,
        }
      : null,
  };
}

function searchedText(texts: readonly (string | null)[], items: readonly Item[]): string {
  const described = items.map(({ description }) => description).join(' ');
  return fold([...texts, described.slice(0, SEARCHED_CHARACTERS)].filter(Boolean).join(' '));
}
