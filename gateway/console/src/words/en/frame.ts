/** What stands around every page. */
import type { frame as spanish } from '../es/frame.js';

export const frame: typeof spanish = {
  frame: {
    skip: 'Skip to content',
    navigation: 'Pages',
    search: 'Search',
    goals: 'SDGs',
    compare: 'Compare',
    connect: 'Connect',
    plugins: 'Plugins',
    query: 'Query',
    status: 'Status',
    review: 'Review',
  },
  theme: {
    name: { dark: 'Dark', light: 'Light' },
    change: { dark: 'Change to dark mode', light: 'Change to light mode' },
  },
  session: {
    enter: 'Sign in',
    leave: 'Sign out',
    expired: 'Your session has ended: you now see what everybody sees.',
    again: 'Sign in again',
  },
  footer: {
    sources:
      'The data belongs to those who publish it: every figure says where it comes from, when it was read and under which licence. That something is not here does not mean that it does not exist. This site is a hub of Grafo Abierto: anybody can run one.',
    licence:
      'Grafo Abierto is free software under the MIT licence. The typeface is Encode Sans, under the OFL.',
    status: 'Status of the sources',
    schema: 'Schema of the data',
  },
  lost: {
    title: 'This page does not exist',
    text: 'The address may be mistyped, or the page may have moved.',
    home: 'Go to the home page',
    failed: 'Something went wrong on this page',
    failedText: 'The fault is ours. Load the page again.',
  },
};
