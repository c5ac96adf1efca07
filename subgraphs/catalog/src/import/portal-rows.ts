/** Manifests of portals to rows: each portal, and each note with who says so. */
import { createHash } from 'node:crypto';
import type { PortalManifest } from '@grafo-abierto/schema';
import type { StarterSource } from '@grafo-abierto/subgraph-kit';
import { PortalRegistration, PortalSoftware } from '../domain/portal-vocabulary.js';

/** Where a manifest says nothing of a portal but that it is there. */
const MANIFESTS = 'portal-manifests';

const SOFTWARE: Readonly<Record<PortalManifest['portal']['software'], PortalSoftware>> = {
  ckan: PortalSoftware.CKAN,
  dkan: PortalSoftware.DKAN,
  'data-json': PortalSoftware.DATA_JSON,
  table: PortalSoftware.TABLE,
  other: PortalSoftware.OTHER,
};

export function portalRows(manifests: readonly PortalManifest[]) {
  const noted = manifests.flatMap(({ notes }) => notes.map(sourceOf));
  return {
    sources: [...new Map(noted.map((source) => [source.id, source])).values()],
    portals: manifests.map(toPortal),
    notes: manifests.flatMap(toNotes),
  };
}

function toPortal({ id, title, jurisdictions, portal, notes }: PortalManifest) {
  const [note] = notes;
  return {
    id,
    titleEs: title.es,
    titleEn: title.en,
    url: 'url' in portal ? portal.url : null,
    file: 'file' in portal ? portal.file : null,
    givenTable: null,
    software: SOFTWARE[portal.software],
    jurisdictionId: jurisdictions[0] ?? '',
    schedule: portal.schedule ?? null,
    registeredBy: PortalRegistration.MANIFEST,
    sourceId: note === undefined ? MANIFESTS : sourceOf(note).id,
  };
}

function toNotes({ id, notes }: PortalManifest) {
  return notes.map((note, position) => ({
    portalId: id,
    position,
    textEs: note.text.es,
    textEn: note.text.en,
    sourceId: sourceOf(note).id,
  }));
}

/** Notes of one source and day share a row. */
function sourceOf({ source, asOf }: PortalManifest['notes'][number]): StarterSource {
  const digest = createHash('sha256')
    .update(JSON.stringify([source, asOf]))
    .digest('hex');
  return {
    id: `portal-note:${digest.slice(0, 32)}`,
    source,
    url: null,
    retrievedAt: null,
    asOf,
    licence: null,
    transform: null,
  };
}
