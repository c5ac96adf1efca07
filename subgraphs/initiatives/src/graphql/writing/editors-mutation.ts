import { describe } from '@grafo-abierto/plugin-kit';
import { type ClassType, Directive, Mutation } from 'type-graphql';

/** A mutation for the administration and for editors; of which jurisdictions, the write itself looks at. */
export function EditorsMutation(payload: ClassType<object>, es: string, en: string): MethodDecorator {
  return (target, name, descriptor) => {
    Mutation(() => payload, { nullable: true, ...describe(es, en) })(
      target,
      name,
      descriptor as PropertyDescriptor,
    );
    Directive('@requiresScopes(scopes: [["administrator"], ["editor"]])')(target, name);
  };
}
