import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { OutLink } from './out-link.js';
import { useFormat } from './use-format.js';

export interface Source {
  readonly source: string;
  readonly url: string | null;
  readonly retrievedAt?: string | null;
  readonly asOf?: string | null;
}

/** Where what stands above comes from, and how old it is; each source once. */
export function SourceLine({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const newest = new Map<string, Source>();
  for (const each of sources) {
    const before = newest.get(each.source);
    if (!before || (each.retrievedAt ?? '') > (before.retrievedAt ?? '')) newest.set(each.source, each);
  }
  if (newest.size === 0) return null;
  return (
    <p className="source">
      {[...newest.values()].map(({ source, url, retrievedAt, asOf }, index) => (
        <Fragment key={source}>
          {index > 0 && ' · '}
          <OutLink to={url}>{t('source.from', { source })}</OutLink>
          {asOf && `, ${t('source.asOf', { date: date(asOf) })}`}
          {retrievedAt && `, ${t('source.read', { date: date(retrievedAt) })}`}
          {!asOf && !retrievedAt && `, ${t('source.undated')}`}
        </Fragment>
      ))}
      .
    </p>
  );
}
