import { useState } from 'react';

interface CopyButtonProps {
  readonly text: () => string;
  readonly name: string;
  /** Said once it is done. */
  readonly done: string;
}

/** Puts a text where it can be pasted from. */
export function CopyButton({ text, name, done }: CopyButtonProps) {
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    const copying = text();
    await navigator.clipboard.writeText(copying);
    setCopied(copying);
  };
  return (
    <>
      <button type="button" className="quiet" onClick={() => void copy()}>
        {name}
      </button>
      <span role="status" className="aside">
        {copied !== undefined && copied === text() && done}
      </span>
    </>
  );
}
