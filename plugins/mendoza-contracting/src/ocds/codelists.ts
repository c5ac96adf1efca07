/** The codelists of OCDS as enums of the graph; the word that the source uses stays beside what was made of it. */

/** Closed list `method` of OCDS. */
export enum ProcurementMethod {
  OPEN = 'OPEN',
  SELECTIVE = 'SELECTIVE',
  LIMITED = 'LIMITED',
  DIRECT = 'DIRECT',
  OTHER = 'OTHER',
  NOT_STATED = 'NOT_STATED',
}

/** Closed list `tenderStatus` of OCDS. */
export enum ProcessStatus {
  PLANNING = 'PLANNING',
  PLANNED = 'PLANNED',
  ACTIVE = 'ACTIVE',
  CANCELLED = 'CANCELLED',
  UNSUCCESSFUL = 'UNSUCCESSFUL',
  COMPLETE = 'COMPLETE',
  WITHDRAWN = 'WITHDRAWN',
  OTHER = 'OTHER',
  NOT_STATED = 'NOT_STATED',
}

/** Closed list `procurementCategory` of OCDS. */
export enum ProcurementCategory {
  GOODS = 'GOODS',
  WORKS = 'WORKS',
  SERVICES = 'SERVICES',
  OTHER = 'OTHER',
  NOT_STATED = 'NOT_STATED',
}

/** Closed list `awardStatus` of OCDS. */
export enum AwardStatus {
  PENDING = 'PENDING',
  ACTIVE = 'ACTIVE',
  CANCELLED = 'CANCELLED',
  UNSUCCESSFUL = 'UNSUCCESSFUL',
  OTHER = 'OTHER',
  NOT_STATED = 'NOT_STATED',
}

/** Closed list `contractStatus` of OCDS. */
export enum ContractStatus {
  PENDING = 'PENDING',
  ACTIVE = 'ACTIVE',
  CANCELLED = 'CANCELLED',
  TERMINATED = 'TERMINATED',
  OTHER = 'OTHER',
  NOT_STATED = 'NOT_STATED',
}

/** What an amount is: what the tender is estimated at, or else what is budgeted for it. */
export enum AmountBasis {
  TENDER = 'TENDER',
  BUDGET = 'BUDGET',
  NOT_STATED = 'NOT_STATED',
}

export enum PartyKind {
  ORGANIZATION = 'ORGANIZATION',
  PERSON = 'PERSON',
  NOT_STATED = 'NOT_STATED',
}

/** The value of a list that a word of the source stands for; OTHER where it stands for none of them. */
export function codeOf<List extends Readonly<Record<string, string>>>(
  list: List,
  word: string | null | undefined,
): List[keyof List] {
  const code = word?.trim().toUpperCase() ?? 'NOT_STATED';
  return (Object.hasOwn(list, code) ? code : 'OTHER') as List[keyof List];
}
