import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  ConsoleOrganizationInitiativesDocument,
  type ConsoleOrganizationInitiativesQuery,
  ConsoleOrganizationRowsDocument,
} from '../../graph/generated/organization-initiatives.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { CountOfList, MoreOfList, type PageOfList, PagesOfList } from '../../parts/pages-of-list.js';
import { Part } from '../../parts/part.js';
import { SourceLine } from '../../parts/source-line.js';
import { Tools } from '../../parts/tools.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';

/** How many of them a page of the list shows. */
const PAGE = 20;

/** The initiatives that an organization takes part in, a page after another. */
export function OrganizationInitiatives({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const variables = { id, lang: GRAPH_LANGUAGES[useLanguage()] };
  const question = { document: ConsoleOrganizationRowsDocument, variables };
  return (
    <section className="section" aria-labelledby="initiatives">
      <h2 id="initiatives">{t('organization.initiatives')}</h2>
      <PagesOfList of={id}>{(page) => <InitiativesPage id={id} page={page} />}</PagesOfList>
      <Tools
        of={t('organization.initiatives')}
        question={question}
        rows={{ ...question, rows: 'organization.initiatives' }}
      />
    </section>
  );
}

interface InitiativesPageProps {
  readonly id: string;
  readonly page: PageOfList;
}

function InitiativesPage({ id, page }: InitiativesPageProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const answer = useAnswer(ConsoleOrganizationInitiativesDocument, {
    id,
    lang,
    first: PAGE,
    after: page.after,
  });
  return (
    <Part answer={answer} of={({ organization }) => organization?.initiatives} skeleton={<Bones lines={6} />}>
      {({ totalCount, edges, pageInfo }) => {
        const initiatives = edges.flatMap(({ node }) => node ?? []);
        if (totalCount === 0) return <p>{t('organization.none')}</p>;
        return (
          <>
            <CountOfList page={page}>{t('organization.count', { count: number(totalCount) })}</CountOfList>
            <ul className="list">
              {initiatives.map((each) => (
                <InitiativeItem key={each.id} initiative={each} of={id} />
              ))}
            </ul>
            <MoreOfList page={page} pageInfo={pageInfo} />
            <SourceLine
              sources={initiatives.flatMap((each) => partsOf(each, id).map(({ provenance }) => provenance))}
            />
          </>
        );
      }}
    </Part>
  );
}

type Connection = NonNullable<ConsoleOrganizationInitiativesQuery['organization']>['initiatives'];
type Initiative = NonNullable<Connection['edges'][number]['node']>;

/** What the organization does in it, once for each of its roles. */
const partsOf = ({ organizations }: Initiative, id: string) =>
  organizations.filter(({ organization }) => organization.id === id);

function InitiativeItem({ initiative, of }: { readonly initiative: Initiative; readonly of: string }) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const language = useLanguage();
  const { id, title, year, status, stage, jurisdiction } = initiative;
  const roles = partsOf(initiative, of).map(({ role }) => t(`initiative.role.${role}`));
  return (
    <li>
      <span className="title">
        <Link to={pathOf(language, 'initiative', id)}>{title}</Link>
      </span>
      <span className="aside">
        {[list(roles), year, t(`initiativeStatus.${status}`), stage && t(`stage.${stage}`)]
          .filter(Boolean)
          .join(' · ')}
        {jurisdiction && (
          <>
            {' · '}
            <Link to={pathOf(language, 'jurisdiction', jurisdiction.id)}>{jurisdiction.name}</Link>
          </>
        )}
      </span>
    </li>
  );
}
