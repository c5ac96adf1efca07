import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';

/** How far a plugin is trusted, from the least; printed by its owner and by whoever filters with it. */
export enum Trust {
  EXPERIMENTAL = 'EXPERIMENTAL',
  VERIFIED = 'VERIFIED',
  OFFICIAL = 'OFFICIAL',
}

registerEnumType(Trust, {
  name: 'Trust',
  ...describe('Cuánta confianza le da el programa a un plugin.', 'How far the programme trusts a plugin.'),
  valuesConfig: {
    EXPERIMENTAL: describe('Está a prueba, o espera aprobación.', 'It is on trial, or awaits approval.'),
    VERIFIED: describe('El programa lo revisó.', 'The programme has reviewed it.'),
    OFFICIAL: describe(
      'Es la publicación oficial de su jurisdicción.',
      'It is the official publication of its jurisdiction.',
    ),
  },
});
