import { useTranslation } from 'react-i18next';
import type { ConsoleInitiativeQuery } from '../../graph/generated/initiative-page.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';

export type Initiative = NonNullable<ConsoleInitiativeQuery['initiative']>;

/** The title as it was published, to the letter. */
export function publishedTitle({ rawTitle, titleOriginalLanguage, spanish, english }: Initiative): string {
  return rawTitle ?? (titleOriginalLanguage === 'EN' ? english : spanish);
}

/** The language that the title is shown in; the other one answers where it lacks. */
export function shownLanguage(initiative: Initiative, wanted: 'ES' | 'EN'): 'es' | 'en' {
  const isPublished = !initiative.isTranslated;
  return (isPublished ? initiative.titleOriginalLanguage : wanted) === 'EN' ? 'en' : 'es';
}

/** Whose words the title is in: ours, or only those in which it was published. */
export function TitleNote({ initiative }: { readonly initiative: Initiative }) {
  const { t } = useTranslation();
  const wanted = GRAPH_LANGUAGES[useLanguage()];
  const { isTranslated, titleOriginalLanguage, title } = initiative;
  const published = publishedTitle(initiative);
  const original = (
    <span lang={titleOriginalLanguage === 'EN' ? 'en' : 'es'}>
      {t('initiative.quoted', { text: published })}
    </span>
  );
  if (isTranslated)
    return (
      <p className="aside">
        {t('initiative.translated')} {t(`initiative.publishedIn.${titleOriginalLanguage}`)} {original}
      </p>
    );
  return (
    <>
      {wanted !== titleOriginalLanguage && (
        <p className="aside">{t(`initiative.onlyIn.${titleOriginalLanguage}`)}</p>
      )}
      {published !== title && (
        <p className="aside">
          {t('initiative.publishedTitle')} {original}
        </p>
      )}
    </>
  );
}
