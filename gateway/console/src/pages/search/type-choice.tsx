import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../parts/use-format.js';
import type { ResultsProps } from './results/results-props.js';
import { withType } from './search-links.js';
import { useTypes } from './use-types.js';
import { useTypeNames } from './value-names.js';

/** Always there, so that a link does not move away while counts come. */
const USUAL: readonly string[] = ['Initiative', 'Dataset', 'Jurisdiction', 'Portal', 'Organization'];

/** Of what type what is searched is; each with how many there are of it. */
export function TypeChoice({ choice, params }: ResultsProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const nameOf = useTypeNames();
  const { total, buckets } = useTypes(params);
  const counted = new Map(buckets?.map((bucket) => [bucket.key, bucket]));
  const chosen = choice.types.filter((type) => !USUAL.includes(type));
  const types = [...new Set([...chosen, ...USUAL, ...counted.keys()])];
  const item = (type: string | null, name: string, count: number | undefined) => {
    const isChosen = type === null ? choice.types.length === 0 : choice.types.includes(type);
    return (
      <li key={type ?? ''}>
        <Link to={withType(params, type)} aria-current={isChosen ? 'page' : undefined} preventScrollReset>
          {name}
          {count !== undefined && <span className="count"> {number(count)}</span>}
        </Link>
      </li>
    );
  };
  const nav = useShownChoice(choice.types[0] ?? null, buckets !== undefined);
  return (
    <nav className="types" aria-label={t('search.types')} ref={nav}>
      <ul>
        {item(null, t('search.all'), total)}
        {types.map((type) =>
          item(
            type,
            nameOf(type, counted.get(type)?.label),
            // What is not among the counted ones is not there.
            buckets && (counted.get(type)?.count ?? 0),
          ),
        )}
      </ul>
    </nav>
  );
}

/** Where there is little room, what is chosen may lie outside of what is shown; names grow by their counts. */
function useShownChoice(chosen: string | null, isCounted: boolean) {
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen, and how wide it is, is read from the page
  useLayoutEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (!nav.current || !link) return;
    const { offsetLeft, clientWidth } = nav.current;
    nav.current.scrollLeft = link.offsetLeft - offsetLeft - (clientWidth - link.offsetWidth) / 2;
  }, [chosen, isCounted]);
  return nav;
}
