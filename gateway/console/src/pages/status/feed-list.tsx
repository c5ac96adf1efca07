import { useTranslation } from 'react-i18next';
import type { ConsoleStatusQuery } from '../../graph/generated/status-page.js';
import { useFeedNames } from '../../parts/feed-names.js';
import { isBehind } from '../../parts/is-behind.js';
import { State } from '../../parts/state.js';
import { useFormat } from '../../parts/use-format.js';
import { useDuration } from './use-duration.js';

type Feed = NonNullable<ConsoleStatusQuery['indexFreshness']>[number];

interface FeedListProps {
  readonly feeds: readonly Feed[];
  /** Of plugins. */
  readonly titles: ReadonlyMap<string, string>;
}

/** How far the index has followed each source. */
export function FeedList({ feeds, titles }: FeedListProps) {
  const { t } = useTranslation();
  const nameOf = useFeedNames(titles);
  if (feeds.length === 0) return <p>{t('status.noFeeds')}</p>;
  return (
    <ul className="list">
      {feeds.map((each) => (
        <li key={each.feed}>
          <span className="title">{nameOf(each.feed)}</span>
          <FeedState feed={each} />
        </li>
      ))}
    </ul>
  );
}

function FeedState({ feed }: { readonly feed: Feed }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const duration = useDuration();
  const { behindSeconds, failingSince, lastEventAt, problemCode } = feed;
  const state = () => {
    if (failingSince !== null) return t('status.failing', { date: date(failingSince) });
    if (behindSeconds === null) return t('status.behindUnknown');
    return isBehind(feed) ? t('status.behind', { time: duration(behindSeconds) }) : t('status.upToDate');
  };
  const mood = () => {
    if (failingSince !== null) return 'bad';
    return isBehind(feed) ? 'warn' : 'good';
  };
  return (
    <span className="aside">
      <State mood={mood()}>{state()}</State>
      {` · ${lastEventAt === null ? t('status.noEvent') : t('status.lastEvent', { date: date(lastEventAt) })}`}
      {problemCode !== null && ` · ${t('status.code', { code: problemCode })}`}
    </span>
  );
}
