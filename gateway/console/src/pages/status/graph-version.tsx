import { useTranslation } from 'react-i18next';
import type { ConsoleStatusQuery } from '../../graph/generated/status-page.js';
import { useFeedNames } from '../../parts/feed-names.js';
import { useFormat } from '../../parts/use-format.js';

type Graph = NonNullable<ConsoleStatusQuery['supergraph']>;

interface GraphVersionProps {
  readonly graph: Graph;
  /** Of plugins. */
  readonly titles: ReadonlyMap<string, string>;
}

/** What the graph is made of now. */
export function GraphVersion({ graph: { generation, composedAt, subgraphs }, titles }: GraphVersionProps) {
  const { t } = useTranslation();
  const { number, date, list } = useFormat();
  const nameOf = useFeedNames(titles);
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
