/** Answers what was awarded and contracted, and never adds up amounts of different currencies. */
import { AwardStatus, ContractStatus, codeOf } from '../ocds/codelists.js';
import type { ReleaseAward, ReleaseContract, ReleaseMoney } from '../ocds/read-release.js';
import type { Award, AwardedSum, Contract, Money } from './process.type.js';
import type { Parties } from './read-parties.js';

export function readMoney(money: ReleaseMoney): Money {
  return { amount: money?.amount ?? null, currency: money?.currency?.toUpperCase() ?? null };
}

export function readAward(award: ReleaseAward, parties: Parties): Award {
  return {
    id: award.id ?? null,
    status: codeOf(AwardStatus, award.status),
    date: award.date ?? null,
    ...readMoney(award.value),
    suppliers: award.suppliers?.map((supplier) => parties.supplier(supplier)) ?? null,
  };
}

export function readContract(contract: ReleaseContract): Contract {
  return {
    id: contract.id ?? null,
    awardId: contract.awardID ?? null,
    status: codeOf(ContractStatus, contract.status),
    signedOn: contract.dateSigned ?? null,
    start: contract.period?.startDate ?? null,
    end: contract.period?.endDate ?? null,
    ...readMoney(contract.value),
  };
}

/** Awards that were called off, or came to nothing, were not awarded. */
export function stands({ status }: Award): boolean {
  return status !== AwardStatus.CANCELLED && status !== AwardStatus.UNSUCCESSFUL;
}

/** After every code of a currency. */
const LAST = '~';

/** One sum for each currency, in the order of their codes; awards without a currency have one of their own. */
export function sumAwards(awards: readonly Award[]): AwardedSum[] {
  const byCurrency = Map.groupBy(awards.filter(stands), ({ currency }) => currency);
  return [...byCurrency]
    .map(([currency, members]) => sumOf(currency, members))
    .sort((a, b) => ((a.currency ?? LAST) < (b.currency ?? LAST) ? -1 : 1));
}

function sumOf(currency: string | null, awards: readonly Award[]): AwardedSum {
  const amounts = awards.flatMap(({ amount }) => amount ?? []);
  // Without a currency nothing says that they may be added up.
  const isKnown = amounts.length > 0 && currency !== null;
  return {
    currency,
    amount: isKnown ? roundCents(amounts.reduce((sum, amount) => sum + amount, 0)) : null,
    awards: awards.length,
    withoutAmount: awards.length - amounts.length,
  };
}

function roundCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** The largest that stands and states an amount in a currency; null where there is none, or several currencies. */
export function largestOf(awards: readonly Award[]): Award | null {
  const known = awards.filter((award) => stands(award) && award.amount !== null && award.currency !== null);
  if (new Set(known.map(({ currency }) => currency)).size !== 1) return null;
  return known.reduce((largest, award) => ((award.amount ?? 0) > (largest.amount ?? 0) ? award : largest));
}
