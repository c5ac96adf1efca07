/** The page where one signs in. */
import type { signIn as spanish } from '../es/sign-in.js';

export const signIn: typeof spanish = {
  signIn: {
    title: 'Sign in',
    lead: 'Nobody needs to sign in to look, search or download. It is for the people who run the hub, edit or review.',
    waiting: 'One moment, you are being signed in…',
    account: 'With your account',
    accountHint: 'We take you to {{host}}, where you give your user name, and you come back here.',
    accountButton: 'Sign in at {{host}}',
    insecure: 'To sign in with your account, open this page with https.',
    started: 'If you started this hub',
    startedHint:
      'The terminal where you started it shows an address for administering it: open that in this browser. It works once, for an hour; each start shows a new one.',
    token: 'With a token',
    tokenHint: 'Whoever runs the hub gives you one. It stays in this tab only.',
    tokenLabel: 'Token',
    tokenMissing: 'Paste the token.',
    tokenButton: 'Sign in with the token',
    notToken: 'This is not a token of this hub. Copy all of it, without quotes or spaces.',
    signedIn: 'You signed in as {{office}}',
    until: 'The session lasts until {{moment}}, in this tab only: it ends when you close it.',
    plugins: 'See the plugins',
    role: {
      administrator: 'You run the hub: you approve plugins and can correct everything.',
      editor: 'You edit what belongs to {{of}} and to all within it.',
      organization: 'You speak for the organization {{of}}.',
      reviewer: 'You review how initiatives relate to the Sustainable Development Goals.',
      juror: 'You evaluate the nominations of the {{of}} edition.',
      maintainer: 'You publish the plugin {{of}}.',
      reader: 'You can read what is open to those who say who they are.',
    },
    noRole: 'Your account holds no role at this hub: you see what everybody sees.',
  },
};
