import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { describe } from '../text/bilingual-description.js';
import { PageInfo } from '../values/page-info.type.js';

export interface ConnectionOptions {
  /** The node of a foreign type is nullable: its key is known here, its owner may be down. */
  readonly foreignNode?: boolean;
  /** Printed by more than one core subgraph. */
  readonly shareable?: boolean;
}

const OWN_NODE = describe('El elemento.', 'The item.');
const FOREIGN_NODE = describe(
  'El elemento; nulo si la parte del grafo que lo responde no está.',
  'The item; null when the part of the graph that answers it is not there.',
);

/**
 * The connection and edge types of a node type, `XConnection` and `XEdge`; a `Page` is what stands behind them.
 */
export function connectionOf(
  name: string,
  node: () => ClassType<object>,
  options: ConnectionOptions = {},
): ClassType<object> {
  const { foreignNode = false, shareable = false } = options;

  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    ...describe('Un elemento y su lugar en la lista.', 'An item and its place in the list.'),
  })
  class ConnectionEdge {
    @Field(() => String, describe('Su lugar, para seguir desde acá.', 'Its place, to go on from here.'))
    cursor!: string;

    @Field(() => node(), { nullable: foreignNode, ...(foreignNode ? FOREIGN_NODE : OWN_NODE) })
    node!: object;
  }

  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    ...describe('Una página de una lista.', 'A page of a list.'),
  })
  class Connection {
    @Field(() => Int, describe('Cuántos hay en toda la lista.', 'How many the whole list holds.'))
    totalCount!: number;

    @Field(() => [ConnectionEdge], describe('Los elementos de la página.', 'The items of the page.'))
    edges!: ConnectionEdge[];

    @Field(() => PageInfo, describe('Dónde está la página.', 'Where the page lies.'))
    pageInfo!: PageInfo;
  }

  if (shareable) for (const type of [ConnectionEdge, Connection]) Directive('@shareable')(type);
  return Connection;
}
