import { describe } from '@grafo-abierto/plugin-kit';
import { type ClassType, Directive, Mutation } from 'type-graphql';

/** A mutation for the administration and for editors; of which jurisdictions, the write itself looks at. */
export const EditorsMutation = mutationFor('[["administrator"], ["editor"]]');

/** A mutation for the administration alone. */
export const AdministratorsMutation = mutationFor('[["administrator"]]');

function mutationFor(scopes: string) {
  return (payload: ClassType<object>, es: string, en: string): MethodDecorator =>
    (target, name, descriptor) => {
      const options = { nullable: true, ...describe(es, en) };
      Mutation(() => payload, options)(target, name, descriptor as PropertyDescriptor);
      Directive(`@requiresScopes(scopes: ${scopes})`)(target, name);
    };
}
