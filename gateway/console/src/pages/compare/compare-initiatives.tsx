import { useTranslation } from 'react-i18next';
import {
  ConsoleCompareInitiativesDocument,
  type ConsoleCompareInitiativesQuery,
} from '../../graph/generated/compare-initiatives.js';
import type { ConsoleComparePeopleQuery } from '../../graph/generated/compare-people.js';
import type { Answer } from '../../graph/use-answer.js';
import { SourceLine } from '../../parts/source-line.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { type ComparedPlace, CompareTable } from './compare-table.js';
import { CompareTools } from './compare-tools.js';
import { placeWithin, scopeOf } from './compared-places.js';
import { valuesOf } from './initiative-counts.js';
import { CountRow, InitiativeRows } from './initiative-rows.js';
import { usePlaces } from './use-places.js';

interface CompareInitiativesProps {
  readonly places: readonly ComparedPlace[];
  /** How many people live in each. */
  readonly people: readonly Answer<ConsoleComparePeopleQuery>[];
}

/** How many initiatives each place has, of which kind, at which stage, of which year. */
export function CompareInitiatives({ places, people }: CompareInitiativesProps) {
  const { t } = useTranslation();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const ids = places.map(({ id }) => id);
  const variablesOf = (id: string) => ({ id, scope: scopeOf(id), place: placeWithin(id), lang });
  const answers = usePlaces(ConsoleCompareInitiativesDocument, ids, variablesOf);
  const all = answers.flatMap(({ data }) => data ?? []);
  const years = valuesOf(all, 'year');
  const title = t('compare.initiatives');
  return (
    <section className="section" aria-labelledby="initiatives">
      <h2 id="initiatives">{title}</h2>
      <p>{t('compare.initiativesHint')}</p>
      <CompareTable caption={title} places={places}>
        <InitiativeRows
          answers={answers}
          populations={new Map(ids.map((id, index) => [id, populationOf(people[index])]))}
        />
      </CompareTable>
      {years.length > 0 && (
        <details>
          <summary>{t('compare.yearsTable')}</summary>
          <CompareTable caption={t('compare.yearsTable')} places={places}>
            {years.map(({ key }) => (
              <CountRow key={key} name={key} answers={answers} property="year" value={key} />
            ))}
          </CompareTable>
        </details>
      )}
      <SourceLine sources={all.flatMap(sourcesOf)} />
      <CompareTools
        of={title}
        places={places}
        document={ConsoleCompareInitiativesDocument}
        variablesOf={variablesOf}
        rows="statistics.cells"
      />
    </section>
  );
}

/** Undefined where nobody answers for it: that is not to say that nobody knows. */
function populationOf(answer: Answer<ConsoleComparePeopleQuery> | undefined) {
  const isLate = !answer?.data || ['jurisdiction', 'population'].some((field) => answer.failed.has(field));
  return isLate ? undefined : answer.data.jurisdiction;
}

const sourcesOf = ({ jurisdiction }: ConsoleCompareInitiativesQuery) =>
  jurisdiction?.initiatives?.edges.flatMap(({ node }) => node?.provenance ?? []) ?? [];
