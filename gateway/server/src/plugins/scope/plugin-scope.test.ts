import { readFileSync } from 'node:fs';
import { parsePolicy } from '@grafo-abierto/schema';
import { describe, expect, it } from 'vitest';
import { pluginScope } from './plugin-scope.js';

const { extensible } = parsePolicy(
  readFileSync(new URL(import.meta.resolve('@grafo-abierto/schema/policy.yaml')), 'utf8'),
);
const ofMendoza = pluginScope('mendoza-works', ['AR-M']);

describe('a plugin of Mendoza', () => {
  it('is asked for the province and for all within it', () => {
    const ids = ['AR-M', 'AR-M:50007', 'AR-M:500007', 'AR', 'AR-A', 'AR-A:660007', 'AR-MM', '', null, 7];
    expect(ids.filter((id) => ofMendoza({ __typename: 'Jurisdiction', id }))).toEqual([
      'AR-M',
      'AR-M:50007',
      'AR-M:500007',
    ]);
  });

  it.each(['Initiative', 'Dataset'])('is asked for an %s by the jurisdiction in its key', (__typename) => {
    const isAsked = (jurisdiction?: unknown) => ofMendoza({ __typename, id: 'AR-M', jurisdiction });
    expect([isAsked({ id: 'AR-M' }), isAsked({ id: 'AR-M:500007' })]).toEqual([true, true]);
    expect([isAsked({ id: 'AR' }), isAsked({ id: 'AR-A' })]).toEqual([false, false]);
  });

  it('is not asked for what nobody knows the place of', () => {
    const places = [null, undefined, {}, { id: null }, { id: 7 }, 'AR-M', ['AR-M']];
    expect(
      places.map((jurisdiction) => ofMendoza({ __typename: 'Initiative', id: 'x', jurisdiction })),
    ).toEqual(places.map(() => false));
    expect(ofMendoza({ __typename: 'Initiative', id: 'x' })).toBe(false);
  });

  it('is always asked for its own types, and for no other that it may not add to', () => {
    const types = ['MendozaWorks', 'MendozaWorksProject', 'MendozaWorkshop', 'Organization', 'SaltaWorks'];
    expect(types.filter((__typename) => ofMendoza({ __typename, id: '1' }))).toEqual([
      'MendozaWorks',
      'MendozaWorksProject',
    ]);
  });
});

describe('the scope of a plugin', () => {
  it('holds several jurisdictions, a single municipality, or the whole country', () => {
    const place = (id: string) => ({ __typename: 'Jurisdiction', id });
    const ids = ['AR', 'AR-M', 'AR-M:500007', 'AR-A'];
    const asked = (...jurisdictions: string[]) =>
      ids.filter((id) => pluginScope('p', jurisdictions)(place(id)));
    expect(asked('AR-M:500007', 'AR-A')).toEqual(['AR-M:500007', 'AR-A']);
    expect(asked('AR')).toEqual(ids);
    expect(asked()).toEqual([]);
  });

  it('can tell where everything lies that the policy lets plugins add to, by the key that it demands', () => {
    const entities: Readonly<Record<string, object>> = {
      id: { id: 'AR-M' },
      'id jurisdiction { id }': { id: 'x', jurisdiction: { id: 'AR-M' } },
    };
    const types = Object.keys(extensible);
    const isTold = (type: string) =>
      ofMendoza({ __typename: type, ...entities[extensible[type]?.key ?? ''] });
    expect(types.filter(isTold)).toEqual(types);
  });
});
