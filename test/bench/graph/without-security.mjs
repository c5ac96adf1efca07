/** A schema without what says who may ask: @apollo/gateway refuses supergraphs that have it. */
import { Kind, parse, print, visit } from 'graphql';

const SECURITY = ['authenticated', 'requiresScopes'];

export function withoutSecurity(sdl) {
  const isSecurity = (name) => SECURITY.includes(name.replace('@', ''));
  return print(
    visit(parse(sdl), {
      Directive: ({ name }) => (isSecurity(name.value) ? null : undefined),
      ListValue: (list) => ({
        ...list,
        values: list.values.filter((value) => value.kind !== Kind.STRING || !isSecurity(value.value)),
      }),
    }),
  );
}
