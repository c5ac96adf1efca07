import { type ExecutionResult, graphql } from 'graphql';
import {
  Arg,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { createLoader, describe as described, federate, Sourced, sourcedTypes } from '../index.js';

enum Binding {
  PAPER = 'PAPER',
}
registerEnumType(Binding, { name: 'Binding' });

@Directive('@key(fields: "id")')
@Directive('@key(fields: "isbn", resolvable: false)')
@Directive('@tag(name: "public")')
@ObjectType({ simpleResolvers: true, implements: Sourced })
class Book {
  @Field(() => ID) id!: string;
  @Directive('@inaccessible') @Field(() => String) isbn!: string;
  @Directive('@shareable') @Field(() => String) title!: string;
  @Directive('@authenticated') @Field(() => Binding) binding!: Binding;
  @Directive('@cost(weight: 5)') @Field(() => Int) price!: number;
}

@Directive('@key(fields: "id")')
@ObjectType({ simpleResolvers: true })
class Author {
  @Field(() => ID) id!: string;
  @Directive('@external') @Field(() => Int) born!: number;
  @Directive('@requires(fields: "born")') @Field(() => String) era!: string;
  @Directive('@provides(fields: "title")') @Field(() => [Book]) books!: Book[];
}

/** Lives in the same process and is in no resolver of the schema under test. */
@Directive('@key(fields: "id")')
@ObjectType('Book', { implements: Sourced })
class BookOfAnotherSubgraph {
  @Field(() => ID) id!: string;
  @Field(() => String) shelf!: string;
}

const BOOK = { id: '1', isbn: 'x', title: 'Rayuela', binding: Binding.PAPER, price: 10, sourceId: 's' };

@Resolver(() => Book)
class BookResolver {
  @Query(() => [Book])
  books(@Directive('@tag(name: "argument")') @Arg('first', () => Int, { nullable: true }) _first?: number) {
    return [BOOK];
  }
}

@Resolver(() => Author)
class AuthorResolver {
  @FieldResolver()
  era(@Root() { born }: Author): string {
    return born < 1900 ? 'XIX' : 'XX';
  }
}

interface TestContext {
  readonly books: { load(id: string): Promise<typeof BOOK | null> };
  readonly sources: { load(id: string): Promise<never> };
}

const build = () =>
  federate<TestContext>({
    resolvers: [BookResolver, AuthorResolver, ...sourcedTypes([Book])],
    orphanedTypes: [Author],
    references: {
      Book: ({ id }: { id: string }, { books }) => books.load(id),
      Author: (author: object) => author,
    },
    extraSdl: 'extend enum Binding @tag(name: "enum")',
  });

describe('federate', () => {
  it.each([
    '@key(fields: "id")',
    '@key(fields: "isbn", resolvable: false)',
    '@tag(name: "public")',
    'isbn: String! @inaccessible',
    'title: String! @shareable',
    'binding: Binding! @authenticated',
    'price: Int! @cost(weight: 5)',
    'born: Int! @external',
    'era: String! @requires(fields: "born")',
    'books: [Book!]! @provides(fields: "title")',
    'first: Int @tag(name: "argument")',
    'extend enum Binding @tag(name: "enum")',
    'type Provenance @shareable',
    'federation/v2.9',
  ])('keeps %s', async (part) => {
    expect((await build()).sdl).toContain(part);
  });

  it('answers _service with the very text that it gives out', async () => {
    const { schema, sdl } = await build();
    const { data } = (await graphql({ schema, source: '{ _service { sdl } }' })) as ExecutionResult<{
      _service: { sdl: string };
    }>;
    expect(data?._service.sdl).toBe(sdl);
  });

  it('leaves out a type of the same name that another subgraph of the process declares', async () => {
    expect(BookOfAnotherSubgraph.name).toBe('BookOfAnotherSubgraph');
    expect((await build()).sdl).not.toContain('shelf');
  });

  it('resolves entities in one batch, in order, without writing into what a loader keeps', async () => {
    const { schema } = await build();
    const stored = Object.freeze({ ...BOOK });
    const reads: (readonly string[])[] = [];
    const books = createLoader(
      async (ids: readonly string[]) => {
        reads.push(ids);
        return [stored];
      },
      ({ id }) => id,
    );
    const result = await graphql({
      schema,
      source: `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Book { id title } ... on Author { era } } }`,
      variableValues: {
        r: [
          { __typename: 'Book', id: '9' },
          { __typename: 'Author', id: 'a', born: 1899 },
          { __typename: 'Book', id: '1' },
        ],
      },
      contextValue: { books },
    });
    expect(result.errors).toBeUndefined();
    expect(result.data?.['_entities']).toEqual([
      null,
      { __typename: 'Author', era: 'XIX' },
      { __typename: 'Book', id: '1', title: 'Rayuela' },
    ]);
    expect(reads).toEqual([['9', '1']]);
  });

  it('describes in both languages, a paragraph each', () => {
    expect(described('Un libro.', 'A book.').description).toBe('Un libro.\n\nA book.');
  });
});
