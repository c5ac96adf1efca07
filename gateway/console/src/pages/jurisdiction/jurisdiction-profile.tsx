import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  ConsoleJurisdictionProfileDocument,
  type ConsoleJurisdictionProfileQuery,
} from '../../graph/generated/jurisdiction-profile.js';
import { useAnswer } from '../../graph/use-answer.js';
import { FactBones, HeadBones } from '../../parts/bones.js';
import { OutLink } from '../../parts/out-link.js';
import { PageOfOne } from '../../parts/page-of-one.js';
import { SourceLine } from '../../parts/source-line.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';

interface JurisdictionProfileProps {
  readonly id: string;
  /** The rest of the page, where there is such a place. */
  readonly children: ReactNode;
}

/** Which place this is, above all else that is known of it. */
export function JurisdictionProfile({ id, children }: JurisdictionProfileProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const answer = useAnswer(ConsoleJurisdictionProfileDocument, { id, lang: GRAPH_LANGUAGES[language] });
  return (
    <PageOfOne
      answer={answer}
      of={({ jurisdiction }) => jurisdiction}
      name={id}
      unknown={t('jurisdiction.unknown', { id })}
      elsewhere={<Link to={pathOf(language, 'home')}>{t('jurisdiction.toMap')}</Link>}
      skeleton={<ProfileBones />}
      below={children}
      title={({ name }) => name}
    >
      {(place) => <Profile place={place} />}
    </PageOfOne>
  );
}

function ProfileBones() {
  return (
    <div className="section">
      <HeadBones />
      <FactBones facts={5} />
    </div>
  );
}

type Place = NonNullable<ConsoleJurisdictionProfileQuery['jurisdiction']>;

function Profile({ place }: { readonly place: Place }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, name, kind, category, parent, informationRequestUrl, provenance, population } = place;
  const newest = newestOf(population);
  return (
    <section className="section" aria-labelledby="name">
      <div className="page-head">
        <h1 id="name">{name}</h1>
        <p className="lead">
          {category ?? t(`jurisdiction.kind.${kind}`)}
          {parent && (
            <>
              {', '}
              <Link to={pathOf(language, 'jurisdiction', parent.id)}>
                {t('jurisdiction.within', { name: parent.name })}
              </Link>
            </>
          )}
        </p>
      </div>
      <Facts place={place} />
      {informationRequestUrl && (
        <p>
          <OutLink to={informationRequestUrl}>{t('jurisdiction.request')}</OutLink>
        </p>
      )}
      <p>
        <Link to={`${pathOf(language, 'compare')}?${new URLSearchParams({ j: id })}`}>
          {t('jurisdiction.compare')}
        </Link>
      </p>
      <SourceLine sources={[provenance, ...(newest ? [newest.provenance] : [])]} />
    </section>
  );
}

function newestOf(population: Place['population']) {
  return population?.toSorted((one, other) => other.year - one.year)[0];
}

function Facts({ place }: { readonly place: Place }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { capital, region, population, localGovernments, isoCode, indecCode } = place;
  const latest = newestOf(population);
  const count = localGovernments.totalCount;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [t('jurisdiction.capital'), capital],
    [t('jurisdiction.regionName'), region && t(`jurisdiction.region.${region}`)],
    latest
      ? [t('jurisdiction.population', { year: latest.year }), number(latest.value)]
      : [t('jurisdiction.populationUnknown'), null],
    // What the register does not hold is not known to be missing.
    [t('jurisdiction.localGovernments'), count > 0 ? number(count) : null],
    [t('jurisdiction.codes'), [isoCode, indecCode && `INDEC ${indecCode}`].filter(Boolean).join(' · ')],
  ];
  return (
    <dl className="facts" aria-label={t('jurisdiction.facts')}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value || t('state.notStated')}</dd>
        </div>
      ))}
    </dl>
  );
}
