/** The directory of plugins, and what is decided of them. */
import type { plugins as spanish } from '../es/plugins.js';

export const plugins: typeof spanish = {
  plugins: {
    title: 'Plugins',
    lead: 'A plugin is a service run by a province or municipality that adds its own data to this graph. Here you see who each belongs to, how far it is trusted and how it has been answering.',
    all: 'All plugins',
    shown: '{{shown}} of {{total}} are shown.',
    waiting: 'Waiting for a decision',
    waitingVersion: 'version {{version}}, published on {{date}}',
    nothingWaits: 'There is nothing to decide.',
    none: 'There are no plugins in this hub yet.',
    noneWhat:
      'A province or municipality can add its own data (its budget, its wells, its buses) with a service that it signs and maintains. The administration of the hub reviews it before it enters.',
    nonePortal: 'If what you have is a data portal or a spreadsheet, nothing needs to be programmed:',
    connect: 'connect a portal',
    noneDocs: 'How to make one is explained in docs/crear-un-plugin.md, next to the code of this hub.',
    trust: 'What trust means',
    trustMeaning: {
      EXPERIMENTAL:
        'It is on trial or waiting for approval: nobody in the administration has reviewed it yet.',
      VERIFIED: 'The administration of the hub has reviewed it.',
      OFFICIAL: 'It is the official publication of its jurisdiction.',
    },
    unknown: 'This hub has no plugin called “{{id}}”.',
    back: 'See all plugins',
    facts: 'What it is',
    state: 'State',
    version: 'Version',
    trustTerm: 'Trust',
    licence: 'Licence of its data',
    contact: 'Who to write to',
    homepage: 'Website',
    id: 'Name in the graph',
    health: 'How it answers',
    healthNone: 'Nothing has been asked of it yet, so it is not known how it answers.',
    healthOut: 'It is not part of the graph: nothing is asked of it.',
    healthWord: {
      HEALTHY: 'Answers well',
      DEGRADED: 'Answers in part',
      QUARANTINED: 'No longer asked, because it failed',
    },
    healthCalls: 'Queries in the last five minutes: {{calls}}; failed: {{errors}}.',
    healthTime: 'It answers 95 of every 100 within {{ms}} milliseconds.',
    healthNext: 'It will be tried again on {{moment}}.',
    permissions: 'What it may do',
    permissionsOwn: 'It adds types of its own and nothing else: it touches nothing that belongs to others.',
    extends: 'It adds its own data to what already exists: {{list}}.',
    requires: 'To answer, it is given data from others: {{list}}.',
    mutations: 'It lets people write to its own service: {{list}}.',
    within: 'What it says counts only within its jurisdictions, and it never learns who is asking.',
    history: 'History',
    historyNone: 'Nothing has happened to it yet.',
    historyShown: 'The last {{shown}} of {{total}} steps are shown.',
    historyMore: 'Show more steps',
    noReason: 'no reason given',
    step: '{{state}}, version {{version}}',
  },
  generations: {
    title: 'The last ten generations',
    name: 'Generation {{number}}',
    withPlugins: 'With {{list}}',
    withoutPlugins: 'Without plugins',
    backTo: 'Go back to generation {{number}}',
    effect:
      'The graph answers at once with the plugins of that generation, in the versions of that time; those that were not there are suspended. This makes a new generation, so it can be undone too.',
    reasonHint: 'It stays in the history of each plugin that changes, for everybody to see.',
    done: 'Done: the graph has gone back to the plugins of generation {{number}}.',
  },
  deciding: {
    title: 'Decide',
    waits: 'Version {{version}}, published on {{date}}, is waiting.',
    answersAt: 'It answers at {{url}}.',
    hosted: 'Its program runs on this hub.',
    button: {
      approve: 'Approve version {{version}}',
      reject: 'Reject version {{version}}',
      suspend: 'Suspend',
      resume: 'Resume',
      rollBack: 'Go back to an earlier version',
      retire: 'Retire',
    },
    effect: {
      approve:
        'It enters the graph at once: everybody can query what it adds. If another version was answering, this one takes its place.',
      reject:
        'It does not enter the graph. If another version is answering, it goes on. Whoever published it sees the reason and can publish another.',
      suspend:
        'It leaves the graph at once: what it adds no longer answers until somebody resumes it. Nothing is deleted.',
      resume: 'It returns to the graph, once it has been checked again against today’s graph.',
      rollBack:
        'From now on it answers with the version you choose, which was approved before. The current one no longer answers.',
      retire:
        'It leaves the graph. For it to return, its jurisdiction must publish it again. Its history stays in view.',
    },
    confirm: {
      approve: 'Yes, approve',
      reject: 'Yes, reject',
      suspend: 'Yes, suspend',
      resume: 'Yes, resume',
      rollBack: 'Yes, go back',
      retire: 'Yes, retire',
    },
    done: {
      approve: 'Done: version {{version}} is part of the graph.',
      reject: 'Done: version {{version}} is rejected.',
      suspend: 'Done: the plugin is suspended and out of the graph.',
      resume: 'Done: the plugin has returned to the graph.',
      rollBack: 'Done: the plugin answers with version {{version}}.',
      retire: 'Done: the plugin is retired.',
    },
    trust: 'How far it is trusted',
    toVersion: 'To which version',
    reason: 'Reason',
    reasonHint: 'It stays in the history, for everybody to see.',
    cancel: 'No, leave it as it is',
    refused: 'Nothing was done.',
    problem: {
      GRAFO_PLUGIN_STATE:
        'Its state has changed in the meantime, so this cannot be done. Look at what it is now.',
      GRAFO_PLUGIN_CHECK_FAILED:
        'It no longer fits today’s graph: it would change what belongs to others, or it collides with something. Whoever publishes it can see each problem with “grafo plugin check”.',
      GRAFO_ACCESS_UNAUTHENTICATED: 'Your session has ended. Sign in and decide again.',
      GRAFO_ACCESS_FORBIDDEN: 'Your account may not decide this.',
      GRAFO_ACCESS_JURISDICTION: 'Only an editor of the jurisdiction that published it may decide this.',
    },
  },
};
