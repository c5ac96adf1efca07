import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  ConsoleInitiativeRelatedDocument,
  type ConsoleRelatedFragment,
} from '../../graph/generated/initiative-page.js';
import { ListSection } from '../../parts/list-section.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import type { InitiativePart } from './initiative-part.js';

/** What came before and after it, whether or not the graph holds that too. */
export function Related({ initiative: { related }, variables }: InitiativePart<ConsoleRelatedFragment>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ListSection
      id="related"
      title={t('initiative.related')}
      sources={related.map(({ provenance }) => provenance)}
      question={{ document: ConsoleInitiativeRelatedDocument, variables }}
      rows="initiative.related"
    >
      <ul className="list">
        {related.map(({ relation, relatedId, relatedTitle, note, other }) => (
          <li key={`${relation} ${relatedId}`}>
            <span className="aside">{t(`initiative.relation.${relation}`)}</span>
            <span className="title">
              {other ? (
                <Link to={pathOf(language, 'initiative', other.id)}>{other.title}</Link>
              ) : (
                (relatedTitle ?? relatedId)
              )}
            </span>
            <span className="aside">
              {[relatedId, other ? other.year : t('initiative.notHere')].join(' · ')}
            </span>
            {note && <span>{note}</span>}
          </li>
        ))}
      </ul>
    </ListSection>
  );
}
