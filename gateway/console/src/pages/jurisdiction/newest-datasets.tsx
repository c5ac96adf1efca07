import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsoleJurisdictionPortalsQuery } from '../../graph/generated/jurisdiction-portals.js';
import { opennessOf } from '../../parts/openness.js';
import { OutLink } from '../../parts/out-link.js';
import { SourceLine } from '../../parts/source-line.js';
import { useFormat } from '../../parts/use-format.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';

type Place = NonNullable<ConsoleJurisdictionPortalsQuery['jurisdiction']>;
type Datasets = NonNullable<Place['datasets']>;
type Dataset = NonNullable<Datasets['edges'][number]['node']>;

interface NewestDatasetsProps {
  readonly datasets: Datasets;
  /** The place that they are of. */
  readonly within: string;
}

/** What was changed last, each with its licence and formats. */
export function NewestDatasets({ datasets: { totalCount, edges }, within }: NewestDatasetsProps) {
  const { t } = useTranslation();
  const { date, number } = useFormat();
  const language = useLanguage();
  const all = new URLSearchParams({ type: 'Dataset', province: within });
  const datasets = edges.flatMap(({ node }) => node ?? []);
  const told = ({ modified, licence, distributions }: Dataset) => [
    ...(modified === null ? [] : [t('jurisdiction.changed', { date: date(modified) })]),
    t(`licence.${opennessOf(licence?.open)}`),
    ...new Set(distributions.flatMap(({ format }) => format ?? [])),
  ];
  return (
    <>
      <ul className="list">
        {datasets.map((dataset) => (
          <li key={dataset.id}>
            <span className="title">
              <OutLink to={dataset.landingPage}>{dataset.title}</OutLink>
            </span>
            <span className="aside">{told(dataset).join(' · ')}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link to={`${pathOf(language, 'search')}?${all}`}>
          {t('jurisdiction.allDatasets', { count: number(totalCount) })}
        </Link>
      </p>
      <SourceLine sources={datasets.map(({ provenance }) => provenance)} />
    </>
  );
}
