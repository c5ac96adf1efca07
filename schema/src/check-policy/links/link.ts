/** One `@link` of an SDL, read. */
import { type ConstDirectiveNode, Kind, type StringValueNode, valueFromASTUntyped } from 'graphql';
import { z } from 'zod';

export interface LinkImport {
  /** With its @ where it is a directive. */
  readonly name: string;
  readonly as: string;
}

export interface Link {
  readonly node: ConstDirectiveNode;
  readonly url: StringValueNode | undefined;
  readonly as: string | undefined;
  readonly imports: readonly LinkImport[];
  /** What the composer would guess about: an argument that is no literal text, an import of another shape. */
  readonly isMalformed: boolean;
}

const importsSchema = z.array(
  z.union([
    z.string().transform((name) => ({ name, as: name })),
    z
      .strictObject({ name: z.string(), as: z.string().optional() })
      .transform(({ name, as }) => ({ name, as: as ?? name })),
  ]),
);
const ARGUMENTS = new Set(['url', 'as', 'for', 'import']);

export function readLink(node: ConstDirectiveNode): Link {
  const given = node.arguments ?? [];
  const argument = (name: string) => given.find((it) => it.name.value === name)?.value;
  const [url, as, imported] = [argument('url'), argument('as'), argument('import')];
  const parsed = importsSchema.safeParse(imported ? valueFromASTUntyped(imported) : []);
  const names = given.map(({ name }) => name.value);
  return {
    node,
    url: url?.kind === Kind.STRING ? url : undefined,
    as: as?.kind === Kind.STRING ? as.value : undefined,
    imports: parsed.data ?? [],
    isMalformed:
      !parsed.success ||
      url?.kind !== Kind.STRING ||
      (as !== undefined && as.kind !== Kind.STRING) ||
      new Set(names).size !== names.length ||
      names.some((name) => !ARGUMENTS.has(name)),
  };
}
