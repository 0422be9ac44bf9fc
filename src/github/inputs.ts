/** Inputs that override a setting: their names and the setting's path. */
export const SETTING_INPUTS = {
  'publer-workspace-id': 'publer.workspace',
  posts: 'posts',
  'site-url': 'site.url',
  permalink: 'site.permalink',
  generator: 'site.generator',
  timezone: 'site.timezone',
  board: 'defaults.board',
  account: 'publer.account',
  since: 'since',
  'max-changes': 'limits.max-changes',
  'fail-on': 'fail-on',
  'ledger-branch': 'ledger.branch',
} as const satisfies Readonly<Record<string, string>>;

/** Inputs of the action that are no settings. */
export const OWN_INPUTS = [
  'publer-api-key',
  'mode',
  'config',
  'working-directory',
  'branch',
  'backfill',
  'comment',
  'preview',
  'resolve',
  'github-token',
] as const;

export type InputName = keyof typeof SETTING_INPUTS | (typeof OWN_INPUTS)[number];

/** Outputs of the action. */
export const OUTPUTS = [
  'created',
  'updated',
  'cancelled',
  'held',
  'failed',
  'problems',
  'plan-file',
  'preview-file',
  'results',
] as const;
