import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useLanguage } from '../../places/use-language.js';
import { askSession, type SessionAnswer } from '../../session/ask-session.js';
import { takeDeparture } from '../../session/begin-at-issuer.js';
import { keepSession } from '../../session/session-store.js';

/** What is written behind `#` when the hub or its terminal led here; a mark within the page is shorter. */
const CODE = /^#([\w-]{43})$/;

export interface Arrival {
  readonly isWaiting: boolean;
  /** Why there is no session. */
  readonly answer?: SessionAnswer | undefined;
}

/** Exchanges the one-time code that the page was opened with, and goes on to where the person came from. */
export function useArrival(): Arrival {
  const language = useLanguage();
  const navigate = useNavigate();
  const { hash, pathname } = useLocation();
  const code = CODE.exec(hash)?.[1];
  const [arrival, setArrival] = useState<Arrival>({ isWaiting: code !== undefined });
  const taken = useRef<string>(undefined);
  useEffect(() => {
    if (code === undefined || taken.current === code) return;
    taken.current = code;
    setArrival({ isWaiting: true });
    // Out of the address, and of what the browser remembers of it, whatever comes of it.
    void navigate(pathname, { replace: true });
    const { verifier, from } = takeDeparture();
    void askSession({ code, ...(verifier !== undefined && { verifier }) }, language).then((answer) => {
      if (answer.session) keepSession(answer.session);
      setArrival({ isWaiting: false, answer: answer.session ? undefined : answer });
      if (answer.session && from !== undefined) void navigate(from, { replace: true });
    });
  }, [code, language, navigate, pathname]);
  return arrival;
}
