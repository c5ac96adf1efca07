import type { Provenance } from '@grafo-abierto/plugin-kit';
import type { Copy } from '../index/copy.type.js';
import type { Process } from '../process/process.type.js';
import { isWebAddress } from '../source/open-source.js';

/** Where the package does not say who publishes it. */
const PUBLISHER = 'Contrataciones Abiertas Mendoza';

export function provenanceOf({ sourceId, releasedOn, releases }: Process, { files }: Copy): Provenance {
  const file = files.find(({ address }) => address === sourceId);
  return {
    source: file?.publisher ?? PUBLISHER,
    url: file !== undefined && isWebAddress(file.address) ? file.address : null,
    retrievedAt: file?.retrievedAt ?? null,
    asOf: releasedOn,
    licence: file?.licence ?? null,
    transform: transformOf(releases),
  };
}

function transformOf(releases: number): string {
  const [es, en] =
    releases === 1
      ? ['De una sola publicación.', 'From one release.']
      : [
          `De ${releases} publicaciones de un mismo OCID, unidas por fecha según OCDS 1.1: vale lo último que se dijo de cada dato.`,
          `From ${releases} releases of one OCID, merged by date as OCDS 1.1 has it: what was said last of each fact holds.`,
        ];
  return `${es} Montos y fechas llevados a una sola forma; sin nombres de personas. / ${en} Amounts and dates brought into one form; without names of people.`;
}
