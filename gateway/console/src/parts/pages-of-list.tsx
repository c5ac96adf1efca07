import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** One page of a list, as what shows it must know. */
export interface PageOfList {
  /** Behind what it begins; null for the first. */
  readonly after: string | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  more(after: string): void;
  /** Says something to who reads by ear. */
  tell(sentence: string): void;
}

interface PagesOfListProps {
  /** What is asked for; where it changes, the list begins again. */
  readonly of: string;
  readonly children: (page: PageOfList) => ReactNode;
}

/** A list one page after another, each asked for when the one before was read. */
export function PagesOfList({ of, children }: PagesOfListProps) {
  const [told, tell] = useState('');
  return (
    <div className="section">
      <p className="hidden" role="status">
        {told}
      </p>
      <Pages key={of} tell={tell}>
        {children}
      </Pages>
    </div>
  );
}

function Pages({ tell, children }: Pick<PageOfList, 'tell'> & Pick<PagesOfListProps, 'children'>) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const newest = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: who works by keyboard goes on where the next page begins.
  useEffect(() => {
    if (pages.length > 1) newest.current?.focus({ preventScroll: true });
  }, [pages]);
  return pages.map((after, index) => {
    const isLast = index === pages.length - 1;
    const more = (next: string) => setPages([...pages, next]);
    return (
      <div className="section" key={after} tabIndex={-1} {...(isLast && { ref: newest })}>
        {children({ after, isFirst: index === 0, isLast, more, tell })}
      </div>
    );
  });
}

interface CountOfListProps {
  readonly page: PageOfList;
  readonly children: string;
}

/** How many there are in all, above the first page; who reads by ear is told. */
export function CountOfList({ page: { isFirst, tell }, children }: CountOfListProps) {
  useEffect(() => {
    if (isFirst) tell(children);
  }, [isFirst, tell, children]);
  return isFirst && <p>{children}</p>;
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
