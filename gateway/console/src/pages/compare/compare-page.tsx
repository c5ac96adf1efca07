import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import {
  ConsoleComparePeopleDocument,
  type ConsoleComparePeopleQuery,
} from '../../graph/generated/compare-people.js';
import type { Answer } from '../../graph/use-answer.js';
import { Page } from '../../parts/page.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { CompareData } from './compare-data.js';
import { CompareGoals } from './compare-goals.js';
import { CompareInitiatives } from './compare-initiatives.js';
import { ComparePeople } from './compare-people.js';
import { CompareRecognitions } from './compare-recognitions.js';
import type { ComparedPlace } from './compare-table.js';
import { addressOf, MOST, readPlaces } from './compared-places.js';
import { PlaceChoice } from './place-choice.js';
import { Suggestions } from './suggestions.js';
import { usePlaces } from './use-places.js';

/** Up to four places side by side; which ones is in the address, so that it can be sent to others. */
export function ComparePage() {
  const { t } = useTranslation();
  const { list } = useFormat();
  const ids = readPlaces(useSearchParams()[0]);
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const people = usePlaces(ConsoleComparePeopleDocument, ids, (id) => ({ id, lang }));
  const names = ids.map((id, index) => nameOf(id, people[index]));
  const places = ids.map((id, index) => {
    const [name = id, kind] = [names[index], people[index]?.data?.jurisdiction?.kind];
    // A province and a city in it may be of one name.
    const isAlone = kind === undefined || names.indexOf(name) === names.lastIndexOf(name);
    return { id, name: isAlone ? name : `${name} (${t(`jurisdiction.kind.${kind}`)})` };
  });
  const isNamed = ids.length > 0 && !people.some(({ isWaiting }) => isWaiting);
  const title = t('compare.title');
  return (
    <Page title={isNamed ? `${list(places.map(({ name }) => name))} · ${title}` : title}>
      <div className="page-head">
        <h1>{title}</h1>
        <p className="lead">{t('compare.lead')}</p>
      </div>
      <section className="section" aria-labelledby="places">
        <h2 id="places">{t('compare.places')}</h2>
        {places.length > 0 && <Chosen places={places} />}
        {places.length < MOST ? <PlaceChoice chosen={ids} /> : <p>{t('compare.full', { count: MOST })}</p>}
        <Suggestions chosen={ids} />
      </section>
      {places.length > 0 && (
        <>
          <ComparePeople places={places} answers={people} />
          <CompareInitiatives places={places} people={people} />
          <CompareGoals places={places} />
          <CompareData places={places} />
          <CompareRecognitions places={places} />
        </>
      )}
    </Page>
  );
}

/** By its code only where nobody tells its name. */
const nameOf = (id: string, answer: Answer<ConsoleComparePeopleQuery> | undefined) =>
  answer?.isWaiting ? '…' : (answer?.data?.jurisdiction?.name ?? id);

/** Each can be taken away again. */
function Chosen({ places }: { readonly places: readonly ComparedPlace[] }) {
  const { t } = useTranslation();
  return (
    <ul className="chosen" aria-label={t('compare.chosen')}>
      {places.map(({ id, name }) => (
        <li key={id}>
          <Link
            to={addressOf(places.filter((each) => each.id !== id).map((each) => each.id))}
            preventScrollReset
          >
            <span className="hidden">{t('search.takeBack')} </span>
            {name}
            <span aria-hidden="true"> ×</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
