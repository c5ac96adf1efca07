/** Tells at the terminal how far an import has come. */
import type { ImportProgress } from '@grafo-abierto/subgraph-kit';

const SAY = {
  es: {
    READING: (rows: number) => `  leídas: ${rows} filas`,
    WRITING: (rows: number) => `  escritas: ${rows} filas`,
    retry: (seconds: string, code: string) => `  otro intento en ${seconds} s [${code}]`,
  },
  en: {
    READING: (rows: number) => `  read: ${rows} rows`,
    WRITING: (rows: number) => `  written: ${rows} rows`,
    retry: (seconds: string, code: string) => `  another attempt in ${seconds} s [${code}]`,
  },
} as const;

/** Rows between two lines. */
const STEP = 500;

export interface ProgressLines {
  onProgress(progress: ImportProgress): void;
  onRetry(milliseconds: number, code: string): void;
}

export function createProgressLines(language: 'es' | 'en', print: (line: string) => void): ProgressLines {
  const say = SAY[language];
  const told = { READING: -1, WRITING: -1 };
  return {
    onProgress({ phase, done }) {
      const step = Math.floor(done / STEP);
      if (step <= told[phase]) return;
      told[phase] = step;
      print(say[phase](done));
    },
    onRetry: (milliseconds, code) => print(say.retry((milliseconds / 1000).toFixed(1), code)),
  };
}
