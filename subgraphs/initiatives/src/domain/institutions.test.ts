import { describe, expect, it } from 'vitest';
import { comparableName, kindByName, organizationIdOf, splitInstitutions } from './institutions.js';

describe('the institutions of a page', () => {
  it('are offices with what they belong to, and names one after the other', () => {
    const text =
      'Direction of Data, Undersecretariat of Openness , Ministry of Works. Ministry of Health. Uno, Dos & Tres';
    expect(splitInstitutions(text)).toEqual([
      {
        name: 'Direction of Data',
        raw: 'Direction of Data, Undersecretariat of Openness , Ministry of Works',
      },
      { name: 'Ministry of Health', raw: 'Ministry of Health' },
      { name: 'Uno', raw: 'Uno' },
      { name: 'Dos', raw: 'Dos' },
      { name: 'Tres', raw: 'Tres' },
    ]);
  });

  it.each([
    ['National Directorate of Statistics', 'GOVERNMENT'],
    ['Ministerio de Salud', 'GOVERNMENT'],
    ['Universidad de Cuyo', 'UNIVERSITY'],
    ['National University of Salta', 'UNIVERSITY'],
    ['Red de Vecinos', undefined],
    ['Governments Observed', undefined],
  ])('are of a kind where their name says so: %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind);
  });

  it('are known again without their accents and capitals', () => {
    expect(comparableName(' Acción  COLECTIVA')).toBe(comparableName('accion colectiva'));
    expect(organizationIdOf('Dirección de Datos, S.A.')).toBe('direccion-de-datos-s-a');
  });
});
