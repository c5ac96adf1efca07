import { useTranslation } from 'react-i18next';
import type { Trust } from '../../../graph/generated/decisions.js';

const TRUST: readonly Trust[] = ['EXPERIMENTAL', 'VERIFIED', 'OFFICIAL'];

/** How far a version is trusted that is approved: as before, and as reviewed the first time. */
export function TrustChoice({ trust }: { readonly trust: Trust }) {
  const { t } = useTranslation();
  return (
    <fieldset className="choose">
      <legend>{t('deciding.trust')}</legend>
      {TRUST.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="trust"
            value={each}
            defaultChecked={each === (trust === 'EXPERIMENTAL' ? 'VERIFIED' : trust)}
          />
          {t(`trust.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
