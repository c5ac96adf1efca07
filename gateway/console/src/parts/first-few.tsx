import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FirstFewProps<Each> {
  readonly of: readonly Each[];
  /** How many are in sight before anybody asks for more. */
  readonly count: number;
  /** Some of them, as they are shown. */
  readonly children: (some: readonly Each[]) => ReactNode;
}

/** The first of many, and the others for whoever asks; one alone is not worth asking for. */
export function FirstFew<Each>({ of, count, children }: FirstFewProps<Each>) {
  const { t } = useTranslation();
  const rest = of.slice(count);
  if (rest.length < 2) return children(of);
  return (
    <>
      {children(of.slice(0, count))}
      <details>
        <summary>{t('state.others', { count: rest.length })}</summary>
        {children(rest)}
      </details>
    </>
  );
}
