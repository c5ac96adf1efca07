import { expect, it } from 'vitest';
import { languageOf } from './language-of.js';

it('tells Spanish from English by the small words of a name', () => {
  expect(languageOf('Open Government Partnership, page of commitment AR0090')).toBe('en');
  expect(languageOf('INDEC, Censo Nacional de Población, Hogares y Viviendas 2022')).toBe('es');
});

it('says nothing of a name that has words of neither or of both', () => {
  expect(languageOf('ISO 3166-1')).toBeUndefined();
  expect(languageOf('Mesa de ayuda, the office')).toBeUndefined();
});

it('takes no part of a word for a small word', () => {
  expect(languageOf('Ofelia, Theo, Delfina')).toBeUndefined();
});
