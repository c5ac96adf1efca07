/** Makes a published dataset ready to be compared with what is stored. */
import { createHash } from 'node:crypto';
import type { Place, PublishedDataset, PublishedLicence } from '@grafo-abierto/connectors';
import { datasetId } from '../domain/harvest/dataset-id.js';
import { storable } from './storable.js';

/** Another number judges and writes everything anew at the next harvest. */
export const JUDGEMENT = 1;

export interface PreparedRecord {
  readonly id: string;
  /** Without what it inherits. */
  readonly published: PublishedDataset;
  /** What it may inherit. */
  readonly catalogLicence: string | null;
  /** Of all that its row is made of. */
  readonly digest: string;
  /** Characters of its JSON. */
  readonly size: number;
  readonly place: Place;
}

export interface RecordContext {
  readonly portalId: string;
  /** As far as it is known: a `data.json` can state it after its datasets. */
  readonly catalogLicence: string | null;
}

export function prepareRecord(
  listed: PublishedDataset,
  place: Place,
  { portalId, catalogLicence }: RecordContext,
): PreparedRecord {
  const { published: own, inherited } = withoutInherited(listed);
  const { value: published, json } = storable(own);
  const inheritable = inherited ?? catalogLicence;
  const usable = published.licence === null ? inheritable : null;
  const digest = createHash('sha256')
    .update(JSON.stringify([JUDGEMENT, usable]))
    .update(json)
    .digest('hex');
  return {
    id: datasetId(portalId, published),
    published,
    catalogLicence: usable,
    digest: digest.slice(0, 32),
    size: json.length,
    place,
  };
}

/** A licence of the catalogue's is told apart, so that it makes no difference whether it came before or after. */
function withoutInherited(dataset: PublishedDataset) {
  if (dataset.licence?.from !== 'CATALOG') return { published: dataset, inherited: null };
  const own = (licence: PublishedLicence | null) => (licence?.from === 'CATALOG' ? null : licence);
  const distributions = dataset.distributions.map((each) => ({ ...each, licence: own(each.licence) }));
  return { published: { ...dataset, licence: null, distributions }, inherited: dataset.licence.raw };
}
