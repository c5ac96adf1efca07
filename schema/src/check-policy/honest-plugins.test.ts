import { beforeAll, describe, expect, it } from 'vitest';
import { generateHonest } from './corpus/honest/generated.js';
import { type HonestPlugin, NO_PERMISSIONS } from './corpus/honest/honest-plugin.js';
import { written } from './corpus/honest/written.js';
import { namespaceOf } from './plugin/namespace.js';
import { CoreUnderTest } from './testing/compose-admitted.js';
import { CoreNodes } from './testing/core-nodes.js';
import { errorsOf } from './testing/judge.js';

/** Many plugins in one composition, which is quick; `npm run test:long` composes each alone. */
const BATCH = 40;
const GENERATED = 200;

describe('the policy', () => {
  let core: CoreUnderTest;
  let nodes: CoreNodes;
  beforeAll(() => {
    core = new CoreUnderTest();
    nodes = new CoreNodes();
  });

  it.each(written.map(([what, sdl, permissions]) => ({ what, sdl, permissions })))(
    'admits $what',
    ({ sdl, permissions }) => {
      expect(errorsOf(core.judge(named('mendoza-contracting', sdl, permissions)))).toEqual([]);
    },
  );

  it('admits them side by side, and they compose with the core, which stays as it is', () => {
    const plugins = written.map(([, sdl, permissions], index) => named(`salta-${index}`, sdl, permissions));
    expect(core.findFaults(plugins)).toEqual([]);
  });

  it(`admits ${GENERATED} honest plugins of many shapes, and all compose with the core, which stays as it is`, () => {
    const plugins = Array.from({ length: GENERATED }, (_, seed) => generateHonest(seed, nodes));
    for (let first = 0; first < plugins.length; first += BATCH)
      expect(core.findFaults(plugins.slice(first, first + BATCH))).toEqual([]);
  });
});

function named(
  id: string,
  sdl: string,
  permissions: Partial<HonestPlugin['permissions']> = {},
): HonestPlugin {
  const { types, fields } = namespaceOf(id);
  const name = (text: string) => text.replaceAll('{Name}', types).replaceAll('{name}', fields);
  const given = { ...NO_PERMISSIONS, ...permissions };
  return { id, sdl: name(sdl), permissions: { ...given, mutations: given.mutations.map(name) } };
}
