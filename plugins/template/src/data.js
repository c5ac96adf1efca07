/**
 * The facts that this plugin publishes. These are EXAMPLES: the figures are invented. Yours may come from a file, a
 * database or a portal; of what changes elsewhere, `tools.cache` keeps the last good copy.
 *
 * @typedef {object} Program
 * @property {string} id
 * @property {number} year
 * @property {{ es: string | null, en: string | null }} name
 * @property {number | null} voted in pesos; null where nobody has said
 * @property {number | null} spent in pesos; null where nobody has said
 */

/** The jurisdiction that they are of, as the graph names it. */
export const JURISDICTION = 'AR-M';

/** @type {readonly Program[]} */
export const PROGRAMS = [
  {
    id: '2025-01',
    year: 2025,
    name: { es: 'Mantenimiento de escuelas (ejemplo)', en: 'Maintenance of schools (example)' },
    voted: 1_250_000_000,
    spent: 980_500_000,
  },
  {
    id: '2025-02',
    year: 2025,
    name: { es: 'Riego y acequias (ejemplo)', en: 'Irrigation and ditches (example)' },
    voted: 640_000_000,
    spent: 655_200_000,
  },
  {
    id: '2026-01',
    year: 2026,
    name: { es: 'Centros de salud de barrio (ejemplo)', en: null },
    voted: 2_100_000_000,
    spent: null,
  },
];

/** Where they come from: what makes them citable. Null is what nobody knows. */
export const PROVENANCE = {
  source: 'Datos de ejemplo, inventados / Example data, invented',
  url: null,
  retrievedAt: null,
  asOf: '2026-03-31',
  licence: 'CC-BY-4.0',
  transform: null,
};
