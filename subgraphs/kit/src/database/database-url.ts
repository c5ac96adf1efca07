/** The form of a PostgreSQL address, for those who wrote another. */
export const DATABASE_URL_FORM = 'postgresql://user:password@host:port/database';
