import '../../look/query.css';
import { useTranslation } from 'react-i18next';
import { Bones } from '../../parts/bones.js';
import { Page } from '../../parts/page.js';
import { Waiting } from '../../parts/part.js';
import { useLanguage } from '../../places/use-language.js';
import { Docs } from './docs/docs.js';
import { ExampleList } from './example-list.js';
import { useSchemas } from './use-schemas.js';
import { Workbench } from './workbench.js';

/** Where people write queries: examples, an editor, what is answered, and ways to take it with them. */
export function QueryPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const schemas = useSchemas(language);
  return (
    <Page title={t('query.title')}>
      <div className="page-head">
        <h1>{t('query.title')}</h1>
        <p className="lead">{t('query.lead')}</p>
        <ExampleList />
      </div>
      <Workbench key={language} schema={schemas?.edited ?? null} />
      <section className="section" aria-labelledby="docs">
        <h2 id="docs">{t('query.docs.title')}</h2>
        {schemas === null && <p className="note">{t('query.docs.late')}</p>}
        {schemas === undefined && (
          <Waiting>
            <Bones lines={6} />
          </Waiting>
        )}
        {schemas && <Docs schema={schemas.read} />}
      </section>
    </Page>
  );
}
