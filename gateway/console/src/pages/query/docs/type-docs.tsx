import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { useTranslation } from 'react-i18next';
import { FieldDocs } from './field-docs.js';
import { TypeNames } from './type-names.js';

interface TypeDocsProps {
  readonly schema: GraphQLSchema;
  readonly type: GraphQLNamedType;
  readonly go: (type: string) => void;
}

/** One type: what it is, and what can be asked of it. */
export function TypeDocs({ schema, type, go }: TypeDocsProps) {
  const { t } = useTranslation();
  const hasFields = isObjectType(type) || isInterfaceType(type);
  return (
    <article className="section">
      <h3>
        <code>{type.name}</code>
      </h3>
      {type.description && <p>{type.description}</p>}
      {hasFields && <TypeNames title={t('query.docs.interfaces')} types={type.getInterfaces()} go={go} />}
      {isAbstractType(type) && (
        <TypeNames title={t('query.docs.types')} types={schema.getPossibleTypes(type)} go={go} />
      )}
      {(hasFields || isInputObjectType(type)) && (
        <>
          <h4>{t(hasFields ? 'query.docs.fields' : 'query.docs.inputs')}</h4>
          <ul className="list two">
            {Object.values(type.getFields()).map((field) => (
              <FieldDocs key={field.name} field={field} go={go} />
            ))}
          </ul>
        </>
      )}
      {isEnumType(type) && (
        <>
          <h4>{t('query.docs.values')}</h4>
          <ul className="list two">
            {type.getValues().map(({ name, description, deprecationReason }) => (
              <li key={name}>
                <code>{name}</code>
                {description && <p>{description}</p>}
                {deprecationReason && (
                  <p className="aside">{t('query.docs.deprecated', { reason: deprecationReason })}</p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
