/** Lines where text will be. */
export function Bones({ lines }: { readonly lines: number }) {
  return times(lines, (line) => <span key={line} className={line % 3 === 2 ? 'bone short' : 'bone'} />);
}

/** The title of a page and what it is, where they will be. */
export function HeadBones() {
  return (
    <div className="page-head">
      <span className="bone tall short" />
      <span className="bone short" />
    </div>
  );
}

/** Facts side by side, each under its name. */
export function FactBones({ facts }: { readonly facts: number }) {
  return (
    <div className="facts">
      {times(facts, (fact) => (
        <div key={fact}>
          <span className="bone most" />
          <span className="bone short" />
        </div>
      ))}
    </div>
  );
}

/** A list of things, each with a title and a line about it. */
export function ListBones({ rows }: { readonly rows: number }) {
  return (
    <div className="list">
      {times(rows, (row) => (
        <div key={row} className="row">
          <span className="bone most" />
          <span className="bone short" />
        </div>
      ))}
    </div>
  );
}

/** Bars, each under its name. */
export function BarBones({ bars }: { readonly bars: number }) {
  return (
    <div className="bars">
      {times(bars, (bar) => (
        <div key={bar}>
          <span className="bone short" />
          <span className="bone thin" />
        </div>
      ))}
    </div>
  );
}

const times = <Shape,>(count: number, shape: (at: number) => Shape) =>
  Array.from({ length: count }, (_, at) => shape(at));
