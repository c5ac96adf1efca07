/** All that the console says in English. */
import { compare } from './en/compare.js';
import { connect } from './en/connect.js';
import { frame } from './en/frame.js';
import { goals } from './en/goals.js';
import { home } from './en/home.js';
import { initiative } from './en/initiative.js';
import { jurisdiction } from './en/jurisdiction.js';
import { names } from './en/names.js';
import { organization } from './en/organization.js';
import { parts } from './en/parts.js';
import { plugins } from './en/plugins.js';
import { query } from './en/query.js';
import { review } from './en/review.js';
import { search } from './en/search.js';
import { signIn } from './en/sign-in.js';
import { status } from './en/status.js';
import type { es } from './es.js';

export const en: typeof es = {
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
