import { useTranslation } from 'react-i18next';
import { useHasWords } from '../words/use-has-words.js';

/** The core's sources by what they hold; a plugin's by its own name. */
export function useFeedNames(): (feed: string) => string {
  const { t } = useTranslation();
  const hasWords = useHasWords();
  return (feed) => (hasWords('feed', feed) ? t(`feed.${feed}`) : feed);
}
