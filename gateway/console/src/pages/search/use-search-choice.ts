import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readChoice, type SearchChoice } from './search-choice.js';

/** What is searched for is in the address, so that it can be sent to others. */
export function useSearchChoice(): { readonly choice: SearchChoice; readonly params: URLSearchParams } {
  const [params] = useSearchParams();
  return useMemo(() => ({ choice: readChoice(params), params }), [params]);
}
