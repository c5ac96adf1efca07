import { useTranslation } from 'react-i18next';
import type { ConsoleStatusQuery } from '../../graph/generated/status-page.js';
import { useFeedNames } from '../../parts/feed-names.js';
import { useFormat } from '../../parts/use-format.js';

type Graph = NonNullable<ConsoleStatusQuery['supergraph']>;

/** What the graph is made of now. */
export function GraphVersion({ graph: { generation, composedAt, subgraphs } }: { readonly graph: Graph }) {
  const { t } = useTranslation();
  const { number, date, list } = useFormat();
  const nameOf = useFeedNames();
  return (
    <p>
      {t('status.generation', {
        number: number(generation),
        date: date(composedAt),
        count: subgraphs.length,
      })}{' '}
      {list(subgraphs.map(({ name }) => nameOf(name)))}.
    </p>
  );
}
