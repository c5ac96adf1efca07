import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { askHub } from '../../graph/ask-hub.js';
import { useLanguage } from '../../places/use-language.js';
import { addressOf, isSame, writtenIn } from './address.js';
import { operationToName } from './operation-to-name.js';

interface Asked {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks the graph what was written, and writes it into the address, so that it can be sent to others. */
export function useAsk() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [address, setAddress] = useSearchParams();
  return useCallback(
    async ({ query, variables, operationName }: Asked, { headers }: Sent = {}) => {
      const asked = { query, variables: variables ? JSON.stringify(variables) : '' };
      // An example that nobody changed keeps its name in the address.
      if (!isSame(asked, writtenIn(address, language)))
        setAddress(addressOf(asked), { replace: true, preventScrollReset: true });
      try {
        const request = { query, variables, operationName: operationToName(query, operationName) };
        return await (await askHub('/graphql', request, headers)).json();
      } catch {
        return { errors: [{ message: t('query.away') }] };
      }
    },
    [address, setAddress, language, t],
  );
}
