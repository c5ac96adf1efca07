/** What GraphiQL adds to the options of CodeMirror. */
import 'codemirror';

declare module 'codemirror' {
  interface EditorConfiguration {
    /** What is shown of a thing under the pointer; false for nothing. */
    info?: { readonly onClick?: unknown } | false;
  }
}
