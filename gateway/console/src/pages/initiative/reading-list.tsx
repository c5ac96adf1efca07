import { useTranslation } from 'react-i18next';
import { type Moment, Timeline } from '../../parts/timeline.js';

interface ReadingListProps {
  readonly title: string;
  /** The newest first. */
  readonly moments: readonly [Moment, ...Moment[]];
}

/** What was read last, in sight; and for whoever asks, each reading as it was published and where. */
export function ReadingList({ title, moments }: ReadingListProps) {
  const { t } = useTranslation();
  const last = moments.filter(({ isCurrent }) => isCurrent);
  return (
    <div className="readings">
      <h3>{title}</h3>
      {last.map(({ key, when, what }) => (
        <p key={key}>
          <span className="title">{what}</span> <span className="aside">{when}</span>
        </p>
      ))}
      {/* Where nobody can say which is the last, all are in sight. */}
      <details open={last.length === 0}>
        <summary>{t('initiative.readings', { count: moments.length })}</summary>
        <Timeline label={title} moments={moments} />
      </details>
    </div>
  );
}
