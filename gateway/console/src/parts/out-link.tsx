import type { ReactNode } from 'react';

/** Leads out of the console, where what a portal or a plugin gave is an address of the web; else it is text. */
export function OutLink({ to, children }: { readonly to: string | null; readonly children: ReactNode }) {
  if (to === null || !/^https?:\/\//i.test(to)) return children;
  return (
    <a href={to} rel="noreferrer external">
      {children}
    </a>
  );
}
