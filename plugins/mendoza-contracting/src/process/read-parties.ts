/** Answers who takes part in a process, and leaves people without a name. */
import { PartyKind } from '../ocds/codelists.js';
import { kindOfParty } from '../ocds/party-kind.js';
import type { Release, ReleaseParty, ReleaseReference } from '../ocds/read-release.js';
import type { Party } from './process.type.js';
import type { TextPool } from './text-pool.js';

const PERSON: Party = Object.freeze({ kind: PartyKind.PERSON, id: null, name: null });
const UNKNOWN: Party = Object.freeze({ kind: PartyKind.NOT_STATED, id: null, name: null });

export class Parties {
  readonly #byId: ReadonlyMap<string, ReleaseParty>;

  constructor(
    { parties }: Release,
    private readonly pool: TextPool,
  ) {
    this.#byId = new Map((parties ?? []).flatMap((party) => (party.id ? [[party.id, party] as const] : [])));
  }

  /** A public body: it has its name whatever its number, unless that number is a person's. */
  publicBody(reference: ReleaseReference | null | undefined): Party | null {
    const party = this.#find(reference);
    if (party === null || (!party.name && !party.id)) return null;
    return kindOf(party) === PartyKind.PERSON ? PERSON : this.#named(party);
  }

  /** Whoever is paid: only what is known to be an organization has a name. */
  supplier(reference: ReleaseReference): Party {
    const party = this.#find(reference);
    const kind = party === null ? PartyKind.NOT_STATED : kindOf(party);
    if (party === null || kind === PartyKind.NOT_STATED) return UNKNOWN;
    return kind === PartyKind.PERSON ? PERSON : this.#named(party);
  }

  /** What a reference says and what its party says; a reference without a party stands alone. */
  #find(reference: ReleaseReference | null | undefined): ReleaseParty | null {
    if (reference === null || reference === undefined) return null;
    const party = reference.id ? this.#byId.get(reference.id) : undefined;
    return { ...party, ...reference, name: reference.name ?? party?.name };
  }

  #named({ id, name }: ReleaseParty): Party {
    const { pool } = this;
    return { kind: PartyKind.ORGANIZATION, id: pool.keep(id) ?? null, name: pool.keep(name) ?? null };
  }
}

function kindOf({ id, name, identifier, additionalIdentifiers }: ReleaseParty): PartyKind {
  const more = (additionalIdentifiers ?? []).map((it) => it.id);
  return kindOfParty({ name, identifiers: [id, identifier?.id, ...more] });
}
