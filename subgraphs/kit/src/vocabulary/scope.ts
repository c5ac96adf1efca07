import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';

/** What counts as a jurisdiction's: printed by every subgraph that lists or counts by it. */
export enum Scope {
  OWN = 'OWN',
  WITHIN = 'WITHIN',
}

registerEnumType(Scope, {
  name: 'Scope',
  ...describe('Alcance de la lista de una jurisdicción.', 'Reach of the list of a jurisdiction.'),
  valuesConfig: {
    OWN: describe('Solo lo de la jurisdicción misma.', 'Only what is of the jurisdiction itself.'),
    WITHIN: describe(
      'Lo de la jurisdicción y lo de todas las que contiene.',
      'What is of the jurisdiction and of all those within it.',
    ),
  },
});
