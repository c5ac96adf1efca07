import { useId } from 'react';

interface ChoiceProps<Name extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [name: Name, label: string])[];
  readonly chosen: Name;
  choose(name: Name): void;
}

/** One of a few, of which all are in sight. */
export function Choice<Name extends string>({ legend, options, chosen, choose }: ChoiceProps<Name>) {
  const group = useId();
  return (
    <fieldset className="choose">
      <legend>{legend}</legend>
      {options.map(([name, label]) => (
        <label key={name}>
          <input type="radio" name={group} checked={name === chosen} onChange={() => choose(name)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
