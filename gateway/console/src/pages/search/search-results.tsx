import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsoleSearchDocument, type ConsoleSearchQuery } from '../../graph/generated/search-page.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { Part } from '../../parts/part.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { SearchHit } from './search-hit.js';

type Found = NonNullable<ConsoleSearchQuery['search']>;

/** What was found, a page after another. */
export function SearchResults({ text }: { readonly text: string }) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <div className="section" aria-live="polite">
      {pages.map((after, index) => (
        <ResultPage
          key={after}
          text={text}
          after={after}
          isLast={index === pages.length - 1}
          more={(next) => setPages([...pages, next])}
        />
      ))}
    </div>
  );
}

interface ResultPageProps {
  readonly text: string;
  readonly after: string | null;
  readonly isLast: boolean;
  more(after: string): void;
}

function ResultPage({ text, after, isLast, more }: ResultPageProps) {
  const { t } = useTranslation();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const answer = useAnswer(ConsoleSearchDocument, { text, lang, after });
  return (
    <Part answer={answer} of={({ search }) => search} skeleton={<Bones lines={9} />}>
      {(found) => (
        <>
          {after === null && <Summary text={text} found={found} />}
          {found.edges.length > 0 && (
            <ul className="list">
              {found.edges.map(({ node }) => (
                <SearchHit key={`${node.type} ${node.entityId}`} hit={node} />
              ))}
            </ul>
          )}
          {isLast && found.pageInfo.hasNextPage && (
            <p>
              <button type="button" className="quiet" onClick={() => more(found.pageInfo.endCursor ?? '')}>
                {t('search.more')}
              </button>
            </p>
          )}
        </>
      )}
    </Part>
  );
}

function Summary({ text, found }: { readonly text: string; readonly found: Found }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (found.totalCount === 0) return <p>{t('search.nothing', { text })}</p>;
  return (
    <p>
      {t('search.found', { count: number(found.totalCount) })}.{' '}
      {found.correctedText !== null && t('search.corrected', { text: found.correctedText })}{' '}
      {found.isBroadened && t('search.broadened')}
    </p>
  );
}
