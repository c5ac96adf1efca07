import { useTranslation } from 'react-i18next';
import {
  ConsoleInitiativeQuestionsDocument,
  type ConsoleQuestionsFragment,
} from '../../graph/generated/initiative-page.js';
import { ListSection } from '../../parts/list-section.js';
import type { InitiativePart } from './initiative-part.js';

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
      <div className="answers">
        {questions.map(({ key, question, answer, summary }) => (
          <div key={key}>
            <h3>{question}</h3>
            <p>{summary ?? answer ?? t('initiative.unanswered')}</p>
            {summary !== null && answer !== null && answer !== summary && (
              <details>
                <summary>{t('initiative.wholeAnswer')}</summary>
                <p>{answer}</p>
              </details>
            )}
          </div>
        ))}
      </div>
    </ListSection>
  );
}
