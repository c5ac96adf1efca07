import { useTranslation } from 'react-i18next';
import {
  type ConsoleEvidenceFragment,
  ConsoleInitiativeEvidenceDocument,
} from '../../graph/generated/initiative-page.js';
import { ListSection } from '../../parts/list-section.js';
import { OutLink } from '../../parts/out-link.js';
import type { InitiativePart } from './initiative-part.js';

/** The documents that back it, that of its milestones included, and by what one tells that they have not changed. */
export function Evidence({ initiative: { evidence }, variables }: InitiativePart<ConsoleEvidenceFragment>) {
  const { t } = useTranslation();
  return (
    <ListSection
      id="evidence"
      title={t('initiative.evidence')}
      sources={evidence.map(({ provenance }) => provenance)}
      question={{ document: ConsoleInitiativeEvidenceDocument, variables }}
      rows="initiative.evidence"
    >
      <ul className="list">
        {evidence.map(({ url, title, checksum }) => (
          <li key={url}>
            <span className="title">
              <OutLink to={url}>{title ?? url}</OutLink>
            </span>
            {checksum && (
              <span className="aside">
                {t('initiative.checksum')} <code className="checksum">{checksum}</code>
              </span>
            )}
          </li>
        ))}
      </ul>
    </ListSection>
  );
}
