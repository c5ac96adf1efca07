import { useTranslation } from 'react-i18next';
import { ConsoleHeatYearsDocument, type ConsoleHeatYearsQuery } from '../../../graph/generated/heat-years.js';
import { ConsoleHeatYearsRowsDocument } from '../../../graph/generated/heat-years-rows.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { Part } from '../../../parts/part.js';
import { SourceLine } from '../../../parts/source-line.js';
import { Tools } from '../../../parts/tools.js';
import { GRAPH_LANGUAGES } from '../../../places/language.js';
import { useLanguage } from '../../../places/use-language.js';
import { type BasisName, basesOf } from '../basis.js';
import { Counted } from '../counted.js';
import { Excluded } from '../excluded.js';
import { goalLink } from '../goal-link.js';
import { linkSources } from '../link-sources.js';
import { HeatBones } from './heat-bones.js';
import { gridOf, type HeatColumn } from './heat-grid.js';
import { HeatMap } from './heat-map.js';

/** Goals against the years of the initiatives. */
export function HeatYears({ basis }: { readonly basis: BasisName }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const variables = { basis: basesOf(basis), lang: GRAPH_LANGUAGES[language] };
  const answer = useAnswer(ConsoleHeatYearsDocument, variables);
  const newest = answer.data?.newest?.edges ?? [];
  return (
    <>
      <p>{t('heat.about.year')}</p>
      <Part answer={answer} of={countedYears} skeleton={<HeatBones />}>
        {({ counts, years }) => (
          <>
            <Excluded sources={counts.excluded} />
            <HeatMap
              label={t('heat.label.year')}
              grid={gridOf(columnsOf(years.cells), counts)}
              unknown={t('heat.noInitiatives')}
              kind={t('heat.year')}
              caption={t('heat.caption')}
              linkOf={({ goal, column }) => goalLink(language, goal, { basis, year: column.id })}
            >
              <Counted />
              <SourceLine
                sources={[
                  ...newest.flatMap(({ node }) => node?.provenance ?? []),
                  ...linkSources(answer.data?.links),
                ]}
              />
            </HeatMap>
          </>
        )}
      </Part>
      <Tools
        of={t('heat.label.year')}
        question={{ document: ConsoleHeatYearsDocument, variables }}
        rows={{ document: ConsoleHeatYearsRowsDocument, variables }}
      />
    </>
  );
}

function countedYears({ counts, years }: ConsoleHeatYearsQuery) {
  return counts && years && { counts, years };
}

type Years = NonNullable<ConsoleHeatYearsQuery['years']>['cells'];

/** From the first year to the last; of one in between without any initiative nobody knows whether there was none. */
function columnsOf(cells: Years): readonly HeatColumn[] {
  const known = new Set(cells.map(({ year }) => Number(year)));
  const first = Math.min(...known);
  const length = known.size === 0 ? 0 : Math.max(...known) - first + 1;
  return Array.from({ length }, (_, at) => {
    const year = String(first + at);
    return { id: year, name: year, short: year, isKnown: known.has(first + at) };
  });
}
