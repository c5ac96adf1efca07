import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../graph/use-answer.js';
import { Bones } from '../../../parts/bones.js';
import { Late, Waiting } from '../../../parts/part.js';
import type { Question } from '../../../parts/tools.js';
import type { Feed } from '../index-freshness.js';
import { isListed } from '../search-where.js';
import type { Hit } from './hit.js';
import { IndexResults } from './index-results.js';
import type { PageInfo } from './page-size.js';
import { ResultList } from './result-list.js';
import type { ResultsProps } from './results-props.js';

interface Found<Node> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Node | null }[];
  readonly pageInfo: PageInfo;
}

interface OrderedResultsProps<Node> extends ResultsProps {
  readonly answer: Answer<unknown>;
  readonly found: Found<Node> | null | undefined;
  hitOf(node: Node): Hit;
  readonly feeds: readonly Feed[] | null;
  readonly question: Question;
  readonly rows: Question;
}

/** A list whose things their owner tells; where it does not, what the index holds of them. */
export function OrderedResults<Node>({ answer, found, hitOf, ...rest }: OrderedResultsProps<Node>) {
  const { choice, params } = rest;
  const { t } = useTranslation();
  if (answer.isWaiting)
    return (
      <Waiting>
        <Bones lines={12} />
      </Waiting>
    );
  if (!found || found.edges.some(({ node }) => node === null))
    return isListed(choice) ? (
      <Late answer={answer} />
    ) : (
      <>
        <p className="note" role="status">
          {t('search.ownerAway')}
        </p>
        <InIndex choice={choice} params={params} />
      </>
    );
  // What the search finds where nothing has all of the words, or one is mistyped, no list does.
  if (found.totalCount === 0 && choice.text !== null && !isListed(choice))
    return <InIndex choice={choice} params={params} />;
  const hits = found.edges.flatMap(({ node }) => (node === null ? [] : [hitOf(node)]));
  return <ResultList {...rest} total={found.totalCount} hits={hits} pageInfo={found.pageInfo} />;
}

/** In the search's own order; its pages are others than those of the list. */
function InIndex({ choice, params }: ResultsProps) {
  const first = { after: null, before: null, number: 1 };
  const inIndex = new URLSearchParams(params);
  inIndex.set('sort', 'index');
  return <IndexResults choice={{ ...choice, page: first, sort: 'index' }} params={inIndex} />;
}
