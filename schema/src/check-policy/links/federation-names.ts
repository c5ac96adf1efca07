/** Under what names an SDL uses the directives of federation: imports can rename them. */
import type { ConstDirectiveNode } from 'graphql';

/** Those of the newest version that the composer reads, v2.9. */
export const FEDERATION_DIRECTIVES: ReadonlySet<string> = new Set([
  'key',
  'requires',
  'provides',
  'external',
  'shareable',
  'extends',
  'override',
  'inaccessible',
  'tag',
  'composeDirective',
  'interfaceObject',
  'authenticated',
  'requiresScopes',
  'policy',
  'context',
  'fromContext',
  'cost',
  'listSize',
]);

/** What a specification calls its types; the composer takes definitions of them for its own. */
export const FEDERATION_TYPES: ReadonlySet<string> = new Set([
  'FieldSet',
  'Scope',
  'Policy',
  'ContextFieldValue',
]);

export interface UsedDirective {
  /** Federation's own name where it is one of federation's, however it is written here; else as written. */
  readonly name: string;
  readonly node: ConstDirectiveNode;
}

export class FederationNames {
  static readonly usual = new FederationNames(new Map(), [], new Set());
  readonly #names = new Map<string, string>();

  /**
   * A directive that is not imported counts as federation's too where it has its name: the SDL may define it
   * anew, and no reader would know one from the other.
   */
  constructor(
    renames: ReadonlyMap<string, string>,
    namespaces: readonly string[],
    readonly importedTypes: ReadonlySet<string>,
  ) {
    for (const name of FEDERATION_DIRECTIVES) {
      this.#names.set(name, name);
      for (const namespace of ['federation', ...namespaces]) this.#names.set(`${namespace}__${name}`, name);
    }
    for (const [local, name] of renames) this.#names.set(local, name);
  }

  directivesOf({
    directives,
  }: {
    readonly directives?: readonly ConstDirectiveNode[] | undefined;
  }): UsedDirective[] {
    return (directives ?? []).map((node) => ({ name: this.nameOf(node.name.value), node }));
  }

  nameOf(local: string): string {
    return this.#names.get(local) ?? local;
  }
}
