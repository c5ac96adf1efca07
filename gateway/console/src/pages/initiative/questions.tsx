import { useTranslation } from 'react-i18next';
import {
  ConsoleInitiativeQuestionsDocument,
  type ConsoleQuestionsFragment,
} from '../../graph/generated/initiative-page.js';
import { FirstFew } from '../../parts/first-few.js';
import { ListSection } from '../../parts/list-section.js';
import type { InitiativePart } from './initiative-part.js';

type Question = ConsoleQuestionsFragment['questions'][number];

/** What was promised, as its page answers it: a summary where there is one, and the page's own text beneath. */
export function Questions({
  initiative: { questions },
  variables,
}: InitiativePart<ConsoleQuestionsFragment>) {
  const { t } = useTranslation();
  return (
    <ListSection
      id="questions"
      title={t('initiative.questions')}
      sources={questions.map(({ provenance }) => provenance)}
      question={{ document: ConsoleInitiativeQuestionsDocument, variables }}
      rows="initiative.questions"
    >
      <FirstFew of={questions} count={2}>
        {(some) => (
          <div className="answers">
            {some.map((each) => (
              <Answered key={each.key} question={each} />
            ))}
          </div>
        )}
      </FirstFew>
    </ListSection>
  );
}

function Answered({ question: { question, answer, summary } }: { readonly question: Question }) {
  const { t } = useTranslation();
  return (
    <div>
      <h3>{question}</h3>
      <p>{summary ?? answer ?? t('initiative.unanswered')}</p>
      {summary !== null && answer !== null && answer !== summary && (
        <details>
          <summary>{t('initiative.wholeAnswer')}</summary>
          <p>{answer}</p>
        </details>
      )}
    </div>
  );
}
