import { useTranslation } from 'react-i18next';
import { useFormat } from './use-format.js';

interface DataTableProps {
  readonly caption: string;
  /** The first names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** The figures that stand behind a chart; what is not known is said in words. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [first, ...others] = columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, values }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td key={others[index]} className={value === null ? 'number unknown' : 'number'}>
                  {value === null ? t('state.unknown') : number(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
