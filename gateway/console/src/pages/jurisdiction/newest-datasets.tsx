import { useTranslation } from 'react-i18next';
import type { ConsoleJurisdictionPortalsQuery } from '../../graph/generated/jurisdiction-portals.js';
import { OutLink } from '../../parts/out-link.js';
import { SourceLine } from '../../parts/source-line.js';
import { useFormat } from '../../parts/use-format.js';

type Place = NonNullable<ConsoleJurisdictionPortalsQuery['jurisdiction']>;
type Dataset = NonNullable<NonNullable<Place['datasets']>['edges'][number]['node']>;

/** What was changed last, each with its licence and formats. */
export function NewestDatasets({ datasets }: { readonly datasets: readonly Dataset[] }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  if (datasets.length === 0) return <p>{t('jurisdiction.noDatasets')}</p>;
  const told = ({ modified, licence, distributions }: Dataset) => [
    ...(modified === null ? [] : [t('jurisdiction.changed', { date: date(modified) })]),
    t(`jurisdiction.${licenceWord(licence?.open ?? null)}`),
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
      <SourceLine sources={datasets.map(({ provenance }) => provenance)} />
    </>
  );
}

function licenceWord(isOpen: boolean | null): 'open' | 'closed' | 'licenceUnknown' {
  if (isOpen === null) return 'licenceUnknown';
  return isOpen ? 'open' : 'closed';
}
