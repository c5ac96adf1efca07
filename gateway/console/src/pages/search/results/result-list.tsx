import { type ReactNode, use, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Question, Tools } from '../../../parts/tools.js';
import { useFormat } from '../../../parts/use-format.js';
import { AnnounceContext } from '../announce.js';
import { type Feed, IndexFreshness } from '../index-freshness.js';
import { SortChoice } from '../sort-choice.js';
import type { Hit } from './hit.js';
import { NothingFound } from './nothing-found.js';
import type { PageInfo } from './page-size.js';
import { Pager } from './pager.js';
import type { ResultsProps } from './results-props.js';
import { SearchHit } from './search-hit.js';

interface ResultListProps extends ResultsProps {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly pageInfo: PageInfo;
  readonly feeds: readonly Feed[] | null;
  readonly question: Question;
  readonly rows: Question;
  /** What is to be said of how it was found. */
  readonly children?: ReactNode;
}

/** A page of what was found, how many there are in all, and how that can be had. */
export function ResultList(props: ResultListProps) {
  const { choice, params, total, hits, pageInfo, feeds, question, rows, children } = props;
  const { t } = useTranslation();
  const { number } = useFormat();
  const told = t(foundWord(total), { count: number(total) });
  const announce = use(AnnounceContext);
  useEffect(() => announce(told), [announce, told]);
  return (
    <>
      <div className="results-head">
        <h2>{told}</h2>
        {total > 0 && <SortChoice choice={choice} params={params} />}
      </div>
      {children}
      {total === 0 && <NothingFound choice={choice} params={params} />}
      {hits.length > 0 && (
        <ul className="list">
          {hits.map((hit) => (
            <SearchHit key={`${hit.type} ${hit.id}`} hit={hit} />
          ))}
        </ul>
      )}
      <Pager params={params} page={choice.page.number} total={total} pageInfo={pageInfo} />
      {feeds && <IndexFreshness feeds={feeds} />}
      <Tools of={t('search.results')} question={question} {...(total > 0 && { rows })} />
    </>
  );
}

function foundWord(total: number): 'search.foundNone' | 'search.foundOne' | 'search.found' {
  if (total === 0) return 'search.foundNone';
  return total === 1 ? 'search.foundOne' : 'search.found';
}
