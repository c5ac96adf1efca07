import { parse, printSchema } from 'graphql';

/** The schema as its readers see it: without anything of federation. */
export function printSchemaOf(schema) {
  return parse(printSchema(schema));
}
