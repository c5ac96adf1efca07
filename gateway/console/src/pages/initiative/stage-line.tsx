import { useTranslation } from 'react-i18next';
import type { ConsoleStagesFragment, Stage } from '../../graph/generated/initiative-page.js';
import { Timeline } from '../../parts/timeline.js';
import { useFormat } from '../../parts/use-format.js';

interface StageLineProps {
  readonly label: string;
  readonly stages: ConsoleStagesFragment['stages'];
  /** The stage that it is in, where the source says so. */
  readonly current?: Stage | null;
}

/** The stages that something went through, in order, each with as much of its date as is known. */
export function StageLine({ label, stages, current = null }: StageLineProps) {
  const { t } = useTranslation();
  const { period } = useFormat();
  return (
    <Timeline
      label={label}
      moments={stages.map(({ stage, enteredOn, period: known, note }, at) => {
        const when = enteredOn ?? known;
        return {
          key: `${stage} ${at}`,
          when: [
            when === null ? t('initiative.noDate') : period(when),
            stage === current && t('initiative.now'),
          ]
            .filter(Boolean)
            .join(' · '),
          what: t(`stage.${stage}`),
          more: note && <span>{note}</span>,
          isCurrent: stage === current,
        };
      })}
    />
  );
}
