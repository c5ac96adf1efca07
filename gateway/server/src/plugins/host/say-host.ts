/** What the log says of plugins that the hub runs, beside the table of problems. */
export const SAY = {
  es: {
    running: (version: string) => `${version} en marcha`,
    again: (seconds: number) => `Se arranca de nuevo en ${seconds} s.`,
    dropped: (lines: number) => `[${lines} líneas más que no se muestran]`,
  },
  en: {
    running: (version: string) => `${version} is running`,
    again: (seconds: number) => `It is started again in ${seconds} s.`,
    dropped: (lines: number) => `[${lines} more lines that are not shown]`,
  },
} as const;
