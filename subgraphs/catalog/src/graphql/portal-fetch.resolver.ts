import type { ProblemRow } from '@grafo-abierto/plugin-kit';
import { reportProblem } from '@grafo-abierto/schema';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import { PortalFetch } from './portal-fetch.type.js';

@Resolver(() => PortalFetch)
export class PortalFetchResolver {
  @FieldResolver()
  problem(@Root() { problem }: Row<'portal_fetch'>): ProblemRow | null {
    if (problem === null) return null;
    const { message, fix } = reportProblem(problem.code, problem.parameters);
    return {
      code: problem.code,
      path: null,
      messageEs: `${message.es} ${fix.es}`,
      messageEn: `${message.en} ${fix.en}`,
    };
  }
}
