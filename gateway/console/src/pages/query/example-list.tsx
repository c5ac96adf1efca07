import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../places/use-language.js';
import { EXAMPLE_NAMES, EXAMPLE_WORDS } from './examples.js';

/** What each kind of person asks; each leads into the editor. */
export function ExampleList() {
  const { t } = useTranslation();
  const words = EXAMPLE_WORDS[useLanguage()];
  return (
    <details className="examples">
      <summary>
        {t('query.examples')} ({EXAMPLE_NAMES.length})
      </summary>
      <ul className="list two">
        {EXAMPLE_NAMES.map((name) => (
          <li key={name}>
            <Link className="title" to={{ search: `?example=${name}` }} preventScrollReset>
              {words[name].title}
            </Link>
            <span className="aside">{words[name].asks}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
