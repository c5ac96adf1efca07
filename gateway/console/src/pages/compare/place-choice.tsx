import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ConsoleComparePlacesDocument } from '../../graph/generated/compare-places.js';
import { useAnswer } from '../../graph/use-answer.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { addressOf } from './compared-places.js';
import { FoundPlaces } from './found-places.js';

/** Adds a place: one of the nation and its 24, or any other by its name. */
export function PlaceChoice({ chosen }: { readonly chosen: readonly string[] }) {
  const { t } = useTranslation();
  const id = useId();
  const navigate = useNavigate();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const { data } = useAnswer(ConsoleComparePlacesDocument, { lang });
  const [sought, setSought] = useState('');
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const added = String(new FormData(event.currentTarget).get('place') ?? '');
    if (added !== '') void navigate(addressOf([...chosen, added]), { preventScrollReset: true });
  };
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSought(String(new FormData(event.currentTarget).get('name') ?? '').trim());
  };
  const offered = data?.jurisdictions?.edges.filter(({ node }) => !chosen.includes(node.id)) ?? [];
  return (
    <div className="columns choose-place">
      <form onSubmit={add}>
        <label htmlFor={`${id}-place`}>{t('compare.add')}</label>
        <div>
          <select id={`${id}-place`} name="place" key={chosen.join()} defaultValue="">
            <option value="" disabled>
              {t('compare.choose')}
            </option>
            {offered.map(({ node }) => (
              <option key={node.id} value={node.id}>
                {node.kind === 'NATION' ? t('jurisdiction.kind.NATION') : node.name}
              </option>
            ))}
          </select>
          <button type="submit" className="quiet">
            {t('compare.addButton')}
          </button>
        </div>
      </form>
      <div>
        <form onSubmit={find}>
          <label htmlFor={`${id}-name`}>{t('compare.find')}</label>
          <div>
            <input id={`${id}-name`} name="name" type="search" maxLength={100} />
            <button type="submit" className="quiet">
              {t('compare.findButton')}
            </button>
          </div>
        </form>
        {sought !== '' && <FoundPlaces key={sought} text={sought} chosen={chosen} />}
      </div>
    </div>
  );
}
