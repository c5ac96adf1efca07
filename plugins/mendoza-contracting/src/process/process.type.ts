/** A contracting process as the graph answers it: read, merged, without the names of people, and frozen. */
import type {
  AmountBasis,
  AwardStatus,
  ContractStatus,
  PartyKind,
  ProcessStatus,
  ProcurementCategory,
  ProcurementMethod,
} from '../ocds/codelists.js';

/** An amount without a currency is one; a currency without an amount is kept for what it says. */
export interface Money {
  readonly amount: number | null;
  /** ISO 4217, as the source writes it: "ARS". */
  readonly currency: string | null;
}

/** Of a person, or of whoever may be one, neither id nor name. */
export interface Party {
  readonly kind: PartyKind;
  readonly id: string | null;
  readonly name: string | null;
}

export interface Item {
  readonly id: string | null;
  readonly description: string | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly unitValue: Money;
  readonly classification: Classification | null;
}

export interface Classification {
  readonly scheme: string | null;
  readonly id: string | null;
  readonly description: string | null;
}

export interface Award extends Money {
  readonly id: string | null;
  readonly status: AwardStatus;
  /** A day, as all dates here: `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Null where the source lists none. */
  readonly suppliers: readonly Party[] | null;
}

export interface Contract extends Money {
  readonly id: string | null;
  readonly awardId: string | null;
  readonly status: ContractStatus;
  readonly signedOn: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

/** What was awarded in one currency. */
export interface AwardedSum {
  readonly currency: string | null;
  /** Of the awards that state one; null where none does. */
  readonly amount: number | null;
  readonly awards: number;
  readonly withoutAmount: number;
}

export interface Process extends Money {
  readonly ocid: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly status: ProcessStatus;
  readonly rawStatus: string | null;
  readonly method: ProcurementMethod;
  readonly rawMethod: string | null;
  readonly methodDetails: string | null;
  readonly category: ProcurementCategory;
  readonly rawCategory: string | null;
  readonly amountBasis: AmountBasis;
  /** When it was published, or else of its earliest award, or of its last release. */
  readonly date: string | null;
  readonly tenderStart: string | null;
  readonly tenderEnd: string | null;
  readonly tenderers: number | null;
  readonly buyer: Party | null;
  readonly procuringEntity: Party | null;
  /** Lists are null where the source has none, and empty where it has an empty one. */
  readonly awards: readonly Award[] | null;
  readonly contracts: readonly Contract[] | null;
  readonly items: readonly Item[] | null;
  readonly itemCount: number | null;
  /** One for each currency, of awards that stand; null where the source lists no awards. */
  readonly awarded: readonly AwardedSum[] | null;
  readonly largestAward: Award | null;
  /** Where `awardCriteriaDetails` is a web address: Mendoza writes the process's page there. */
  readonly url: string | null;
  /** The day of the last release. */
  readonly releasedOn: string | null;
  readonly releases: number;
  /** The file that its last release came from. */
  readonly sourceId: string;
  /** What is searched: title, description, buyer and items, without accents and capitals. */
  readonly searched: string;
}
