import { buildASTSchema, type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { useEffect, useState } from 'react';
import type { Language } from '../../places/language.js';
import { asPlainMarkdown, describeAnew, oneLanguage } from './one-language.js';

export interface Schemas {
  /** As people read it, in their language. */
  readonly read: GraphQLSchema;
  /** The same for the editor. */
  readonly edited: GraphQLSchema;
}

/** The schema, as the hub publishes it; null where it does not. */
export function useSchemas(language: Language): Schemas | null | undefined {
  const [told, setTold] = useState<DocumentNode | null>();
  const [schemas, setSchemas] = useState<Schemas>();
  useEffect(() => {
    const leaving = new AbortController();
    readSchema(leaving.signal).then(setTold, () => {
      if (!leaving.signal.aborted) setTold(null);
    });
    return () => leaving.abort();
  }, []);
  useEffect(() => {
    if (told) setSchemas(schemasOf(told, language));
  }, [told, language]);
  return told === null ? null : schemas;
}

/** A third of what introspection would answer, and compressed. */
async function readSchema(signal: AbortSignal): Promise<DocumentNode> {
  const response = await fetch('/schema.graphql', { signal });
  if (!response.ok) throw new Error(`The hub answered ${response.status}.`);
  return parse(await response.text(), { noLocation: true });
}

function schemasOf(told: DocumentNode, language: Language): Schemas {
  const read = describeAnew(told, (description) => oneLanguage(description, language));
  const options = { assumeValid: true, assumeValidSDL: true };
  return {
    read: buildASTSchema(read, options),
    edited: buildASTSchema(describeAnew(read, asPlainMarkdown), options),
  };
}
