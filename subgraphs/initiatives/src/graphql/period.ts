import { describe } from '@grafo-abierto/plugin-kit';

/** The description of every field `period`. */
export const PERIOD = describe(
  'Cuándo, según ISO 8601 y con la precisión que se conoce: 2021, 2021-05 o 2021-05-14. Nulo si no consta.',
  'When, as ISO 8601 and with the precision that is known: 2021, 2021-05 or 2021-05-14. Null when the source does not say.',
);
