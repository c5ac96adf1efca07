import { describe, expect, it } from 'vitest';
import { isIdOf, readIdOf } from './identifiers.js';

describe('ids of recognition', () => {
  it.each([
    ['RecognitionEdition', 'federal-program-2021'],
    ['RecognitionCategory', 'SDG:16'],
    ['RecognitionCategory', 'THEME:E_GOVERNMENT'],
    ['Standard', 'proactive-disclosure'],
    ['Nomination', 'federal-program-2021:nomination-1'],
    ['Recognition', 'federal-program-2021:recognition-1'],
    ['Initiative', 'AR0090'],
    ['Initiative', 'AR-M:500007:participatory-budget.2'],
  ] as const)('of %s can be %s', (type, id) => {
    expect(readIdOf(type, id)).toBe(id);
  });

  it.each([
    ['RecognitionEdition', ''],
    ['RecognitionEdition', 'Federal Program'],
    ['RecognitionEdition', 'federal-program-2021\n'],
    ['RecognitionCategory', 'COLOUR:RED'],
    ['Standard', 'a--b'],
    ['Nomination', 'federal-program-2021'],
    ['Recognition', 'federal-program-2021:'],
    ['Initiative', 'AR\0'],
    ['Initiative', 90],
    ['Initiative', undefined],
  ] as const)('of %s cannot be %j', (type, value) => {
    expect(isIdOf(type, value)).toBe(false);
  });

  it('are refused with the form and an example that would do', () => {
    expect(() => readIdOf('Recognition', '7')).toThrow(
      expect.objectContaining({
        code: 'GRAFO_ID_MALFORMED',
        parameters: {
          value: '7',
          type: 'Recognition',
          expected: 'edition-2021:code-1',
          example: 'federal-program-2021:recognition-1',
        },
      }),
    );
  });
});
