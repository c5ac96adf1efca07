import { useTranslation } from 'react-i18next';
import {
  ConsoleComparePeopleDocument,
  type ConsoleComparePeopleQuery,
} from '../../graph/generated/compare-people.js';
import type { Answer } from '../../graph/use-answer.js';
import { SourceLine } from '../../parts/source-line.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { type ComparedPlace, CompareRow, CompareTable } from './compare-table.js';
import { CompareTools } from './compare-tools.js';

type Place = NonNullable<ConsoleComparePeopleQuery['jurisdiction']>;

export function newestPopulation(place: ConsoleComparePeopleQuery['jurisdiction'] | undefined) {
  return place?.population?.toSorted((one, other) => other.year - one.year)[0];
}

interface ComparePeopleProps {
  readonly places: readonly ComparedPlace[];
  readonly answers: readonly Answer<ConsoleComparePeopleQuery>[];
}

/** What kind of place each is, and how many people live there. */
export function ComparePeople({ places, answers }: ComparePeopleProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const known = answers.flatMap(({ data }) => data?.jurisdiction ?? []);
  const title = t('compare.people');
  const fields = ['jurisdiction', 'population'];
  const of = (read: (place: Place) => string | null | undefined) => (data: ConsoleComparePeopleQuery) =>
    data.jurisdiction ? (read(data.jurisdiction) ?? null) : null;
  return (
    <section className="section" aria-labelledby="people">
      <h2 id="people">{title}</h2>
      <CompareTable caption={title} places={places}>
        <CompareRow
          name={t('compare.kind')}
          answers={answers}
          fields={fields}
          unknown={t('compare.noSuchPlace')}
          of={of(({ kind }) => t(`jurisdiction.kind.${kind}`))}
        />
        <CompareRow
          name={t('jurisdiction.regionName')}
          answers={answers}
          fields={fields}
          unknown={t('state.notStated')}
          of={of(({ region }) => region && t(`jurisdiction.region.${region}`))}
        />
        <CompareRow
          name={t('compare.population')}
          answers={answers}
          fields={fields}
          of={of((place) => {
            const newest = newestPopulation(place);
            return newest && t('compare.inYear', { value: number(newest.value), year: newest.year });
          })}
        />
      </CompareTable>
      <SourceLine
        sources={known.flatMap((place) => newestPopulation(place)?.provenance ?? [place.provenance])}
      />
      <CompareTools
        of={title}
        places={places}
        document={ConsoleComparePeopleDocument}
        variablesOf={(id) => ({ id, lang })}
        rows="jurisdiction.population"
        isKnown={(id) => known.some((place) => place.id === id && newestPopulation(place) !== undefined)}
      />
    </section>
  );
}
