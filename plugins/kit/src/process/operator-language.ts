/** The language of the person at the terminal, as POSIX tells it: Spanish where the locale is, else English. */
export function operatorLanguage(environment: NodeJS.ProcessEnv): 'es' | 'en' {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return locale.toLowerCase().startsWith('es') ? 'es' : 'en';
}
