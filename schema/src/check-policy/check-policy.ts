/** Judges what a plugin would do to the graph, before it is composed: the composer would let all of it pass. */
import { createHash } from 'node:crypto';
import type { Manifest } from '../manifest/manifest.js';
import type { CoreGraph } from './core/core-graph.js';
import { readBounded } from './limits/read-bounded.js';
import { readLinks } from './links/read-links.js';
import { rewriteVersion } from './links/rewrite-version.js';
import { namespaceOf } from './plugin/namespace.js';
import { PluginSchema } from './plugin/plugin-schema.js';
import { describeFinding } from './report/describe-finding.js';
import type { Finding } from './report/finding.js';
import type { PolicyProblem } from './report/policy-problem.js';
import { findChangedValues } from './rules/find-changed-values.js';
import { findDirectiveDefinitions } from './rules/find-directive-definitions.js';
import { findDirectives } from './rules/find-directives.js';
import { findEntityFaults } from './rules/find-entity-faults.js';
import { findExcess } from './rules/find-excess.js';
import { findForeignDescriptions } from './rules/find-foreign-descriptions.js';
import { findForeignTypes } from './rules/find-foreign-types.js';
import { findImplementations } from './rules/find-implementations.js';
import { findInheritedAccess } from './rules/find-inherited-access.js';
import { findRequired } from './rules/find-required.js';
import { findRequirements } from './rules/find-requirements.js';
import { findRootFaults } from './rules/find-root-faults.js';
import { findTakenNamespace } from './rules/find-taken-namespace.js';
import { findUndescribed } from './rules/find-undescribed.js';
import type { Rule } from './rules/rule.type.js';

const RULES: readonly Rule[] = [
  findTakenNamespace,
  findForeignTypes,
  findChangedValues,
  findEntityFaults,
  findRootFaults,
  findRequired,
  findRequirements,
  findDirectives,
  findDirectiveDefinitions,
  findImplementations,
  findInheritedAccess,
  findForeignDescriptions,
  findExcess,
  findUndescribed,
];

export interface PolicyInput {
  readonly manifest: Pick<Manifest, 'id' | 'subgraph'>;
  readonly sdl: string;
  readonly core: CoreGraph;
  /** The ids of the graph's other plugins, whose names are theirs. */
  readonly plugins: readonly string[];
}

export interface PolicyVerdict {
  /** Errors refuse the plugin, warnings do not. */
  readonly problems: readonly PolicyProblem[];
  /** What to compose: the SDL as given, but for a version of federation that it names and does not need. */
  readonly sdl: string;
}

const NOTHING = { extends: [], requires: [], mutations: [] };

export function checkPolicy({ manifest, sdl, core, plugins }: PolicyInput): PolicyVerdict {
  const { id, subgraph } = manifest;
  const namespace = namespaceOf(id);
  const conclude = (findings: readonly Finding[], text: string): PolicyVerdict => ({
    problems: findings.map((finding) => describeFinding(finding, id, namespace, core)),
    sdl: text,
  });
  const { document, findings } = readBounded(id, sdl);
  if (document === undefined) return conclude(findings, sdl);
  const links = readLinks(document);
  const permissions = subgraph?.permissions ?? NOTHING;
  const { names } = links;
  const plugin = new PluginSchema({ id, permissions, document, names, plugins }, core);
  const found = RULES.flatMap((rule) => [...rule(plugin, core)]);
  const all = [...findOtherText(subgraph?.sdlHash, sdl), ...links.findings, ...found];
  return conclude(all, rewriteVersion(sdl, links.rewritable));
}

/** A manifest is of one SDL: of what was checked when it was signed. */
function findOtherText(sdlHash: string | undefined, sdl: string): Finding[] {
  if (sdlHash === undefined) return [];
  const hash = createHash('sha256').update(sdl).digest('hex');
  return hash === sdlHash ? [] : [{ code: 'GRAFO_POLICY_SDL_CHANGED', parameters: { hash, sdlHash } }];
}
