import { useTranslation } from 'react-i18next';
import {
  ConsoleInitiativeMilestonesDocument,
  type ConsoleMilestonesFragment,
} from '../../graph/generated/initiative-page.js';
import { ListSection } from '../../parts/list-section.js';
import { OutLink } from '../../parts/out-link.js';
import { State } from '../../parts/state.js';
import { useFormat } from '../../parts/use-format.js';
import type { InitiativePart } from './initiative-part.js';

type Milestone = ConsoleMilestonesFragment['milestones'][number];

/** The steps that were promised, what became of each, and what backs that. */
export function Milestones({
  initiative: { milestones },
  variables,
}: InitiativePart<ConsoleMilestonesFragment>) {
  const { t } = useTranslation();
  return (
    <ListSection
      id="milestones"
      title={t('initiative.milestones')}
      sources={milestones.map(({ provenance }) => provenance)}
      question={{ document: ConsoleInitiativeMilestonesDocument, variables }}
      rows="initiative.milestones"
    >
      <ol className="list">
        {milestones.map((milestone) => (
          <MilestoneItem key={milestone.id} milestone={milestone} />
        ))}
      </ol>
    </ListSection>
  );
}

function MilestoneItem({ milestone }: { readonly milestone: Milestone }) {
  const { t } = useTranslation();
  const planned = usePlanned();
  const { title, status, evidence } = milestone;
  return (
    <li>
      <span className="title">{title}</span>
      <span className="aside">
        <State mood={status === 'COMPLETED' ? 'good' : 'none'}>{t(`initiative.milestone.${status}`)}</State>
        {` · ${planned(milestone)}`}
      </span>
      {evidence.map(({ url, title: name }) => (
        <span key={url} className="aside">
          {t('initiative.backedBy')} <OutLink to={url}>{name ?? url}</OutLink>
        </span>
      ))}
    </li>
  );
}

/** When it was planned for, by as many of its two days as are known. */
function usePlanned(): (milestone: Pick<Milestone, 'startsOn' | 'endsOn'>) => string {
  const { t } = useTranslation();
  const { date } = useFormat();
  return ({ startsOn, endsOn }) => {
    if (startsOn !== null && endsOn !== null)
      return t('initiative.fromTo', { from: date(startsOn), to: date(endsOn) });
    if (startsOn !== null) return t('initiative.from', { from: date(startsOn) });
    return endsOn === null ? t('initiative.noDate') : t('initiative.to', { to: date(endsOn) });
  };
}
