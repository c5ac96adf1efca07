import { Directive, Field, ObjectType } from 'type-graphql';
import { describe } from '../text/bilingual-description.js';

/** Relay's page information. Frozen, as all shared values are. */
@Directive('@shareable')
@ObjectType({
  simpleResolvers: true,
  ...describe('Dónde está una página en su lista.', 'Where a page lies in its list.'),
})
export class PageInfo {
  @Field(() => Boolean, describe('Si hay más después.', 'Whether more follows.'))
  hasNextPage!: boolean;

  @Field(() => Boolean, describe('Si hay más antes.', 'Whether more comes before.'))
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    ...describe('Cursor del primer elemento.', 'Cursor of the first item.'),
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe('Cursor del último elemento.', 'Cursor of the last item.'),
  })
  endCursor!: string | null;
}
