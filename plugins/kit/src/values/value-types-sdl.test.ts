import { checkPolicy } from '@grafo-abierto/schema';
import { describe, expect, it } from 'vitest';
import { readRealCore } from '../../../../schema/src/check-policy/testing/real-core.js';
import { federateSdl } from '../federation/federate-sdl.js';
import { FEDERATION_LINK } from '../federation/federation-link.js';
import { valueTypesSdl } from './value-types-sdl.js';

describe('the kit’s value types as SDL', () => {
  it('bring what their fields are of, each once', () => {
    const types = (names: Parameters<typeof valueTypesSdl>[0]) =>
      valueTypesSdl(names).match(/^(type|interface|enum|scalar) \w+/gm);
    expect(types(['Sourced', 'Provenance'])).toEqual([
      'scalar Date',
      'scalar DateTime',
      'type Provenance',
      'interface Sourced',
      'scalar URL',
    ]);
    expect(types(['PageInfo'])).toEqual(['type PageInfo']);
  });

  it('are described in both languages, and shareable', () => {
    expect(valueTypesSdl(['PageInfo'])).toContain(
      '"""\nDónde está una página en su lista.\n\nWhere a page lies in its list.\n"""\ntype PageInfo @shareable {',
    );
  });

  it('make a schema with the kit’s scalars', () => {
    const sdl = `${FEDERATION_LINK} type Query { day: Date } ${valueTypesSdl(['Date', 'Language', 'Problem'])}`;
    const { schema } = federateSdl(sdl, {});
    expect(schema.getType('Date')).toHaveProperty('parseValue');
    expect(() =>
      (schema.getType('Date') as { parseValue(value: string): unknown }).parseValue('x'),
    ).toThrow();
  });

  it('are letter for letter those of the core, so that the policy admits a plugin that has them', () => {
    const all = ['Sourced', 'PageInfo', 'Problem', 'Language', 'URL'] as const;
    const sdl = `${FEDERATION_LINK}
      type Query { testValues: TestValues }
      type TestValues { page: PageInfo! problems: [Problem!]! by: Sourced }
      ${valueTypesSdl(all)}`;
    const manifest = { id: 'test-values', subgraph: undefined };
    const { problems } = checkPolicy({ manifest, sdl, core: readRealCore(), plugins: [] });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
