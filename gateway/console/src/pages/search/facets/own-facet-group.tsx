import { OWN, type SearchChoice } from '../search-choice.js';
import { withoutValue, withValue } from '../search-links.js';
import { withChosen } from './facet-group.js';
import { FacetValues } from './facet-values.js';
import { useOwnFacet } from './use-facet.js';

interface OwnFacetGroupProps {
  readonly name: string;
  readonly choice: SearchChoice;
  readonly params: URLSearchParams;
}

/** A property that only a plugin knows, under the name that it gives. */
export function OwnFacetGroup({ name, choice, params }: OwnFacetGroupProps) {
  const { buckets, isWaiting, ask } = useOwnFacet(choice, name);
  const chosen = choice.own.find((each) => each.name === name)?.values ?? [];
  const param = OWN + name;
  return (
    <FacetValues
      title={name}
      isOpen
      isWaiting={isWaiting}
      ask={ask}
      values={withChosen(buckets, chosen)?.map((bucket) => {
        const isChosen = chosen.includes(bucket.key);
        const to = (isChosen ? withoutValue : withValue)(params, param, bucket.key);
        return { ...bucket, name: bucket.label, isChosen, to };
      })}
      hasSeveral
    />
  );
}
