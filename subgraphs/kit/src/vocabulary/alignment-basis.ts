import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';

/** Who claims an SDG alignment; the core's own vocabulary. */
export enum AlignmentBasis {
  DECLARED = 'DECLARED',
  CURATED = 'CURATED',
  INFERRED = 'INFERRED',
}

registerEnumType(AlignmentBasis, {
  name: 'AlignmentBasis',
  ...describe('Quién afirma una alineación con los ODS.', 'Who claims an SDG alignment.'),
  valuesConfig: {
    DECLARED: describe('La declara quien lleva la iniciativa.', 'Declared by the owner.'),
    CURATED: describe('La asignó una persona que revisa.', 'Assigned by a reviewer.'),
    INFERRED: describe(
      'La dedujo un método, con su confianza.',
      'Inferred by a method, with its confidence.',
    ),
  },
});
