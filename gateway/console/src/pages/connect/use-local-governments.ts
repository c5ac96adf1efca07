import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { ConsoleLocalGovernmentsDocument } from '../../graph/generated/places.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';

interface Place {
  readonly id: string;
  readonly name: string;
}

/** Those of a province, by name: all pages of them, one after the other. */
export function useLocalGovernments(within: string): readonly Place[] {
  const client = useClient();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const [found, setFound] = useState<readonly Place[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const readAll = async () => {
      const places: Place[] = [];
      let after: string | null = null;
      for (let isMore = true; isMore && isCurrent; ) {
        const variables: { within: string; after: string | null; lang: typeof lang } = {
          within,
          after,
          lang,
        };
        const { data } = await client.query(ConsoleLocalGovernmentsDocument, variables).toPromise();
        places.push(...(data?.jurisdictions?.edges.map(({ node }) => node) ?? []));
        after = data?.jurisdictions?.pageInfo.endCursor ?? null;
        isMore = data?.jurisdictions?.pageInfo.hasNextPage === true;
      }
      places.sort((one, other) => one.name.localeCompare(other.name));
      if (isCurrent) setFound(places);
    };
    void readAll();
    return () => {
      isCurrent = false;
    };
  }, [client, within, lang]);
  return found;
}
