import { type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { useTranslation } from 'react-i18next';

interface FoundNamesProps {
  readonly schema: GraphQLSchema;
  readonly sought: string;
  readonly go: (type: string) => void;
}

const SHOWN = 40;

/** Types and fields whose names hold what is sought; the same first, then those that begin so. */
export function FoundNames({ schema, sought, go }: FoundNamesProps) {
  const { t } = useTranslation();
  const letters = sought.toLowerCase();
  const found = namesOf(schema)
    .filter(({ own }) => own.toLowerCase().includes(letters))
    .sort((one, other) => rank(one, letters) - rank(other, letters));
  return (
    <>
      <p role="status">
        {found.length > 0 ? t('query.docs.found', { count: found.length }) : t('query.docs.nothing')}
      </p>
      <ul className="names">
        {found.slice(0, SHOWN).map(({ whole, type }) => (
          <li key={whole}>
            <button type="button" className="link" onClick={() => go(type)}>
              <code>{whole}</code>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Name {
  readonly own: string;
  readonly whole: string;
  readonly type: string;
}

function rank({ own }: Name, letters: string): number {
  const name = own.toLowerCase();
  if (name === letters) return 0;
  return name.startsWith(letters) ? 1 : 2;
}

function namesOf(schema: GraphQLSchema): Name[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
      const fields = hasFields ? Object.keys(type.getFields()) : [];
      return [
        { own: type.name, whole: type.name, type: type.name },
        ...fields.map((field) => ({ own: field, whole: `${type.name}.${field}`, type: type.name })),
      ];
    });
}
