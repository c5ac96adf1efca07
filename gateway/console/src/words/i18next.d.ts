/** A key that nobody wrote words for is an error of the build. */
import 'i18next';
import type { AllWords } from './words.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: AllWords };
  }
}
