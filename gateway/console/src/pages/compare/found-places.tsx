import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConsoleCompareFindDocument } from '../../graph/generated/compare-find.js';
import { useAnswer } from '../../graph/use-answer.js';
import { BETWEEN } from '../../parts/between.js';
import { Bones } from '../../parts/bones.js';
import { Part } from '../../parts/part.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { addressOf } from './compared-places.js';

interface FoundPlacesProps {
  readonly text: string;
  readonly chosen: readonly string[];
}

/** Places of that name, to be added. */
export function FoundPlaces({ text, chosen }: FoundPlacesProps) {
  const { t } = useTranslation();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const answer = useAnswer(ConsoleCompareFindDocument, { text, lang });
  return (
    <div className="found" role="status">
      <Part answer={answer} of={({ search }) => search} skeleton={<Bones lines={2} />}>
        {({ edges }) => (
          <>
            {edges.length === 0 && <p>{t('compare.notFound', { text })}</p>}
            <ul className="added">
              {edges.map(({ node: { entityId, title, jurisdiction } }) => (
                <li key={entityId}>
                  {chosen.includes(entityId) ? (
                    title
                  ) : (
                    <Link to={addressOf([...chosen, entityId])} preventScrollReset>
                      {t('compare.addNamed', { name: title })}
                    </Link>
                  )}
                  {jurisdiction?.parent && (
                    <span className="aside">{BETWEEN + jurisdiction.parent.name}</span>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Part>
    </div>
  );
}
