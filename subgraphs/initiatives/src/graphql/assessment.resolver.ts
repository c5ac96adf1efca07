import { LangArg, type Language, pickText } from '@grafo-abierto/plugin-kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { assessmentName } from '../domain/assessment-values.js';
import type { Row } from '../storage/entities.js';
import { Assessment } from './observation.type.js';

@Resolver(() => Assessment)
export class AssessmentResolver {
  @FieldResolver()
  name(@Root() { scale, value }: Row<'assessment'>, @LangArg() language: Language | null): string | null {
    return pickText(assessmentName(scale, value), language);
  }
}
