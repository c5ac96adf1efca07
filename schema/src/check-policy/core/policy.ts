/** Reads `policy.yaml`: who owns which type of the graph, and what a plugin may do with it. */
import { parse } from 'yaml';
import { z } from 'zod';

const typeName = z.string().regex(/^[A-Z]\w*$/);

const policySchema = z.strictObject({
  owners: z.record(z.string(), z.array(typeName)),
  values: z.array(typeName),
  extensible: z.record(
    typeName,
    z.strictObject({ key: z.string().min(1), exportable: z.array(z.string().min(1)) }),
  ),
});

export type Policy = Readonly<z.infer<typeof policySchema>>;

/** @throws ZodError where the text is no policy: the file is part of the program, and its mistake is ours */
export function parsePolicy(text: string): Policy {
  return policySchema.parse(parse(text));
}
