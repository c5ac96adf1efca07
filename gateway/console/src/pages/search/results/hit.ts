/** One thing that was found, whichever question of the graph found it. */
import type { ConsoleSearchQuery, Trust } from '../../../graph/generated/search-page.js';

export interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}

interface Place {
  readonly id: string;
  readonly name: string;
  /** What it lies in, where that was asked. */
  readonly parent?: { readonly name: string } | null;
}

export interface Hit {
  readonly type: string;
  readonly id: string;
  readonly title: readonly Part[];
  readonly summary: readonly Part[];
  readonly url: string | null;
  readonly trust: Trust | null;
  readonly feed: string | null;
  readonly year: number | null;
  readonly modified: string | null;
  readonly status: string | null;
  readonly stage: string | null;
  /** OPEN, CLOSED or NOT_STATED; null for what has no licence. */
  readonly licence: string | null;
  readonly formats: readonly string[];
  readonly isWithdrawn: boolean;
  /** Where it is of; of a jurisdiction, itself. */
  readonly place: Place | null;
  /** What kind of jurisdiction it is; null for what is none. */
  readonly placeKind: string | null;
}

type Edge = NonNullable<ConsoleSearchQuery['search']>['edges'][number];

export function hitOf({ node, highlights }: Edge): Hit {
  const stated = (name: string) => node.facets.find(({ key }) => key === name)?.values ?? [];
  const marked = (field: 'TITLE' | 'SUMMARY', text: string | null) =>
    highlights.find((each) => each.field === field)?.parts ?? plain(text);
  return {
    type: node.type,
    id: node.entityId,
    title: marked('TITLE', node.title),
    summary: marked('SUMMARY', node.summary),
    url: node.url,
    trust: node.trust,
    feed: node.feed,
    year: node.year,
    modified: node.modified,
    status: node.type === 'Initiative' ? (stated('STATUS')[0] ?? null) : null,
    stage: node.type === 'Initiative' ? (stated('STAGE')[0] ?? null) : null,
    licence: node.type === 'Dataset' ? (stated('LICENCE_OPEN')[0] ?? 'NOT_STATED') : null,
    formats: stated('FORMAT'),
    isWithdrawn: stated('PRESENCE').includes('VANISHED'),
    place: node.jurisdiction,
    placeKind: node.type === 'Jurisdiction' ? (stated('KIND')[0] ?? null) : null,
  };
}

export const plain = (text: string | null): readonly Part[] => (text ? [{ text, isMatch: false }] : []);
