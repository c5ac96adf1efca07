import { useEffect } from 'react';

const TOLD = 'body > .CodeMirror-info, body > .CodeMirror-lint-tooltip';

/** What editors show while somebody writes or points comes and goes: each gets the name or the role that it lacks. */
export function useAccessiblePopups(hints: string): void {
  useEffect(() => {
    const naming = new MutationObserver(() => {
      for (const list of document.querySelectorAll('.CodeMirror-hints'))
        list.setAttribute('aria-label', hints);
      for (const told of document.querySelectorAll(TOLD)) told.setAttribute('role', 'status');
    });
    naming.observe(document.body, { childList: true, subtree: true });
    return () => naming.disconnect();
  }, [hints]);
}
