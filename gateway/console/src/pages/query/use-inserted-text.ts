import type { Editor } from 'codemirror';
import { useEffect } from 'react';

/** What the editor does by keyboard, for who asks for it otherwise: by voice, or with the keys of a telephone. */
const COMMANDS: Readonly<Record<string, string>> = {
  deleteContentBackward: 'delCharBefore',
  deleteContentForward: 'delCharAfter',
  deleteWordBackward: 'delGroupBefore',
  deleteWordForward: 'delGroupAfter',
  insertParagraph: 'newlineAndIndent',
  insertLineBreak: 'newlineAndIndent',
};

/**
 * Text that comes in one piece, dictated or composed: the editor puts it in. Left to the browser, it would change the
 * elements that the editor takes for its own, and style them in a way that the policy refuses.
 */
export function useInsertedText(editor: Editor | null): void {
  useEffect(() => {
    if (!editor || editor.getOption('readOnly')) return;
    const insert = (event: InputEvent) => {
      const command = COMMANDS[event.inputType];
      if (!event.cancelable || event.isComposing) return;
      if (event.inputType === 'insertText' && event.data !== null) editor.replaceSelection(event.data);
      else if (command !== undefined) editor.execCommand(command);
      else return;
      event.preventDefault();
    };
    // What is composed cannot be kept from the browser; that it takes the place of several elements can.
    const makeRoom = () => {
      if (editor.somethingSelected()) editor.replaceSelection('');
    };
    const input = editor.getInputField();
    input.addEventListener('beforeinput', insert);
    input.addEventListener('compositionstart', makeRoom);
    return () => {
      input.removeEventListener('beforeinput', insert);
      input.removeEventListener('compositionstart', makeRoom);
    };
  }, [editor]);
}
