import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { pathOf } from '../places/paths.js';
import { useLanguage } from '../places/use-language.js';

/** Leads to the search for what is not known by that name. */
export function SearchFor({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Link to={`${pathOf(language, 'search')}?${new URLSearchParams({ q: text })}`}>
      {t('search.searchFor', { text })}
    </Link>
  );
}
