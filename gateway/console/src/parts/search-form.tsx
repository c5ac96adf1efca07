import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { pathOf } from '../places/paths.js';
import { useLanguage } from '../places/use-language.js';

/** Leads to the page of what is searched for; the words are in its address. */
export function SearchForm({ text = '' }: { readonly text?: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const id = useId();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    void navigate(`${pathOf(language, 'search')}?${new URLSearchParams({ q: words })}`);
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
