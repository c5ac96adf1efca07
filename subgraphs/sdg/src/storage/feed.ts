import type { FeedDeclaration, Reads } from '@grafo-abierto/subgraph-kit';
import type { AlignmentEntities } from './alignment.entity.js';
import type { FrameworkEntities } from './framework.entity.js';

type SdgEntities = readonly [...FrameworkEntities, ...AlignmentEntities];

/** What the subgraph tells of the goals and targets, and of what is claimed to be aligned with them. */
export const sdgFeed: FeedDeclaration<SdgEntities> = {
  SdgGoal: { table: 'goal', key: 'number', read: readGoals },
  SdgTarget: { table: 'target', read: readTargets },
  SdgAlignment: { table: 'alignment', read: readAlignments },
};

async function readGoals(reads: Reads<SdgEntities>, ids: readonly string[]) {
  const rows = await reads.selectFrom('goal').selectAll().where('number', 'in', ids.map(Number)).execute();
  return rows.map(({ number, nameEs, nameEn, titleEs, titleEn }) => ({
    id: String(number),
    about: null,
    title: { es: nameEs, en: nameEn },
    summary: { es: titleEs, en: titleEn },
    url: `http://metadata.un.org/sdg/${number}`,
    jurisdiction: null,
    dates: [],
    sdgTargets: [],
    facets: [{ name: 'SDG_GOAL', value: String(number), asOf: null }],
  }));
}

async function readTargets(reads: Reads<SdgEntities>, ids: readonly string[]) {
  const rows = await reads.selectFrom('target').selectAll().where('id', 'in', ids).execute();
  return rows.map(({ id, titleEs, titleEn, goalNumber }) => ({
    id,
    about: null,
    title: { es: titleEs, en: titleEn },
    summary: { es: null, en: null },
    url: `http://metadata.un.org/sdg/${id}`,
    jurisdiction: null,
    dates: [],
    sdgTargets: [],
    facets: [{ name: 'SDG_GOAL', value: String(goalNumber), asOf: null }],
  }));
}

/** An alignment says something of its subject: its targets are the subject's. */
async function readAlignments(reads: Reads<SdgEntities>, ids: readonly string[]) {
  const rows = await reads
    .selectFrom('alignment')
    .innerJoin('target', 'target.id', 'alignment.targetId')
    .selectAll('alignment')
    .select(['target.titleEs', 'target.titleEn', 'target.goalNumber'])
    .where('alignment.id', 'in', ids)
    .execute();
  return rows.map(({ asOf, ...row }) => ({
    id: row.id,
    about: { type: row.subjectType, id: row.subjectId },
    title: { es: row.titleEs, en: row.titleEn },
    summary: { es: row.rationaleEs, en: row.rationaleEn },
    url: null,
    jurisdiction: null,
    dates: [],
    sdgTargets: [{ target: row.targetId, basis: row.basis, asOf }],
    facets: [
      { name: 'SDG_GOAL', value: String(row.goalNumber), asOf },
      { name: 'RELATION', value: row.relation, asOf },
    ],
  }));
}
