import { describe, expect, it } from 'vitest';
import { PartyKind } from './codelists.js';
import { kindOfParty } from './party-kind.js';

describe('whether a party is a person', () => {
  it.each([
    ['AR-CUIT-20000000018', 'Persona Ejemplo', PartyKind.PERSON],
    ['27-00000000-4', 'Persona Ejemplo', PartyKind.PERSON],
    ['20000000018', 'Proveedora Ejemplo S.A.', PartyKind.PERSON],
    ['12.345.678', 'Persona Ejemplo', PartyKind.PERSON],
    ['30-00000001-9', 'Ejemplo', PartyKind.ORGANIZATION],
    ['AR-CUIT-33000000019', null, PartyKind.ORGANIZATION],
    [null, 'Proveedora Ejemplo 1 S. R. L.', PartyKind.ORGANIZATION],
    ['PROV-7', 'PROVEEDORA EJEMPLO SAS', PartyKind.ORGANIZATION],
    ['PROV-7', 'Fundación Ejemplo', PartyKind.ORGANIZATION],
    ['PROV-7', 'Persona Ejemplo', PartyKind.NOT_STATED],
    ['50-00000001-9', 'Ejemplo', PartyKind.NOT_STATED],
    [null, null, PartyKind.NOT_STATED],
  ])('is told of %j, %j: %s', (id, name, kind) => {
    expect(kindOfParty({ name, identifiers: [id] })).toBe(kind);
  });
});
