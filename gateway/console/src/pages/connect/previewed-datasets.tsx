import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BETWEEN } from '../../parts/between.js';
import { useFormat } from '../../parts/use-format.js';
import type { PreviewReport } from './preview-report.type.js';

type Dataset = PreviewReport['datasets'][number];

/** The first datasets as they would enter. */
export function PreviewedDatasets({ report: { datasets } }: { readonly report: PreviewReport }) {
  const { t } = useTranslation();
  if (datasets.length === 0) return <p>{t('connect.found.none')}</p>;
  return (
    <ul className="list two">
      {datasets.map((dataset, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and titles repeat
        <li key={index}>
          <span className="title">{dataset.title}</span>
          <About dataset={dataset} />
        </li>
      ))}
    </ul>
  );
}

function About({ dataset: { publisher, licence, formats, modified } }: { readonly dataset: Dataset }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const openness = { true: 'open', false: 'closed', null: 'licenceUnknown' } as const;
  const told: readonly ReactNode[] = [
    publisher,
    formats.join(', '),
    licence ? (
      <>
        <span className="whole">{licence.id ?? licence.rawValue}</span> (
        {t(`connect.found.${openness[`${licence.open}`]}`)})
      </>
    ) : (
      t('connect.found.noLicence')
    ),
    modified && t('connect.found.modified', { date: date(modified) }),
  ];
  return (
    <span className="aside">
      {told.filter(Boolean).map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts of one dataset, in their order
        <Fragment key={index}>
          {index > 0 && BETWEEN}
          {each}
        </Fragment>
      ))}
    </span>
  );
}
