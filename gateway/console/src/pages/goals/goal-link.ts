import type { Language } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import type { BasisName } from './basis.js';

interface Filter {
  readonly basis: BasisName;
  readonly province?: string;
  readonly year?: string;
}

/** The page of a goal with what it is filtered by. */
export function goalLink(language: Language, goal: number, { basis, ...filter }: Filter): string {
  const parameters = new URLSearchParams(filter);
  if (basis !== 'ANY') parameters.set('basis', basis);
  const path = pathOf(language, 'goals', String(goal));
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}
