import { type ReactNode, useEffect } from 'react';

interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One page within the frame, with its title in the browser's window. */
export function Page({ title, children }: PageProps) {
  useEffect(() => {
    document.title = title === 'Grafo Abierto' ? title : `${title} · Grafo Abierto`;
  }, [title]);
  return <div className="page wide">{children}</div>;
}
