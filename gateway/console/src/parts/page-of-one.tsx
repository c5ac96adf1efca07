import type { ReactNode } from 'react';
import type { Answer } from '../graph/use-answer.js';
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
  /** Of the shape of what comes. */
  readonly skeleton: ReactNode;
  /** What asks for itself: it waits for nothing, and is shown also where the name does not come. */
  readonly below?: ReactNode;
  /** What stands in the browser's window. */
  readonly title: (value: Value) => string;
  /** What was asked for, with its heading. */
  readonly children: (value: Value) => ReactNode;
}

/** The page of one thing: its shape while it is late, and a plain sentence where it does not come or is not there. */
export function PageOfOne<Data, Value>(props: PageOfOneProps<Data, Value>) {
  const { answer, of, name, unknownName = name, skeleton, below, title, children } = props;
  const value = answer.data && of(answer.data);
  if (value)
    return (
      <Page title={title(value)}>
        {children(value)}
        {below}
      </Page>
    );
  if (answer.isWaiting)
    return (
      <Page title="Grafo Abierto">
        <Waiting>{skeleton}</Waiting>
        {below}
      </Page>
    );
  const heading = answer.hasFailed ? name : unknownName;
  return (
    <Page title={heading}>
      <Missing {...props} heading={heading} />
      {answer.hasFailed && below}
    </Page>
  );
}

type MissingProps = Pick<PageOfOneProps<unknown, unknown>, 'unknown' | 'elsewhere' | 'below'> & {
  readonly answer: Omit<Answer<unknown>, 'data'>;
  readonly heading: string;
};

function Missing({ answer, heading, unknown, elsewhere, below }: MissingProps) {
  return (
    <div className="page-head">
      <h1>{heading}</h1>
      {answer.hasFailed ? <Late answer={answer} isWhole={below === undefined} /> : <p>{unknown}</p>}
      <p>{elsewhere}</p>
    </div>
  );
}
