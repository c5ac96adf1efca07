import { useTranslation } from 'react-i18next';
import {
  type ConsoleEditionsFragment,
  ConsoleInitiativeEditionsDocument,
} from '../../graph/generated/initiative-page.js';
import { ListSection } from '../../parts/list-section.js';
import type { InitiativePart } from './initiative-part.js';
import { StageLine } from './stage-line.js';

/** The editions of the programme that it gave rise to, and the stages of each. */
export function Editions({ initiative: { editions }, variables }: InitiativePart<ConsoleEditionsFragment>) {
  const { t } = useTranslation();
  return (
    <ListSection
      id="editions"
      title={t('initiative.editions')}
      sources={editions.flatMap(({ provenance, stages }) => [
        provenance,
        ...stages.map((stage) => stage.provenance),
      ])}
      question={{ document: ConsoleInitiativeEditionsDocument, variables }}
      rows="initiative.editions"
    >
      {editions.map(({ id, name, summary, stages }) => (
        <div key={id} className="section">
          <h3>{name}</h3>
          {summary && <p>{summary}</p>}
          {stages.length > 0 && <StageLine label={name} stages={stages} />}
        </div>
      ))}
    </ListSection>
  );
}
