import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';

/** What could be here, and how it comes here. */
export function NoPlugins() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('plugins.none')}</p>
      <p>{t('plugins.noneWhat')}</p>
      <p>
        {t('plugins.nonePortal')} <Link to={pathOf(useLanguage(), 'connect')}>{t('plugins.connect')}</Link>.
      </p>
      <p>{t('plugins.noneDocs')}</p>
    </>
  );
}
