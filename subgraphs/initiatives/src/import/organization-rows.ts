import { readCsv } from '@grafo-abierto/subgraph-kit';
import { z } from 'zod';
import { BranchOfState, OrganizationKind, OrganizationRole } from '../domain/organization-vocabulary.js';

const organization = z.object({
  id: z.string(),
  name: z.string(),
  name_en: z.string().nullable(),
  kind: z.enum(OrganizationKind),
  branch: z.enum(BranchOfState).nullable(),
  source: z.string(),
});

const involvement = z.object({
  initiative: z.string(),
  organization: z.string(),
  role: z.enum(OrganizationRole),
  raw_value: z.string().nullable(),
  source: z.string(),
});

const principle = z.object({
  code: z.string(),
  name_es: z.string(),
  name_en: z.string(),
  source: z.string(),
});

const mechanism = z.object({ ...principle.shape, principle: z.string() });

const mechanismUse = z.object({ initiative: z.string(), mechanism: z.string(), source: z.string() });

export function readOrganizations(folder: URL) {
  return readCsv(folder, 'organizations.csv', organization).map(({ name, name_en, source, ...rest }) => ({
    ...rest,
    nameEs: name,
    nameEn: name_en,
    sourceId: source,
  }));
}

/** In the order of the source's text. */
export function readInvolvements(folder: URL) {
  return readCsv(folder, 'involvements.csv', involvement).map((row, position) => ({
    initiativeId: row.initiative,
    organizationId: row.organization,
    role: row.role,
    position,
    rawValue: row.raw_value,
    sourceId: row.source,
  }));
}

/** In the order of the programme's course. */
export function readPrinciples(folder: URL) {
  return readCsv(folder, 'principles.csv', principle).map(named);
}

/** In the order of the programme's course. */
export function readMechanisms(folder: URL) {
  return readCsv(folder, 'mechanisms.csv', mechanism).map((row, position) => ({
    ...named(row, position),
    principleCode: row.principle,
  }));
}

export function readMechanismUses(folder: URL) {
  return readCsv(folder, 'mechanism-uses.csv', mechanismUse).map((row) => ({
    initiativeId: row.initiative,
    mechanismCode: row.mechanism,
    sourceId: row.source,
  }));
}

function named({ code, name_es, name_en, source }: z.infer<typeof principle>, position: number) {
  return { code, position, nameEs: name_es, nameEn: name_en, sourceId: source };
}
