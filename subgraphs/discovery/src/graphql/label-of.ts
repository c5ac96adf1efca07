import { type Language, pickText } from '@grafo-abierto/plugin-kit';
import { Dimension } from '../domain/dimension.js';
import { ENTITY_OF, labelOfValue } from '../domain/value-labels.js';
import type { DiscoveryReads } from '../storage/reads.js';

const dimensions: ReadonlySet<string> = new Set(Object.values(Dimension));

/** What a value that is counted by is called; the value itself where nobody has named it, as those of plugins. */
export async function labelOf(
  dimension: string,
  key: string,
  language: Language | null,
  titles: DiscoveryReads['titles'],
): Promise<string> {
  if (!isDimension(dimension)) return key;
  const type = ENTITY_OF[dimension];
  const known = labelOfValue(dimension, key) ?? (type ? await titles.load({ type, id: key }) : null);
  return (known && pickText(known, language)) ?? key;
}

function isDimension(name: string): name is Dimension {
  return dimensions.has(name);
}
