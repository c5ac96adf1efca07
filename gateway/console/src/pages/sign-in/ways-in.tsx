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
  if (ways.issuers.length > 0) return <WithAccount issuers={ways.issuers} from={from} />;
  return ways.invites ? <ByInvitation /> : null;
}

function WithAccount({ issuers, from }: FromProps & { readonly issuers: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <section className="section" aria-labelledby="account">
      <h2 id="account">{t('signIn.account')}</h2>
      {canBeginAtIssuer() ? (
        issuers.map((issuer) => (
          <AtIssuer key={issuer} issuer={issuer} host={nameAmong(issuers, issuer)} from={from} />
        ))
      ) : (
        <p>{t('signIn.insecure')}</p>
      )}
    </section>
  );
}

interface AtIssuerProps extends FromProps {
  readonly issuer: string;
  readonly host: string;
}

function AtIssuer({ issuer, host, from }: AtIssuerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <p>{t('signIn.accountHint', { host })}</p>
      <p>
        <button type="button" className="firm" onClick={() => void beginAtIssuer(issuer, language, from)}>
          {t('signIn.accountButton', { host })}
        </button>
      </p>
    </>
  );
}

/** Its host, and what follows that where another has the same. */
function nameAmong(issuers: readonly string[], issuer: string): string {
  const { host, pathname } = new URL(issuer);
  const isOnly = issuers.filter((each) => new URL(each).host === host).length === 1;
  return isOnly ? host : `${host}${pathname.replace(/\/$/, '')}`;
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
