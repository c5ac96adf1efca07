import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { pathOf } from '../places/paths.js';
import { useLanguage } from '../places/use-language.js';

/** What holds for no other words. */
const OF_WORDS = ['q', 'after', 'before', 'page'];

interface SearchFormProps {
  readonly text?: string;
  /** The address whose other choices hold for other words too. */
  readonly kept?: URLSearchParams;
}

/** Leads to the page of what is searched for; the words are in its address. */
export function SearchForm({ text = '', kept }: SearchFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const id = useId();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    const asked = new URLSearchParams([['q', words]]);
    for (const [name, value] of kept ?? []) if (!OF_WORDS.includes(name)) asked.append(name, value);
    void navigate(`${pathOf(language, 'search')}?${asked}`);
  };
  return (
    <search>
      <form className="search" onSubmit={search}>
        <label htmlFor={id}>{t('home.searchLabel')}</label>
        <div>
          <input
            id={id}
            name="q"
            type="search"
            defaultValue={text}
            key={text}
            aria-describedby={`${id}-hint`}
          />
          <button type="submit">{t('home.searchButton')}</button>
        </div>
        <span id={`${id}-hint`} className="source">
          {t('home.searchHint')}
        </span>
      </form>
    </search>
  );
}
