import { useTranslation } from 'react-i18next';
import { es } from '../words/es.js';

/** The core's sources by what they hold; a plugin's by its own name. */
export function useFeedNames(): (feed: string) => string {
  const { t } = useTranslation();
  return (feed) => (isCore(feed) ? t(`feed.${feed}`) : feed);
}

const isCore = (feed: string): feed is keyof typeof es.feed => Object.hasOwn(es.feed, feed);
