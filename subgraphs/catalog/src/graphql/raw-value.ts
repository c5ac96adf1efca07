import { describe } from '@grafo-abierto/plugin-kit';

/** A field that holds what was published, beside the one that holds what was made of it. */
export const RAW = {
  nullable: true,
  ...describe('Tal como se publicó; nulo si no consta.', 'As it was published; null where it is not stated.'),
};
