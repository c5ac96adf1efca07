import { useTranslation } from 'react-i18next';
import template from '../../graph/generated/plantilla-datos.csv?url';

/** The template of a table, to fill. */
export function TemplateLink() {
  const { t } = useTranslation();
  return (
    <p className="template">
      <a href={template} download="plantilla-datos.csv">
        {t('connect.table.template')}
      </a>
      <span className="source">{t('connect.table.templateHint')}</span>
    </p>
  );
}
