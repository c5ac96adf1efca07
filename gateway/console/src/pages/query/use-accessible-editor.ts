import CodeMirror, { type Editor } from 'codemirror';
import { useEffect } from 'react';
import { useInsertedText } from './use-inserted-text.js';

// The other way of input is a field beside the text, and who reads by ear hears nothing of the text.
CodeMirror.defaults.inputStyle = 'contenteditable';

/** An editor that is named to whoever does not see it, that the keyboard can leave, and that takes what is dictated. */
export function useAccessibleEditor(editor: Editor | null, name: string): void {
  useInsertedText(editor);
  useEffect(() => {
    if (!editor) return;
    const input = editor.getInputField();
    input.setAttribute('role', 'textbox');
    input.setAttribute('aria-multiline', 'true');
    if (editor.getOption('readOnly')) input.setAttribute('aria-readonly', 'true');
    editor.setOption('screenReaderLabel', name);
    // They indent unless told, and whoever has no mouse would be caught.
    const keys = { Tab: false, 'Shift-Tab': false } as const;
    editor.addKeyMap(keys);
    return () => editor.removeKeyMap(keys);
  }, [editor, name]);
}
