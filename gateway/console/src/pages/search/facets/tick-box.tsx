import { type ReactNode, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';

interface TickBoxProps {
  readonly isChosen: boolean;
  /** The address with it, or without it where it is chosen. */
  readonly to: string;
  readonly children: ReactNode;
}

/** One of several that may be chosen; it shows at once what was asked, and the address follows. */
export function TickBox({ isChosen, to, children }: TickBoxProps) {
  const navigate = useNavigate();
  const [isTicked, setIsTicked] = useState(isChosen);
  useEffect(() => setIsTicked(isChosen), [isChosen]);
  const choose = (isWanted: boolean) => {
    setIsTicked(isWanted);
    void navigate(to, { preventScrollReset: true });
  };
  return (
    <label>
      <input type="checkbox" checked={isTicked} onChange={({ target }) => choose(target.checked)} />
      {children}
    </label>
  );
}
