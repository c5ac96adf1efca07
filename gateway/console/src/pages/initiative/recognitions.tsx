import { useTranslation } from 'react-i18next';
import { ConsoleInitiativeRecognitionsDocument } from '../../graph/generated/initiative-recognitions.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { Origin } from '../../parts/list-section.js';
import { Part } from '../../parts/part.js';
import { Tools } from '../../parts/tools.js';
import { useFormat } from '../../parts/use-format.js';
import type { InitiativeVariables } from './initiative-part.js';

/** What was recognised of it, when and in which edition. */
export function Recognitions({ variables }: { readonly variables: InitiativeVariables }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const answer = useAnswer(ConsoleInitiativeRecognitionsDocument, variables);
  const question = { document: ConsoleInitiativeRecognitionsDocument, variables };
  return (
    <section className="section" aria-labelledby="recognitions">
      <h2 id="recognitions">{t('initiative.recognitions')}</h2>
      <Part
        answer={answer}
        of={({ initiative }) => initiative?.recognitions}
        fields={['recognitions', 'initiative']}
        skeleton={<Bones lines={3} />}
        empty={<p>{t('initiative.unrecognised')}</p>}
      >
        {(recognitions) =>
          recognitions.length === 0 ? (
            <p>{t('initiative.noRecognitions')}</p>
          ) : (
            <>
              <ul className="list">
                {recognitions.map(({ id, grantedOn, category, edition }) => (
                  <li key={id}>
                    <span className="title">{category.name}</span>
                    <span className="aside">
                      {[edition.name, grantedOn === null ? t('initiative.noDate') : date(grantedOn)].join(
                        ' · ',
                      )}
                    </span>
                  </li>
                ))}
              </ul>
              <Origin sources={recognitions.map(({ provenance }) => provenance)} />
              <Tools
                of={t('initiative.recognitions')}
                question={question}
                rows={{ ...question, rows: 'initiative.recognitions' }}
              />
            </>
          )
        }
      </Part>
    </section>
  );
}
