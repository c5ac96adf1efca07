import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFeedNames } from '../../parts/feed-names.js';
import { isBehind } from '../../parts/is-behind.js';
import { useFormat } from '../../parts/use-format.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';

export interface Feed {
  readonly feed: string;
  readonly behindSeconds: number | null;
  readonly lastEventAt: string | null;
  readonly failingSince: string | null;
}

/** What the index that was searched is behind with, and when it last changed. */
export function IndexFreshness({ feeds }: { readonly feeds: readonly Feed[] }) {
  const { t } = useTranslation();
  const { date, list } = useFormat();
  const language = useLanguage();
  const nameOf = useFeedNames();
  const late = feeds.filter(isBehind).map(({ feed }) => nameOf(feed));
  const last = feeds
    .flatMap(({ lastEventAt }) => lastEventAt ?? [])
    .sort()
    .at(-1);
  const told =
    late.length > 0
      ? t('search.behind', { sources: list(late) })
      : t(last ? 'home.fresh' : 'home.noChange', { date: last && date(last) });
  return (
    <p className="source">
      {told} <Link to={pathOf(language, 'status')}>{t('search.toStatus')}</Link>
    </p>
  );
}
