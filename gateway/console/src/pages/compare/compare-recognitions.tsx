import { useTranslation } from 'react-i18next';
import { ConsoleCompareRecognitionsDocument } from '../../graph/generated/compare-recognitions.js';
import { SourceLine } from '../../parts/source-line.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { type ComparedPlace, CompareRow, CompareTable } from './compare-table.js';
import { CompareTools } from './compare-tools.js';
import { usePlaces } from './use-places.js';

/** What was recognised of each place, and how developed it was found. */
export function CompareRecognitions({ places }: { readonly places: readonly ComparedPlace[] }) {
  const { t } = useTranslation();
  const { number, date } = useFormat();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const variablesOf = (id: string) => ({ id, lang });
  const ids = places.map(({ id }) => id);
  const answers = usePlaces(ConsoleCompareRecognitionsDocument, ids, variablesOf);
  const title = t('compare.recognitions');
  return (
    <section className="section" aria-labelledby="recognitions">
      <h2 id="recognitions">{title}</h2>
      <p>{t('compare.ownHint')}</p>
      <CompareTable caption={title} places={places}>
        <CompareRow
          name={t('compare.recognised')}
          answers={answers}
          fields={['jurisdiction', 'recognitions']}
          unknown={t('compare.unsurveyed')}
          of={({ jurisdiction }) =>
            jurisdiction?.recognitions && number(jurisdiction.recognitions.totalCount)
          }
        />
        <CompareRow
          name={t('compare.level')}
          answers={answers}
          fields={['jurisdiction', 'developmentLevel']}
          unknown={t('compare.unassessed')}
          of={({ jurisdiction }) =>
            jurisdiction?.developmentLevel && (
              <>
                {jurisdiction.developmentLevel.name}
                <span className="aside">
                  {t('source.asOf', { date: date(jurisdiction.developmentLevel.asOf) })}
                </span>
              </>
            )
          }
        />
      </CompareTable>
      <SourceLine
        sources={answers.flatMap(({ data }) => [
          ...(data?.jurisdiction?.recognitions?.edges.map(({ node }) => node.provenance) ?? []),
          ...(data?.jurisdiction?.developmentLevel ? [data.jurisdiction.developmentLevel.provenance] : []),
        ])}
      />
      <CompareTools
        of={title}
        places={places}
        document={ConsoleCompareRecognitionsDocument}
        variablesOf={variablesOf}
        rows="jurisdiction.recognitions"
        isKnown={(id) => answers[ids.indexOf(id)]?.data?.jurisdiction?.recognitions != null}
      />
    </section>
  );
}
