import { useTranslation } from 'react-i18next';
import { useFeedNames } from '../../parts/feed-names.js';
import { useHasWords } from '../../words/use-has-words.js';
import type { FacetName } from './facets/facet-table.js';
import type { Bucket } from './facets/use-facet.js';

/** What a value of a property is called, where the graph has no words for it or none are asked yet. */
export function useValueNames(type: string | null): (name: FacetName, bucket: Bucket | string) => string {
  const { t } = useTranslation();
  const ofType = useNamesOfType(type);
  const ofFeed = useFeedNames();
  return (name, bucket) => {
    const { key, label } = typeof bucket === 'string' ? { key: bucket, label: bucket } : bucket;
    if (key === 'NOT_STATED') return t('state.notStated');
    if (name === 'province' && key === 'AR') return t('jurisdiction.kind.NATION');
    if (name === 'goal') return label === key ? t('search.goal', { number: key }) : `${key}. ${label}`;
    if (name === 'target') return t('search.target', { id: key });
    if (name === 'feed' && label === key) return ofFeed(key);
    return label === key ? (ofType(name, key) ?? label) : label;
  };
}

/** Codes that mean something else in each type. */
function useNamesOfType(type: string | null): (name: FacetName, key: string) => string | null {
  const { t } = useTranslation();
  const hasWords = useHasWords();
  return (name, key) => {
    switch (`${type} ${name}`) {
      case 'Jurisdiction kind':
        return hasWords('jurisdiction.kind', key) ? t(`jurisdiction.kind.${key}`) : null;
      case 'Portal status':
        return hasWords('portal', key) ? t(`portal.${key}`) : null;
      case 'Organization kind':
        return hasWords('organization.kind', key) ? t(`organization.kind.${key}`) : null;
      default:
        return null;
    }
  };
}

export function useTypeNames(): (type: string, label?: string) => string {
  const { t } = useTranslation();
  const hasWords = useHasWords();
  return (type, label = type) => (hasWords('typePlural', type) ? t(`typePlural.${type}`) : label);
}
