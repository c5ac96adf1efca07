import { Fragment } from 'react';
import { Link } from 'react-router';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';

type Place = { readonly id: string; readonly name: string } | null;

/** Whose a plugin is, each with the way to its page. */
export function Holders({ places }: { readonly places: readonly Place[] }) {
  const language = useLanguage();
  return places
    .filter((place) => place !== null)
    .map(({ id, name }, index) => (
      <Fragment key={id}>
        {index > 0 && ', '}
        <Link to={pathOf(language, 'jurisdiction', id)}>{name}</Link>
      </Fragment>
    ));
}
