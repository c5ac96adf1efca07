import { useTranslation } from 'react-i18next';
import { useHasWords } from '../words/use-has-words.js';

/**
 * The core's sources by what they hold; a plugin's by its own name.
 *
 * @param titles of plugins, as far as they are known
 */
export function useFeedNames(titles?: ReadonlyMap<string, string>): (feed: string) => string {
  const { t } = useTranslation();
  const hasWords = useHasWords();
  return (feed) => (hasWords('feed', feed) ? t(`feed.${feed}`) : (titles?.get(feed) ?? feed));
}
