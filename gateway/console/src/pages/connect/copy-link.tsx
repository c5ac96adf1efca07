import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../parts/form-field.js';

/** The address by which a proposal is followed, to keep. */
export function CopyLink() {
  const { t } = useTranslation();
  const address = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    address.current?.select();
    // Pages that came without https have no clipboard: what is selected can be copied by hand.
    await navigator.clipboard?.writeText(window.location.href).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <div className="form">
      <FormField id="link" label={t('proposal.link')} hint={t('proposal.linkHint')}>
        {(control) => (
          <input
            {...control}
            ref={address}
            readOnly
            value={window.location.href}
            onFocus={({ target }) => target.select()}
          />
        )}
      </FormField>
      <p className="buttons">
        <button type="button" className="quiet" onClick={() => void copy()}>
          {t('proposal.copy')}
        </button>
        <span role="status">{isCopied && t('proposal.copied')}</span>
      </p>
    </div>
  );
}
