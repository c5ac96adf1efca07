/** All that the console says in Spanish; the English has the same keys. */
import { compare } from './es/compare.js';
import { connect } from './es/connect.js';
import { frame } from './es/frame.js';
import { goals } from './es/goals.js';
import { home } from './es/home.js';
import { initiative } from './es/initiative.js';
import { jurisdiction } from './es/jurisdiction.js';
import { names } from './es/names.js';
import { organization } from './es/organization.js';
import { parts } from './es/parts.js';
import { plugins } from './es/plugins.js';
import { query } from './es/query.js';
import { review } from './es/review.js';
import { search } from './es/search.js';
import { signIn } from './es/sign-in.js';
import { status } from './es/status.js';

export const es = {
  ...frame,
  ...parts,
  ...names,
  ...goals,
  ...home,
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
