import { useTranslation } from 'react-i18next';

const TRUST = ['OFFICIAL', 'VERIFIED', 'EXPERIMENTAL'] as const;

/** How far a plugin can be trusted, and what has been done for that. */
export function TrustMeaning() {
  const { t } = useTranslation();
  return (
    <section className="section" aria-labelledby="trust">
      <h2 id="trust">{t('plugins.trust')}</h2>
      <dl className="meanings">
        {TRUST.map((trust) => (
          <div key={trust}>
            <dt>{t(`trust.${trust}`)}</dt>
            <dd>{t(`plugins.trustMeaning.${trust}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
