import { useTranslation } from 'react-i18next';
import type { ConsoleJurisdictionPortalsQuery } from '../../graph/generated/jurisdiction-portals.js';
import { ConsolePlaceDatasetsDocument } from '../../graph/generated/jurisdiction-rows.js';
import { ListBones } from '../../parts/bones.js';
import { Part } from '../../parts/part.js';
import { Tools } from '../../parts/tools.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { NewestDatasets } from './newest-datasets.js';
import type { PartOfPlace } from './part-of-place.type.js';

/** What the place published last; asked together with its portals. */
export function JurisdictionDatasets({ id, answer }: PartOfPlace<ConsoleJurisdictionPortalsQuery>) {
  const { t } = useTranslation();
  const variables = { id, lang: GRAPH_LANGUAGES[useLanguage()] };
  const asked = { document: ConsolePlaceDatasetsDocument, variables };
  const none = <p>{t('jurisdiction.noDatasets')}</p>;
  return (
    <section className="section" aria-labelledby="datasets">
      <h2 id="datasets">{t('jurisdiction.datasets')}</h2>
      <Part
        answer={answer}
        of={({ jurisdiction }) => jurisdiction?.datasets}
        skeleton={<ListBones rows={6} />}
        fields={['datasets']}
        empty={none}
      >
        {(datasets) =>
          datasets.totalCount === 0 ? (
            none
          ) : (
            <>
              <NewestDatasets datasets={datasets} within={id} />
              <Tools
                of={t('jurisdiction.datasets')}
                question={asked}
                rows={{ ...asked, rows: 'jurisdiction.datasets' }}
              />
            </>
          )
        }
      </Part>
    </section>
  );
}
