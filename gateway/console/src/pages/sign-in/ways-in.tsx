import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bones } from '../../parts/bones.js';
import { Late, Waiting } from '../../parts/part.js';
import { useLanguage } from '../../places/use-language.js';
import { askWaysIn, type WaysIn as Ways } from '../../session/ask-session.js';
import { beginAtIssuer, canBeginAtIssuer } from '../../session/begin-at-issuer.js';

interface FromProps {
  /** The page to come back to. */
  readonly from: string | undefined;
}

/** How one signs in at this hub without a token. */
export function WaysIn({ from }: FromProps) {
  const [ways, setWays] = useState<Ways | 'waiting' | 'away'>('waiting');
  useEffect(() => {
    if (ways === 'waiting') void askWaysIn().then((found) => setWays(found ?? 'away'));
  }, [ways]);
  if (ways === 'waiting')
    return (
      <Waiting>
        <Bones lines={3} />
      </Waiting>
    );
  if (ways === 'away') return <Late answer={{ isAway: true, ask: () => setWays('waiting') }} />;
  if (ways.issuer !== null) return <WithAccount issuer={ways.issuer} from={from} />;
  return ways.invites ? <ByInvitation /> : null;
}

function WithAccount({ issuer, from }: FromProps & { readonly issuer: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = URL.canParse(issuer) ? new URL(issuer).host : issuer;
  return (
    <section className="section" aria-labelledby="account">
      <h2 id="account">{t('signIn.account')}</h2>
      {canBeginAtIssuer() ? (
        <>
          <p>{t('signIn.accountHint', { host })}</p>
          <p>
            <button type="button" className="firm" onClick={() => void beginAtIssuer(language, from)}>
              {t('signIn.accountButton', { host })}
            </button>
          </p>
        </>
      ) : (
        <p>{t('signIn.insecure')}</p>
      )}
    </section>
  );
}

function ByInvitation() {
  const { t } = useTranslation();
  return (
    <section className="section" aria-labelledby="started">
      <h2 id="started">{t('signIn.started')}</h2>
      <p>{t('signIn.startedHint')}</p>
    </section>
  );
}
