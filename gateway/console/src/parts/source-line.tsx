import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from './language-of.js';
import { OutLink } from './out-link.js';
import { useFormat } from './use-format.js';

export interface Source {
  readonly source: string;
  readonly url: string | null;
  readonly retrievedAt?: string | null;
  readonly asOf?: string | null;
}

/** Where what stands above comes from, each source once, and how old it is, told once of those that are of one age. */
export function SourceLine({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useTranslation();
  const ageOf = useAge();
  const newest = new Map<string, Source>();
  for (const each of sources) {
    const before = newest.get(each.source);
    if (!before || (each.retrievedAt ?? '') > (before.retrievedAt ?? '')) newest.set(each.source, each);
  }
  if (newest.size === 0) return null;
  const ofAge = new Map<string, Source[]>();
  for (const each of newest.values()) {
    const age = ageOf(each);
    ofAge.set(age, [...(ofAge.get(age) ?? []), each]);
  }
  return (
    <p className="source">
      {t(newest.size === 1 ? 'source.one' : 'source.several')}{' '}
      {[...ofAge].map(([age, group], index) => (
        <Fragment key={age}>
          {index > 0 && '\u00a0· '}
          {group.map(({ source, url }, at) => (
            <Fragment key={source}>
              {at > 0 && '; '}
              <span lang={languageOf(source)}>
                <OutLink to={url}>{source}</OutLink>
              </span>
            </Fragment>
          ))}
          {`, ${age}`}
        </Fragment>
      ))}
      .
    </p>
  );
}

function useAge(): (source: Source) => string {
  const { t } = useTranslation();
  const { date } = useFormat();
  return ({ retrievedAt, asOf }) =>
    [
      asOf && t('source.asOf', { date: date(asOf) }),
      retrievedAt && t('source.read', { date: date(retrievedAt) }),
      !asOf && !retrievedAt && t('source.undated'),
    ]
      .filter(Boolean)
      .join(', ');
}
