import { createContext } from 'react';

/** Tells who reads by ear what a new choice found, without moving them. */
export const AnnounceContext = createContext<(text: string) => void>(() => undefined);
