import { useEditorContext } from '@graphiql/react';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useLanguage } from '../../places/use-language.js';
import { isSame, writtenIn } from './address.js';

/** An example that is chosen, or a step back, fills the editors anew. */
export function useFollowingAddress(): void {
  const language = useLanguage();
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  const { key, search } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same example may be chosen twice, by two steps
  useEffect(() => {
    if (!queryEditor || !variableEditor) return;
    const wanted = writtenIn(new URLSearchParams(search), language);
    const written = { query: queryEditor.getValue(), variables: variableEditor.getValue() };
    if (isSame(written, wanted)) return;
    queryEditor.setValue(wanted.query);
    variableEditor.setValue(wanted.variables);
  }, [key, search, language, queryEditor, variableEditor]);
}
