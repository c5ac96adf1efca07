/** A key that nobody wrote words for is an error of the build. */
import 'i18next';
import type { es } from './es.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof es };
  }
}
