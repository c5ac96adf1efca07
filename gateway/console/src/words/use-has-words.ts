import { useTranslation } from 'react-i18next';
import type { AllWords } from './words.js';

type Within<Words, Path> = Path extends `${infer First}.${infer Rest}`
  ? Within<Within<Words, First>, Rest>
  : Path extends keyof Words
    ? Words[Path]
    : never;

/** Tells whether there are words for a value, of which the graph may have more than the console knows. */
export function useHasWords() {
  const { i18n } = useTranslation();
  return <Path extends string>(path: Path, value: string): value is keyof Within<AllWords, Path> & string =>
    i18n.exists(`${path}.${value}`);
}
