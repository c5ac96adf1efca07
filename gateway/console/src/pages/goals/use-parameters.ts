import { useSearchParams } from 'react-router';

/** The address's parameters, and what changes one of them where the page stands; empty takes it out. */
export function useParameters() {
  const [parameters, setParameters] = useSearchParams();
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(parameters);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setParameters(next, { preventScrollReset: true });
  };
  return { parameters, set };
}
