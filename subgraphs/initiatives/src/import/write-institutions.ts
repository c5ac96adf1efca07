/** Writes the institutions that a page names, told apart into the state, civil society and universities. */
import type { ImportSession, IncomingRow } from '@grafo-abierto/subgraph-kit';
import {
  comparableName,
  type Institution,
  kindByName,
  organizationIdOf,
  splitInstitutions,
} from '../domain/institutions.js';
import { BranchOfState, OrganizationKind, OrganizationRole } from '../domain/organization-vocabulary.js';
import { InvolvementEntity, OrganizationEntity } from '../storage/organization.entity.js';
import { leadOf, supportOf } from './ogp-facts.js';
import type { OgpPage } from './ogp-page.js';
import type { PageLine } from './page-line.type.js';

const WHAT = {
  organizations: { es: 'organizaciones', en: 'organizations' },
  involvements: { es: 'participaciones', en: 'involvements' },
} as const;

interface Named extends Institution {
  readonly line: number;
  readonly role: OrganizationRole;
}

export async function writeInstitutions(session: ImportSession, page: OgpPage): Promise<void> {
  const ids = new Map<string, string>();
  for (const { id, nameEs, nameEn } of await session.all(OrganizationEntity)) {
    for (const name of [nameEs, nameEn]) if (name != null) ids.set(comparableName(name), id);
  }
  const named = [
    ...read(leadOf(page.facts), OrganizationRole.LEAD),
    ...read(supportOf(page.facts), OrganizationRole.SUPPORT),
  ];
  const organizations = new Map<string, IncomingRow>();
  const involvements = new Map<string, IncomingRow>();
  for (const { name, raw, line, role } of named) {
    const kind = kindByName(name);
    const organizationId = ids.get(comparableName(name)) ?? (kind && organizationIdOf(name));
    if (organizationId === undefined) {
      session.findings.reject({ line, row: page.code }, 'GRAFO_IMPORT_INSTITUTION_UNKNOWN', { value: name });
      continue;
    }
    organizations.set(organizationId, toOrganization(organizationId, name, kind, line));
    const [key, position] = [`${organizationId} ${role}`, involvements.size];
    const values = { initiativeId: page.code, organizationId, role, position, rawValue: raw };
    if (involvements.has(key))
      session.findings.note({ line, row: page.code }, 'GRAFO_IMPORT_NOTE_REPEATED', { value: name });
    else involvements.set(key, { line, values });
  }
  await session.addMissing(OrganizationEntity, WHAT.organizations, [...organizations.values()]);
  await session.merge(InvolvementEntity, WHAT.involvements, [...involvements.values()]);
}

function read(fact: PageLine | undefined, role: OrganizationRole): Named[] {
  if (fact === undefined) return [];
  const { line, text } = fact;
  return splitInstitutions(text.replaceAll('\n', ' ')).map((institution) => ({ ...institution, line, role }));
}

/** Which branch of the state a new one belongs to the page does not say. */
function toOrganization(
  id: string,
  name: string,
  kind: OrganizationKind | undefined,
  line: number,
): IncomingRow {
  const branch = kind === OrganizationKind.GOVERNMENT ? BranchOfState.NOT_STATED : null;
  return { line, values: { id }, initial: { nameEs: null, nameEn: name, kind, branch } };
}
