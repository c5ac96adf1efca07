import { useTranslation } from 'react-i18next';

/** The United Nations' own words, or that nobody has brought them here yet. */
export function OfficialText({ text }: { readonly text: { readonly text: string } | null }) {
  const { t } = useTranslation();
  if (text === null) return <p className="aside">{t('goal.noOfficialText')}</p>;
  return (
    <figure className="official">
      <figcaption className="aside">{t('goal.officialText')}</figcaption>
      <blockquote>{text.text}</blockquote>
    </figure>
  );
}
