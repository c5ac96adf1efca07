import type { Page, PageArguments } from '@grafo-abierto/plugin-kit';
import {
  InitiativeOrder,
  liesWithin,
  type PageOrder,
  PagesByParent,
  Scope,
} from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import type { OrganizationRole } from '../domain/organization-vocabulary.js';
import type { InitiativeDatabase, Row } from './entities.js';

type InitiativeRow = Row<'initiative'>;

const ORDERS: Readonly<Record<InitiativeOrder, PageOrder>> = {
  [InitiativeOrder.YEAR_DESC]: {
    name: 'initiative-year-desc',
    columns: [
      { column: 'year', direction: 'desc', type: 'number' },
      { column: 'id', direction: 'desc', type: 'string' },
    ],
  },
  [InitiativeOrder.YEAR_ASC]: {
    name: 'initiative-year-asc',
    columns: [
      { column: 'year', direction: 'asc', type: 'number' },
      { column: 'id', direction: 'asc', type: 'string' },
    ],
  },
  [InitiativeOrder.TITLE_ASC]: {
    name: 'initiative-title',
    columns: [
      { column: 'titleSort', direction: 'asc', type: 'string' },
      { column: 'id', direction: 'asc', type: 'string' },
    ],
  },
};

export interface InitiativeList {
  readonly orderBy: InitiativeOrder | null;
  readonly page: PageArguments;
}

type BelongsTo = (parent: RawBuilder<string>) => RawBuilder<boolean>;

/** A request's pages of initiatives, under whatever they belong to. */
export function createInitiativePages(reads: InitiativeDatabase, isSeen: RawBuilder<boolean>) {
  const pages = new PagesByParent(reads);
  const orderOf = ({ orderBy }: InitiativeList) => ORDERS[orderBy ?? InitiativeOrder.YEAR_DESC];
  const list = (name: string, id: string, asked: InitiativeList, belongsTo: BelongsTo): Page<InitiativeRow> =>
    pages.page(name, id, orderOf(asked), asked.page, (parent) => select(reads, belongsTo(parent), isSeen));
  const gather = (
    name: string,
    id: string,
    asked: InitiativeList,
    belongsTo: BelongsTo,
  ): Page<InitiativeRow> =>
    pages.page(name, id, orderOf(asked), asked.page, (parent) =>
      selectAtOnce(reads, belongsTo(parent), isSeen),
    );
  return {
    ofJurisdiction(id: string, scope: Scope, asked: InitiativeList): Page<InitiativeRow> {
      const place = sql.ref('initiative.jurisdictionId');
      return scope === Scope.WITHIN
        ? gather('within-jurisdiction', id, asked, (parent) => liesWithin(place, parent))
        : list('of-jurisdiction', id, asked, (parent) => sql`${place} = ${parent}`);
    },
    ofActionPlan(id: string, asked: InitiativeList): Page<InitiativeRow> {
      const plan = sql.ref('initiative.actionPlanId');
      return list('of-action-plan', id, asked, (parent) => sql`${plan} = ${parent}`);
    },
    ofOrganization(id: string, role: OrganizationRole | null, asked: InitiativeList): Page<InitiativeRow> {
      const inRole = role === null ? sql`` : sql`and involvement.role = ${role}`;
      const involved = (parent: RawBuilder<string>) => sql<boolean>`exists (
        select from involvement
        where involvement.initiative_id = initiative.id and involvement.organization_id = ${parent} ${inRole})`;
      return gather(`of-organization-${role}`, id, asked, involved);
    },
  };
}

/** For what an index finds in the order of the list. */
function select(reads: InitiativeDatabase, condition: RawBuilder<boolean>, isSeen: RawBuilder<boolean>) {
  return reads.selectFrom('initiative').selectAll('initiative').where(condition).where(isSeen);
}

/** For what no index finds in order: `offset 0` keeps PostgreSQL from walking all initiatives to sort a few. */
function selectAtOnce(
  reads: InitiativeDatabase,
  condition: RawBuilder<boolean>,
  isSeen: RawBuilder<boolean>,
) {
  return reads
    .selectFrom((query) =>
      query
        .selectFrom('initiative')
        .selectAll('initiative')
        .where(condition)
        .where(isSeen)
        .offset(0)
        .as('initiative'),
    )
    .selectAll('initiative');
}
