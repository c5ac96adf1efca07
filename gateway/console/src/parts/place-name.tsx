import { Link } from 'react-router';
import { ConsolePlaceNameDocument } from '../graph/generated/place-name.js';
import { useAnswer } from '../graph/use-answer.js';
import { GRAPH_LANGUAGES } from '../places/language.js';
import { pathOf } from '../places/paths.js';
import { useLanguage } from '../places/use-language.js';

/** A jurisdiction by its name, which it asks for itself; by its identifier until that is known. */
export function PlaceName({ id }: { readonly id: string }) {
  const language = useLanguage();
  const { data } = useAnswer(ConsolePlaceNameDocument, { id, lang: GRAPH_LANGUAGES[language] });
  return <Link to={pathOf(language, 'jurisdiction', id)}>{data?.jurisdiction?.name ?? id}</Link>;
}
