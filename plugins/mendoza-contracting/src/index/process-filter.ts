/** Which processes a list holds: all that is asked must be so, and of several values of one question, any. */
import type { ProcessStatus, ProcurementCategory, ProcurementMethod } from '../ocds/codelists.js';
import type { Money, Party, Process } from '../process/process.type.js';
import { stands } from '../process/read-awards.js';
import { fold, wordsOf } from '../text/fold.js';

export interface ProcessFilter {
  readonly text?: string | null;
  readonly year?: readonly number[] | null;
  readonly awardYear?: readonly number[] | null;
  readonly buyer?: string | null;
  readonly supplier?: string | null;
  readonly method?: readonly ProcurementMethod[] | null;
  readonly status?: readonly ProcessStatus[] | null;
  readonly category?: readonly ProcurementCategory[] | null;
  readonly currency?: readonly string[] | null;
  readonly amount?: AmountRange | null;
  readonly awardAmount?: AmountRange | null;
}

export interface AmountRange {
  readonly currency: string;
  readonly from?: number | null;
  readonly to?: number | null;
}

type Predicate = (process: Process) => boolean;

/** Undefined where everything is asked. */
export function filterOf(where: ProcessFilter | null | undefined): Predicate | undefined {
  if (where === null || where === undefined) return undefined;
  const all = [...ofWords(where), ...ofCodes(where), ...ofAmounts(where)];
  return all.length === 0 ? undefined : (process) => all.every((holds) => holds(process));
}

function* ofWords({ text, buyer, supplier }: ProcessFilter): Generator<Predicate> {
  if (text != null) {
    const words = wordsOf(text);
    yield ({ searched }) => words.every((word) => searched.includes(word));
  }
  if (buyer != null) {
    const isBuyer = partyFilter(buyer);
    yield (process) => isBuyer(process.buyer) || isBuyer(process.procuringEntity);
  }
  if (supplier != null) {
    const isSupplier = partyFilter(supplier);
    yield ({ awards }) =>
      awards?.some((award) => stands(award) && award.suppliers?.some((party) => isSupplier(party))) ?? false;
  }
}

/** By its id, or by all the words in its name. */
function partyFilter(asked: string): (party: Party | null) => boolean {
  const words = wordsOf(asked);
  return (party) => {
    if (party === null || words.length === 0) return false;
    if (party.id === asked.trim()) return true;
    const name = party.name === null ? '' : fold(party.name);
    return words.every((word) => name.includes(word));
  };
}

function* ofCodes(where: ProcessFilter): Generator<Predicate> {
  const { year, awardYear, method, status, category, currency } = where;
  if (year != null) {
    const years = new Set(year.map(String));
    yield ({ date }) => date !== null && years.has(date.slice(0, 4));
  }
  if (awardYear != null) {
    const years = new Set(awardYear.map(String));
    yield ({ awards }) =>
      awards?.some((award) => stands(award) && award.date !== null && years.has(award.date.slice(0, 4))) ??
      false;
  }
  if (method != null) yield (process) => method.includes(process.method);
  if (status != null) yield (process) => status.includes(process.status);
  if (category != null) yield (process) => category.includes(process.category);
  if (currency != null) {
    const codes = new Set<string | null>(currency.map((code) => code.toUpperCase()));
    yield (process) =>
      codes.has(process.currency) || (process.awards?.some((award) => codes.has(award.currency)) ?? false);
  }
}

function* ofAmounts({ amount, awardAmount }: ProcessFilter): Generator<Predicate> {
  if (amount != null) {
    const isWithin = rangeOf(amount);
    yield isWithin;
  }
  if (awardAmount != null) {
    const isWithin = rangeOf(awardAmount);
    yield ({ awards }) => awards?.some((award) => stands(award) && isWithin(award)) ?? false;
  }
}

/** Both ends included; what is of another currency, or states none, is in no range. */
function rangeOf({ currency, from, to }: AmountRange): (money: Money) => boolean {
  const code = currency.toUpperCase();
  return (money) =>
    money.amount !== null &&
    money.currency === code &&
    (from == null || money.amount >= from) &&
    (to == null || money.amount <= to);
}
