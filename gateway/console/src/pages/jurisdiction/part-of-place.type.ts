/** What a part of a place's page is given: two of them share a question, which is asked once. */
import type { Answer } from '../../graph/use-answer.js';

export interface PartOfPlace<Data> {
  readonly id: string;
  readonly answer: Answer<Data>;
}
