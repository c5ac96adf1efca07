import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ConsoleOrganizationDocument } from '../../graph/generated/organization-page.js';
import { useAnswer } from '../../graph/use-answer.js';
import { HeadBones, ListBones } from '../../parts/bones.js';
import { Origin } from '../../parts/list-section.js';
import { PageOfOne } from '../../parts/page-of-one.js';
import { SearchFor } from '../../parts/search-for.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { OrganizationInitiatives } from './organization-initiatives.js';

/** What an organization is, and what it takes part in. */
export function OrganizationPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useAnswer(ConsoleOrganizationDocument, { id, lang: GRAPH_LANGUAGES[useLanguage()] });
  return (
    <PageOfOne
      answer={answer}
      of={({ organization }) => organization}
      name={id}
      unknown={t('organization.unknown', { id })}
      elsewhere={<SearchFor text={id} />}
      skeleton={<OrganizationBones />}
      title={({ name }) => name}
    >
      {({ name, kind, branch, provenance }) => (
        <>
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
        </>
      )}
    </PageOfOne>
  );
}

function OrganizationBones() {
  return (
    <div className="section">
      <HeadBones />
      <ListBones rows={6} />
    </div>
  );
}
