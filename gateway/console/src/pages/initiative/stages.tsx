import { useTranslation } from 'react-i18next';
import {
  ConsoleInitiativeStagesDocument,
  type ConsoleStagesFragment,
  type Stage,
} from '../../graph/generated/initiative-page.js';
import { ListSection } from '../../parts/list-section.js';
import type { InitiativePart } from './initiative-part.js';
import { StageLine } from './stage-line.js';

/** The stages of an initiative as a timeline. */
export function Stages({
  initiative: { stages, stage },
  variables,
}: InitiativePart<ConsoleStagesFragment & { readonly stage: Stage | null }>) {
  const { t } = useTranslation();
  return (
    <ListSection
      id="stages"
      title={t('initiative.stages')}
      sources={stages.map(({ provenance }) => provenance)}
      question={{ document: ConsoleInitiativeStagesDocument, variables }}
      rows="initiative.stages"
    >
      <StageLine label={t('initiative.stages')} stages={stages} current={stage} />
    </ListSection>
  );
}
