import { ConsoleCompareInitiativesDocument } from '../../graph/generated/compare-initiatives.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { placeWithin, scopeOf } from './compared-places.js';
import { isKnown } from './initiative-counts.js';
import { usePlaces } from './use-places.js';

/** Whether somebody has looked for initiatives of a place, null where that is not told; the table of initiatives asks the same. */
export function useSurveyed(ids: readonly string[]): (id: string) => boolean | null {
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const answers = usePlaces(ConsoleCompareInitiativesDocument, ids, (id) => ({
    ...{ id, scope: scopeOf(id), place: placeWithin(id), lang },
  }));
  return (id) => {
    const answer = answers[ids.indexOf(id)];
    if (answer?.data && isKnown(answer.data)) return true;
    return !answer?.data || answer.failed.has('initiatives') ? null : false;
  };
}
