import { useTranslation } from 'react-i18next';
import { ConsoleCountedDocument } from '../../graph/generated/counted.js';
import { useAnswer } from '../../graph/use-answer.js';
import { useFeedNames } from '../../parts/feed-names.js';
import { isBehind } from '../../parts/is-behind.js';
import { useFormat } from '../../parts/use-format.js';

/** What counts of goals are made of. */
const FEEDS: readonly string[] = ['jurisdictions', 'initiatives', 'sdg'];
const NOTHING = {};

/** Who counted what stands above, from what, and as of when. */
export function Counted() {
  const { t } = useTranslation();
  const { date, list } = useFormat();
  const nameOf = useFeedNames();
  const { data } = useAnswer(ConsoleCountedDocument, NOTHING);
  const feeds = data?.indexFreshness?.filter(({ feed }) => FEEDS.includes(feed)) ?? [];
  const late = feeds.filter(isBehind).map(({ feed }) => nameOf(feed));
  const last = feeds
    .flatMap(({ lastEventAt }) => lastEventAt ?? [])
    .sort()
    .at(-1);
  return (
    <p className="source">
      {t('goals.counted')} {late.length > 0 && t('home.behind', { sources: list(late) })}
      {late.length === 0 && last && t('goals.asOf', { date: date(last) })}
    </p>
  );
}
