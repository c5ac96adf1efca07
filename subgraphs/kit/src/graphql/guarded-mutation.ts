/** Mutations that say who may call them. */
import { describe } from '@grafo-abierto/plugin-kit';
import { type ClassType, Directive, Mutation } from 'type-graphql';

/** A mutation for the administration alone. */
export const AdministratorsMutation = mutationFor('[["administrator"]]');

/** A mutation for the administration and for editors; of which jurisdictions, the write itself looks at. */
export const EditorsMutation = mutationFor('[["administrator"], ["editor"]]');

/** The same, and for those who maintain a plugin. */
export const MaintainersMutation = mutationFor('[["administrator"], ["editor"], ["maintainer"]]');

function mutationFor(scopes: string) {
  return (payload: ClassType<object>, es: string, en: string): MethodDecorator =>
    (target, name, descriptor) => {
      const options = { nullable: true, ...describe(es, en) };
      Mutation(() => payload, options)(target, name, descriptor as PropertyDescriptor);
      Directive(`@requiresScopes(scopes: ${scopes})`)(target, name);
    };
}
