/** The same question of each place that is compared; one that is late or dead delays none of the others. */
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { type Answer, useAnswer } from '../../graph/use-answer.js';

/** One for each place that fits. Where there are fewer, the first is asked again, which costs nothing. */
export function usePlaces<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  ids: readonly string[],
  variablesOf: (id: string) => Variables,
): readonly Answer<Data>[] {
  const at = (place: number) => variablesOf(ids[place] ?? ids[0] ?? 'AR');
  const answers = [
    useAnswer(document, at(0)),
    useAnswer(document, at(1)),
    useAnswer(document, at(2)),
    useAnswer(document, at(3)),
  ];
  return answers.slice(0, ids.length);
}
