/** What the console says in English on all pages but the home page. */
import { compare } from './en/compare.js';
import { connect } from './en/connect.js';
import { goals } from './en/goals.js';
import { initiative } from './en/initiative.js';
import { jurisdiction } from './en/jurisdiction.js';
import { organization } from './en/organization.js';
import { plugins } from './en/plugins.js';
import { query } from './en/query.js';
import { review } from './en/review.js';
import { search } from './en/search.js';
import { signIn } from './en/sign-in.js';
import { status } from './en/status.js';
import type { pages as spanish } from './es-pages.js';

export const pages: typeof spanish = {
  ...goals,
  ...jurisdiction,
  ...initiative,
  ...organization,
  ...status,
  ...query,
  ...search,
  ...connect,
  ...review,
  ...signIn,
  ...plugins,
  ...compare,
};
