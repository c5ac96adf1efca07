import type { DocumentNode } from 'graphql';
import { useTranslation } from 'react-i18next';
import { exportOf, Tools } from '../../parts/tools.js';
import type { ComparedPlace } from './compare-table.js';
import { ofAllPlaces } from './of-all-places.js';

interface CompareToolsProps {
  readonly of: string;
  readonly places: readonly ComparedPlace[];
  /** The question about one place. */
  readonly document: DocumentNode;
  variablesOf(id: string): Readonly<Record<string, unknown>>;
  /** The path of the list whose elements are the rows of a place, where it has several. */
  readonly rows?: string;
  /** Of which places there are any; of all unless told. */
  isKnown?(id: string): boolean;
}

/** How all places were asked at once, and what is known of each as a file. */
export function CompareTools({
  of,
  places,
  document,
  variablesOf,
  rows,
  isKnown = () => true,
}: CompareToolsProps) {
  const { t } = useTranslation();
  const known = places.filter(({ id }) => isKnown(id));
  const ids = places.map(({ id }) => id);
  return (
    <div className="compare-tools">
      <Tools of={of} question={ofAllPlaces(document, ids, variablesOf)} />
      {known.length > 0 && (
        <ul className="tools" aria-label={t('compare.files', { name: of })}>
          {known.map(({ id, name }) => (
            <li key={id}>
              <a
                href={exportOf(
                  { document, variables: variablesOf(id), ...(rows !== undefined && { rows }) },
                  { format: 'csv' },
                )}
              >
                {t('compare.csv', { name })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
