import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  ConsoleInitiativeOrganizationsDocument,
  type ConsoleOrganizationsFragment,
} from '../../graph/generated/initiative-page.js';
import { FirstFew } from '../../parts/first-few.js';
import { ListSection } from '../../parts/list-section.js';
import { useFormat } from '../../parts/use-format.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import type { InitiativePart } from './initiative-part.js';

type Involvement = ConsoleOrganizationsFragment['organizations'][number];

/** Of each side. */
const IN_SIGHT = 3;

/** Who promised it and who takes part: the state's bodies, and apart from them those of society. */
export function Organizations({
  initiative: { organizations },
  variables,
}: InitiativePart<ConsoleOrganizationsFragment>) {
  const { t } = useTranslation();
  const all = onceEach(organizations);
  const isOfState = ([{ organization }]: Part) => organization.kind === 'GOVERNMENT';
  const groups = [
    { name: t('initiative.ofState'), parts: all.filter(isOfState) },
    { name: t('initiative.ofSociety'), parts: all.filter((each) => !isOfState(each)) },
  ];
  return (
    <ListSection
      id="organizations"
      title={t('initiative.organizations')}
      sources={organizations.map(({ provenance }) => provenance)}
      question={{ document: ConsoleInitiativeOrganizationsDocument, variables }}
      rows="initiative.organizations"
    >
      <div className="columns">
        {groups.map(({ name, parts }) => (
          <div key={name} className="section">
            <h3>{name}</h3>
            {parts.length === 0 ? (
              <p>{t('state.notStated')}</p>
            ) : (
              <FirstFew of={parts} count={IN_SIGHT}>
                {(some) => (
                  <ul className="list">
                    {some.map((part) => (
                      <OrganizationItem key={part[0].organization.id} part={part} />
                    ))}
                  </ul>
                )}
              </FirstFew>
            )}
          </div>
        ))}
      </div>
    </ListSection>
  );
}

/** What one organization does in it: one entry for each of its roles. */
type Part = readonly [Involvement, ...Involvement[]];

function onceEach(organizations: readonly Involvement[]): readonly Part[] {
  const parts = new Map<string, [Involvement, ...Involvement[]]>();
  for (const each of organizations) {
    const known = parts.get(each.organization.id);
    if (known) known.push(each);
    else parts.set(each.organization.id, [each]);
  }
  return [...parts.values()];
}

function OrganizationItem({ part }: { readonly part: Part }) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const [{ organization }] = part;
  const { id, name, kind, branch } = organization;
  const roles = list(part.map(({ role }) => t(`initiative.role.${role}`)));
  const raw = new Set(part.flatMap(({ rawValue }) => rawValue ?? []).filter((each) => each !== name));
  return (
    <li>
      <span className="title">
        <Link to={pathOf(useLanguage(), 'organization', id)}>{name}</Link>
      </span>
      <span className="aside">
        {[roles, branch ? t(`organization.branch.${branch}`) : t(`organization.kind.${kind}`)].join(' · ')}
      </span>
      {[...raw].map((text) => (
        <span key={text} className="source">
          {t('initiative.publishedAs', { text })}
        </span>
      ))}
    </li>
  );
}
