import { useTranslation } from 'react-i18next';
import {
  ConsoleInitiativeMechanismsDocument,
  type ConsoleMechanismsFragment,
} from '../../graph/generated/initiative-page.js';
import { ListSection } from '../../parts/list-section.js';
import type { InitiativePart } from './initiative-part.js';

/** The mechanisms of open government that it uses, and who says so. */
export function Mechanisms({
  initiative: { mechanismUses },
  variables,
}: InitiativePart<ConsoleMechanismsFragment>) {
  const { t } = useTranslation();
  return (
    <ListSection
      id="mechanisms"
      title={t('initiative.mechanisms')}
      sources={mechanismUses.map(({ provenance }) => provenance)}
      question={{ document: ConsoleInitiativeMechanismsDocument, variables }}
      rows="initiative.mechanismUses"
    >
      <ul className="list">
        {mechanismUses.map(({ mechanism: { code, name, principle } }) => (
          <li key={code}>
            <span className="title">{name}</span>
            <span className="aside">{t('initiative.principle', { name: principle })}</span>
          </li>
        ))}
      </ul>
    </ListSection>
  );
}
