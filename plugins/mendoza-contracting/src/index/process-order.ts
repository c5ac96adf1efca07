/** The orders of the list of processes: where each lies in one, and which of two comes first. */
import type { Process } from '../process/process.type.js';

export enum ProcessOrder {
  DATE_DESC = 'DATE_DESC',
  DATE_ASC = 'DATE_ASC',
  AMOUNT_DESC = 'AMOUNT_DESC',
  AMOUNT_ASC = 'AMOUNT_ASC',
  LARGEST_AWARD_DESC = 'LARGEST_AWARD_DESC',
  LARGEST_AWARD_ASC = 'LARGEST_AWARD_ASC',
}

/** A text, a number as text, and the ocid, which is unique: all that a cursor holds. */
export type Place = readonly [text: string, figure: string, ocid: string];

export interface Order {
  readonly name: string;
  readonly placeOf: (process: Process) => Place;
  readonly compare: (a: Place, b: Place) => number;
}

/** What has no date comes last, whichever way. */
const byDate = (direction: 1 | -1): Order => ({
  name: `date${direction}`,
  placeOf: ({ date, ocid }) => [date ?? '', '', ocid],
  compare: ([a, , ocidA], [b, , ocidB]) => {
    if (a !== b && (a === '' || b === '')) return a === '' ? 1 : -1;
    return direction * compareText(a, b) || compareText(ocidA, ocidB);
  },
});

/**
 * Amounts of different currencies are not compared: each currency has its place, by its code. What has no amount,
 * or one without a currency, comes last.
 */
const byMoney = (
  name: string,
  direction: 1 | -1,
  of: (process: Process) => { readonly amount: number | null; readonly currency: string | null } | null,
): Order => ({
  name: `${name}${direction}`,
  placeOf: (process) => {
    const money = of(process);
    const isKnown = money !== null && money.amount !== null && money.currency !== null;
    return [isKnown ? (money.currency ?? '') : '', isKnown ? String(money.amount) : '', process.ocid];
  },
  compare: ([currencyA, a, ocidA], [currencyB, b, ocidB]) => {
    if (currencyA !== currencyB) {
      if (currencyA === '' || currencyB === '') return currencyA === '' ? 1 : -1;
      return compareText(currencyA, currencyB);
    }
    return direction * (Number(a) - Number(b)) || compareText(ocidA, ocidB);
  },
});

const amount = (process: Process) => process;
const largestAward = ({ largestAward: award }: Process) => award;

export const ORDERS: Readonly<Record<ProcessOrder, Order>> = {
  [ProcessOrder.DATE_DESC]: byDate(-1),
  [ProcessOrder.DATE_ASC]: byDate(1),
  [ProcessOrder.AMOUNT_DESC]: byMoney('amount', -1, amount),
  [ProcessOrder.AMOUNT_ASC]: byMoney('amount', 1, amount),
  [ProcessOrder.LARGEST_AWARD_DESC]: byMoney('award', -1, largestAward),
  [ProcessOrder.LARGEST_AWARD_ASC]: byMoney('award', 1, largestAward),
};

/** By code units: the same on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
