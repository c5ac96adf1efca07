import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';

/** Whether its portal still lists a dataset; printed by its owner and by whoever filters with it. */
export enum DatasetPresence {
  LISTED = 'LISTED',
  VANISHED = 'VANISHED',
}

registerEnumType(DatasetPresence, {
  name: 'DatasetPresence',
  ...describe('Si el portal todavía lo publica.', 'Whether the portal still publishes it.'),
  valuesConfig: {
    LISTED: describe('Está en el portal.', 'The portal lists it.'),
    VANISHED: describe('Estaba y ya no está.', 'It was there, and is there no more.'),
  },
});
