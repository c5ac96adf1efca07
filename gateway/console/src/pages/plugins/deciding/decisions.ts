/** What can be decided of a plugin, by whom; the graph alone says so in the end. */
import type { ConsolePluginQuery } from '../../../graph/generated/plugin-page.js';
import { isAdministrator, isEditorOf, isMaintainerOf, type Session } from '../../../session/session.js';

export type Plugin = NonNullable<ConsolePluginQuery['plugin']>;

export type DecisionName = 'approve' | 'reject' | 'suspend' | 'resume' | 'rollBack' | 'retire';

export interface Decision {
  readonly name: DecisionName;
  /** Of which version; undefined where it is of the plugin. */
  readonly version?: string;
}

type State = Plugin['state'];

const IN_GRAPH: ReadonlySet<State> = new Set(['ACTIVE', 'DEGRADED', 'QUARANTINED', 'ROLLED_BACK']);

/** Of the versions that wait, which the administration decides of. */
export function decisionsOfVersion(session: Session, version: string): readonly Decision[] {
  if (!isAdministrator(session)) return [];
  return [
    { name: 'approve', version },
    { name: 'reject', version },
  ];
}

/** @param earlier versions that were approved before */
export function decisionsOfPlugin(
  session: Session,
  { id, state, health, jurisdictions }: Pick<Plugin, 'id' | 'state' | 'health' | 'jurisdictions'>,
  earlier: readonly string[],
): readonly Decision[] {
  const administers = isAdministrator(session);
  const owns =
    administers ||
    isMaintainerOf(session, id) ||
    jurisdictions.some((place) => place !== null && isEditorOf(session, place.id));
  // One that a person or a new core took out; the hub still measures one that it does not ask because it fails.
  const isOut = state === 'SUSPENDED' || (state === 'QUARANTINED' && health === null);
  const names: readonly (readonly [DecisionName, boolean])[] = [
    ['resume', administers && isOut],
    ['suspend', administers && IN_GRAPH.has(state)],
    ['rollBack', owns && earlier.length > 0 && (isOut || IN_GRAPH.has(state))],
    ['retire', owns && state !== 'RETIRED'],
  ];
  return names.flatMap(([name, isPossible]) => (isPossible ? [{ name }] : []));
}
