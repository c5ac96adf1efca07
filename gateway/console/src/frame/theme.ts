/** Light or dark: as the person chose, else as the system is. */
export type Theme = 'light' | 'dark';

const KEPT = 'grafo-theme';
const DARK = '(prefers-color-scheme: dark)';

export function storedTheme(): Theme | undefined {
  const kept = localStorage.getItem(KEPT);
  return kept === 'light' || kept === 'dark' ? kept : undefined;
}

export function showTheme(theme: Theme | undefined): void {
  if (theme === undefined) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function keepTheme(theme: Theme): void {
  localStorage.setItem(KEPT, theme);
  showTheme(theme);
}

export function currentTheme(): Theme {
  return storedTheme() ?? (matchMedia(DARK).matches ? 'dark' : 'light');
}
