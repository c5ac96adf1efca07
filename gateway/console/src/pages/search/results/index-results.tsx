import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConsoleSearchDocument } from '../../../graph/generated/search-page.js';
import { ConsoleSearchRowsDocument } from '../../../graph/generated/search-rows.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { Bones } from '../../../parts/bones.js';
import { Part } from '../../../parts/part.js';
import { GRAPH_LANGUAGES } from '../../../places/language.js';
import { useLanguage } from '../../../places/use-language.js';
import { withOnly } from '../search-links.js';
import { searchVariables } from '../search-variables.js';
import { hitOf } from './hit.js';
import { ResultList } from './result-list.js';
import type { ResultsProps } from './results-props.js';

/** What the index finds, the best first; it answers also while the owners of what it tells do not. */
export function IndexResults({ choice, params }: ResultsProps) {
  const { t } = useTranslation();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const variables = searchVariables(choice, lang);
  const answer = useAnswer(ConsoleSearchDocument, variables);
  const { text, where, minTrust } = variables;
  const isOfAPage = choice.page.after !== null || choice.page.before !== null;
  // The end of a page may be of a list that is no more.
  if (isOfAPage && !answer.isWaiting && !answer.isAway && !answer.data?.search)
    return (
      <div className="note">
        <p>{t('search.noSuchPage')}</p>
        <Link to={withOnly(params, 'page', null)}>{t('search.toFirst')}</Link>
      </div>
    );
  return (
    <Part answer={answer} of={({ search }) => search} skeleton={<Bones lines={12} />}>
      {({ totalCount, edges, pageInfo, freshness, correctedText, isBroadened }) => (
        <ResultList
          choice={choice}
          params={params}
          total={totalCount}
          hits={edges.map(hitOf)}
          pageInfo={pageInfo}
          feeds={freshness}
          question={{ document: ConsoleSearchDocument, variables }}
          rows={{ document: ConsoleSearchRowsDocument, variables: { text, where, minTrust, lang } }}
        >
          {correctedText !== null && (
            <p>{t('search.corrected', { text: correctedText, typed: choice.text })}</p>
          )}
          {isBroadened && totalCount > 0 && <p>{t('search.broadened')}</p>}
          {answer.hasFailed && <p className="note">{t('search.someMissing')}</p>}
        </ResultList>
      )}
    </Part>
  );
}
