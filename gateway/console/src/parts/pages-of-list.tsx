import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** One page of a list, as what shows it must know. */
export interface PageOfList {
  /** Behind what it begins; null for the first. */
  readonly after: string | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  more(after: string): void;
}

/** A list one page after another, each asked for when the one before was read; with a key, from the first again. */
export function PagesOfList({ children }: { readonly children: (page: PageOfList) => ReactNode }) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <div className="section" aria-live="polite">
      {pages.map((after, index) => (
        <div className="section" key={after}>
          {children({
            after,
            isFirst: index === 0,
            isLast: index === pages.length - 1,
            more: (next) => setPages([...pages, next]),
          })}
        </div>
      ))}
    </div>
  );
}

interface MoreOfListProps {
  readonly page: PageOfList;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Shows the page after the last one, where there is another. */
export function MoreOfList({
  page: { isLast, more },
  pageInfo: { hasNextPage, endCursor },
}: MoreOfListProps) {
  const { t } = useTranslation();
  if (!isLast || !hasNextPage || endCursor === null) return null;
  return (
    <p>
      <button type="button" className="quiet" onClick={() => more(endCursor)}>
        {t('state.more')}
      </button>
    </p>
  );
}
