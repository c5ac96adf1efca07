import type { ReactNode } from 'react';
import type { Answer } from '../graph/use-answer.js';
import { Bones } from './bones.js';
import { Page } from './page.js';
import { Late, Waiting } from './part.js';

interface PageOfOneProps<Data, Value> {
  readonly answer: Answer<Data>;
  /** What the page is of; null where there is no such thing. */
  readonly of: (data: Data) => Value | null | undefined;
  /** What it is called while nothing else is known of it. */
  readonly name: string;
  /** The heading where there is no such thing, where its name would not do. */
  readonly unknownName?: string;
  /** That there is no such thing. */
  readonly unknown: string;
  /** Where else to look. */
  readonly elsewhere: ReactNode;
  /** Lines of the shape of what comes. */
  readonly lines: number;
  /** What asks for itself, and is shown also where its name does not come. */
  readonly below?: ReactNode;
  /** The page itself, with its title. */
  readonly children: (value: Value) => ReactNode;
}

/** The page of one thing: its shape while it is late, and a plain sentence where it does not come or is not there. */
export function PageOfOne<Data, Value>(props: PageOfOneProps<Data, Value>) {
  const { answer, of, name, unknownName = name, unknown, elsewhere, lines, below, children } = props;
  const value = answer.data && of(answer.data);
  if (value) return children(value);
  if (answer.isWaiting)
    return (
      <Page title="Grafo Abierto">
        <Waiting>
          <span className="bone tall short" />
          <Bones lines={lines} />
        </Waiting>
      </Page>
    );
  const heading = answer.hasFailed ? name : unknownName;
  return (
    <Page title={heading}>
      <div className="page-head">
        <h1>{heading}</h1>
        {answer.hasFailed ? <Late answer={answer} /> : <p>{unknown}</p>}
        <p>{elsewhere}</p>
      </div>
      {answer.hasFailed && below}
    </Page>
  );
}
