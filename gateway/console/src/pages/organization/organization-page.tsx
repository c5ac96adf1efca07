import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ConsoleOrganizationDocument } from '../../graph/generated/organization-page.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { Origin } from '../../parts/list-section.js';
import { Page } from '../../parts/page.js';
import { Late, Waiting } from '../../parts/part.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { OrganizationInitiatives } from './organization-initiatives.js';

/** What an organization is, and what it takes part in. */
export function OrganizationPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams();
  const answer = useAnswer(ConsoleOrganizationDocument, { id, lang: GRAPH_LANGUAGES[language] });
  const organization = answer.data?.organization;
  if (organization) {
    const { name, kind, branch, provenance } = organization;
    return (
      <Page title={name}>
        <div className="page-head">
          <h1>{name}</h1>
          <p className="lead">
            {[t(`organization.kind.${kind}`), branch && t(`organization.branch.${branch}`)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <Origin sources={[provenance]} />
        </div>
        <OrganizationInitiatives key={id} id={id} />
      </Page>
    );
  }
  if (answer.isWaiting)
    return (
      <Page title="Grafo Abierto">
        <Waiting>
          <span className="bone tall short" />
          <Bones lines={5} />
        </Waiting>
      </Page>
    );
  return (
    <Page title={id}>
      <div className="page-head">
        <h1>{id}</h1>
        {answer.hasFailed ? <Late answer={answer} /> : <p>{t('organization.unknown', { id })}</p>}
        <p>
          <Link to={`${pathOf(language, 'search')}?${new URLSearchParams({ q: id })}`}>
            {t('initiative.searchIt', { id })}
          </Link>
        </p>
      </div>
    </Page>
  );
}
