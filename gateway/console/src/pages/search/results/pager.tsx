import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../parts/use-format.js';
import { toPage } from '../search-links.js';
import type { PageInfo } from './page-size.js';
import { PAGE_SIZE } from './page-size.js';

interface PagerProps {
  readonly params: URLSearchParams;
  readonly page: number;
  readonly total: number;
  readonly pageInfo: PageInfo;
}

/** The pages before and after, each at an address of its own. */
export function Pager({ params, page, total, pageInfo }: PagerProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  const pages = Math.max(page, Math.ceil(total / PAGE_SIZE));
  return (
    <nav className="pager" aria-label={t('search.pages')}>
      {hasPreviousPage && (
        <Link rel="prev" to={toPage(params, { before: startCursor ?? '' }, page - 1)} preventScrollReset>
          <span aria-hidden="true">← </span>
          {t('search.previous')}
        </Link>
      )}
      <span>{t('search.page', { page: number(page), pages: number(pages) })}</span>
      {hasNextPage && (
        <Link rel="next" to={toPage(params, { after: endCursor ?? '' }, page + 1)} preventScrollReset>
          {t('search.next')}
          <span aria-hidden="true"> →</span>
        </Link>
      )}
    </nav>
  );
}
