/** What the console says in Spanish on all pages but the home page; the English has the same keys. */
import { compare } from './es/compare.js';
import { connect } from './es/connect.js';
import { goals } from './es/goals.js';
import { initiative } from './es/initiative.js';
import { jurisdiction } from './es/jurisdiction.js';
import { organization } from './es/organization.js';
import { plugins } from './es/plugins.js';
import { query } from './es/query.js';
import { review } from './es/review.js';
import { search } from './es/search.js';
import { signIn } from './es/sign-in.js';
import { status } from './es/status.js';

export const pages = {
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
