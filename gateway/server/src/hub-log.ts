/** Where the hub tells its operator what happened; lines of text, never a reader's business. */
export interface HubLog {
  info(message: string): void;
  error(message: string): void;
}
