import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentTheme, keepTheme } from './theme.js';

/** Changes between light and dark; until then the system decides. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(currentTheme);
  const other = theme === 'dark' ? 'light' : 'dark';
  const change = () => {
    keepTheme(other);
    setTheme(other);
  };
  return (
    <button type="button" className="quiet" aria-label={t(`theme.change.${other}`)} onClick={change}>
      {t(`theme.name.${other}`)}
    </button>
  );
}
