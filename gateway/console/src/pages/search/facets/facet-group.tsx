import { useTranslation } from 'react-i18next';
import { type SearchChoice, typeOf } from '../search-choice.js';
import { toggled } from '../search-links.js';
import { useValueNames } from '../value-names.js';
import { FACETS, type FacetName } from './facet-table.js';
import { FacetValues } from './facet-values.js';
import { useFacet } from './use-facet.js';

interface FacetGroupProps {
  readonly name: FacetName;
  readonly choice: SearchChoice;
  readonly params: URLSearchParams;
  readonly isOpen: boolean;
}

/** Those that the graph counts, and takes no question for. */
const CANNOT_ASK_UNSTATED: readonly FacetName[] = ['province', 'region', 'goal', 'target', 'open', 'feed'];

/** The values of one property, each with how many there are. */
export function FacetGroup({ name, choice, params, isOpen }: FacetGroupProps) {
  const { t } = useTranslation();
  const { buckets, isWaiting, ask } = useFacet(choice, name);
  const nameOf = useValueNames(typeOf(choice));
  const chosen = choice.chosen[name];
  return (
    <FacetValues
      title={t(`facet.${name}`)}
      isOpen={isOpen}
      isWaiting={isWaiting}
      ask={ask}
      values={withChosen(buckets, FACETS[name].hasSeveral ? chosen : [])?.map((bucket) => ({
        ...bucket,
        name: nameOf(name, bucket),
        isChosen: chosen.includes(bucket.key),
        to:
          bucket.key === 'NOT_STATED' && CANNOT_ASK_UNSTATED.includes(name)
            ? null
            : toggled(params, name, bucket.key),
      }))}
      hasSeveral={FACETS[name].hasSeveral}
    />
  );
}

/** What is chosen can be taken back, also where nothing has it. */
export function withChosen<Each extends { readonly key: string }>(
  buckets: readonly Each[] | undefined,
  chosen: readonly string[],
) {
  if (buckets === undefined) return undefined;
  const missing = chosen.filter((key) => !buckets.some((bucket) => bucket.key === key));
  return [...buckets, ...missing.map((key) => ({ key, label: key, count: 0 }))];
}
