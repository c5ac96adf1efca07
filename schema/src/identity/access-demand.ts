/** What a part of the graph demands of whoever asks for it: its `@authenticated` and `@requiresScopes`. */
import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql';
import { GrafoError } from '../problems/grafo-error.js';
import { type Principal, satisfiesScopes } from './principal.js';

export interface AccessDemand {
  /** `Type` or `Type.field` */
  readonly coordinate: string;
  /** All of one of the lists are enough; an empty list is any principal, no list nobody at all. */
  readonly scopes: readonly (readonly string[])[];
}

/** A type and a field can demand something each; all of it must be met. */
export function readDemands(
  coordinate: string,
  directives: readonly ConstDirectiveNode[] = [],
): readonly AccessDemand[] {
  const named = (name: string) => directives.filter((directive) => directive.name.value === name);
  const scopes = named('requiresScopes').map(scopesOf);
  // Who has a scope has said who they are.
  if (scopes.length === 0 && named('authenticated').length > 0) scopes.push([[]]);
  return scopes.map((lists) => ({ coordinate, scopes: lists }));
}

export function unmetDemands(
  demands: readonly AccessDemand[],
  principal: Principal | null,
): readonly AccessDemand[] {
  return demands.filter(({ scopes }) => principal === null || !satisfiesScopes(principal, scopes));
}

/** The problem of who does not meet a demand: nobody at all, or somebody without the right. */
export function refuseDemand({ coordinate, scopes }: AccessDemand, principal: Principal | null): GrafoError {
  const code = principal === null ? 'GRAFO_ACCESS_UNAUTHENTICATED' : 'GRAFO_ACCESS_FORBIDDEN';
  return new GrafoError(code, { coordinate, scopes: describeScopes(scopes) });
}

/** `administrator | editor & reviewer`; where any principal will do, `reader`. */
function describeScopes(scopes: AccessDemand['scopes']): string {
  return scopes.map((all) => (all.length === 0 ? 'reader' : all.join(' & '))).join(' | ');
}

/** What cannot be read is satisfied by nobody. */
function scopesOf({ arguments: given = [] }: ConstDirectiveNode): readonly (readonly string[])[] {
  const node = given.find(({ name }) => name.value === 'scopes')?.value;
  const value: unknown = node && valueFromASTUntyped(node);
  return Array.isArray(value) && value.every(isListOfTexts) ? value : [];
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
