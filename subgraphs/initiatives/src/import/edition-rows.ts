import type { Bilingual } from '@grafo-abierto/schema';
import { type EditionFile, editionSchema } from './edition-schema.js';
import { readYaml } from './read-yaml.js';

/**
 * The rows of an edition of the programme.
 *
 * @throws GrafoError `GRAFO_STARTER_INVALID`
 */
export function readEdition(folder: URL, file: string) {
  const edition = readYaml(folder, file, editionSchema);
  const editionId = edition.id;
  return {
    edition: {
      id: editionId,
      year: edition.year,
      ...inBoth('name', edition.name),
      ...inBoth('summary', edition.summary),
      commitmentId: edition.programCommitment,
      hasRecordedApplications: edition.applications !== null,
      sourceId: edition.source,
    },
    stages: edition.stages.map(({ note, source, ...entry }, position) => ({
      ...entry,
      id: `${editionId}:${entry.stage}:${position + 1}`,
      initiativeId: null,
      editionId,
      position,
      ...inBoth('note', note),
      sourceId: source,
    })),
    trainings: edition.trainings.map(({ title, note, source, ...training }, position) => ({
      ...training,
      editionId,
      position,
      ...inBoth('title', title),
      ...inBoth('note', note),
      sourceId: source,
    })),
    ...callRows(edition),
    ...consultationRows(edition),
  };
}

function callRows({ id: editionId, figures, incentives, tracks }: EditionFile) {
  return {
    figures: figures.map(({ name, source, ...figure }, position) => ({
      ...figure,
      editionId,
      position,
      ...inBoth('name', name),
      sourceId: source,
    })),
    incentives: incentives.map(({ key, name, source }, position) => ({
      editionId,
      key,
      position,
      ...inBoth('name', name),
      sourceId: source,
    })),
    tracks: tracks.map(({ track, name, source }, position) => ({
      editionId,
      track,
      position,
      ...inBoth('name', name),
      sourceId: source,
    })),
  };
}

function consultationRows({ id: editionId, consultation }: EditionFile) {
  const { activities, contributions, name, source, ...rest } = consultation;
  const numbered = activities.map((activity, position) => ({
    ...activity,
    id: `${consultation.id}:${activity.kind}:${position + 1}`,
    position,
  }));
  return {
    consultation: {
      ...rest,
      editionId,
      position: 0,
      ...inBoth('name', name),
      hasRecordedContributions: contributions !== null,
      sourceId: source,
    },
    activities: numbered.map(({ organizations: _, note, source: activitySource, ...activity }) => ({
      ...activity,
      consultationId: consultation.id,
      ...inBoth('note', note),
      sourceId: activitySource,
    })),
    participants: numbered.flatMap((activity) =>
      activity.organizations.map((organizationId, position) => ({
        activityId: activity.id,
        organizationId,
        position,
        sourceId: activity.source,
      })),
    ),
  };
}

/** The two columns of a text. */
function inBoth<Name extends string>(name: Name, { es, en }: Bilingual) {
  return { [`${name}Es`]: es, [`${name}En`]: en } as Record<`${Name}Es` | `${Name}En`, string>;
}
