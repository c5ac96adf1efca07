import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { pathOf } from '../places/paths.js';
import { useLanguage } from '../places/use-language.js';

/** Under what terms all this is, and where it comes from. */
export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className="site-footer">
      <div className="wide">
        <p>{t('footer.sources')}</p>
        <p>{t('footer.licence')}</p>
        <ul>
          <li>
            <Link to={pathOf(useLanguage(), 'status')}>{t('footer.status')}</Link>
          </li>
          <li>
            <a href="/schema.graphql">{t('footer.schema')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
