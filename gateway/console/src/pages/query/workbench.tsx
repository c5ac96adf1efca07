import { GraphiQLProvider } from '@graphiql/react';
import type { GraphQLSchema } from 'graphql';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useLanguage } from '../../places/use-language.js';
import { writtenIn } from './address.js';
import { CodeToCopy } from './code/code-to-copy.js';
import { Editors } from './editors.js';
import { ExportResult } from './export/export-result.js';
import { useAsk } from './use-ask.js';

/** GraphiQL's editors within the page's own frame, which speaks both languages. */
export function Workbench({ schema }: { readonly schema: GraphQLSchema | null }) {
  const language = useLanguage();
  const [address] = useSearchParams();
  const [start] = useState(() => [writtenIn(address, language)]);
  const ask = useAsk();
  return (
    <GraphiQLProvider
      fetcher={ask}
      schema={schema}
      // The hub answers nothing from a schema that is not valid.
      dangerouslyAssumeSchemaIsValid
      storage={NOTHING_KEPT}
      defaultTabs={start}
    >
      <Editors />
      <div className="columns">
        <ExportResult />
        <CodeToCopy />
      </div>
    </GraphiQLProvider>
  );
}

/** The address keeps what was asked, and nothing else does. */
const NOTHING_KEPT = {
  length: 0,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  clear: () => undefined,
};
