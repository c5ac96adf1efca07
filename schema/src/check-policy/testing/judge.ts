/** Asks the policy about an SDL of the plugin `mendoza-contracting`, which may extend what can be extended. */
import { checkPolicy, type PolicyVerdict } from '../check-policy.js';
import type { CoreGraph } from '../core/core-graph.js';
import type { Permissions } from '../plugin/plugin-schema.js';
import type { PolicyProblem } from '../report/policy-problem.js';

export const PLUGIN = 'mendoza-contracting';
const DIRECTIVES = [
  'key shareable external requires provides tag inaccessible override interfaceObject composeDirective',
  'authenticated requiresScopes policy context cost listSize extends',
];
export const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${DIRECTIVES.join(
  ' ',
)
  .split(' ')
  .map((name) => `"@${name}"`)
  .join(', ')}])\n`;

export const PERMISSIONS: Permissions = {
  extends: ['Jurisdiction', 'Initiative', 'Dataset'],
  requires: ['Jurisdiction.isoCode', 'Jurisdiction.name', 'Initiative.code'],
  mutations: ['mendozaContractingPublish'],
};

export interface Judged {
  readonly id?: string;
  readonly permissions?: Partial<Permissions>;
  readonly plugins?: readonly string[];
}

/** An SDL without a @link of its own gets the usual one. */
export function judge(sdl: string, core: CoreGraph, { id = PLUGIN, ...given }: Judged = {}): PolicyVerdict {
  const permissions = { ...PERMISSIONS, ...given.permissions };
  const mutable = {
    extends: [...permissions.extends],
    requires: [...permissions.requires],
    mutations: [...permissions.mutations],
  };
  return checkPolicy({
    manifest: { id, subgraph: { url: 'https://plugin.example', permissions: mutable } },
    sdl: sdl.includes('schema') ? sdl : LINK + sdl,
    core,
    plugins: given.plugins ?? [],
  });
}

export function errorsOf({ problems }: PolicyVerdict): readonly PolicyProblem[] {
  return problems.filter(({ severity }) => severity === 'error');
}
