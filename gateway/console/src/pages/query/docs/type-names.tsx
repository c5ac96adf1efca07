import { type GraphQLNamedType, type GraphQLType, getNamedType } from 'graphql';

interface TypeNamesProps {
  readonly title: string;
  readonly types: readonly GraphQLNamedType[];
  readonly go: (type: string) => void;
}

/** Types that lead to what they are. */
export function TypeNames({ title, types, go }: TypeNamesProps) {
  if (types.length === 0) return null;
  return (
    <p>
      {title}:{' '}
      {types.map((type, index) => (
        <span key={type.name}>
          {index > 0 && ', '}
          <TypeLink type={type} go={go} />
        </span>
      ))}
    </p>
  );
}

/** A type as a query names it, with its lists and what cannot be null. */
export function TypeLink({ type, go }: { readonly type: GraphQLType; readonly go: TypeNamesProps['go'] }) {
  return (
    <button type="button" className="link" onClick={() => go(getNamedType(type).name)}>
      <code>{String(type)}</code>
    </button>
  );
}
