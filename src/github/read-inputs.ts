import { SettingsError, type SettingsMistake } from '../errors.js';
import { DECISION_FORMS, type Decision, parseDecision } from '../plan/decision.js';
import type { Override } from '../settings/read-settings.js';
import { splitPatterns } from '../settings/split-patterns.js';
import { type InputName, OWN_INPUTS, SETTING_INPUTS } from './inputs.js';

const MODES = ['auto', 'check', 'plan', 'apply'] as const;

/** What the workflow asks for, with every default. */
export interface Inputs {
  readonly mode: (typeof MODES)[number];
  /** Path of the settings file, relative to the working directory; null: the usual one. */
  readonly config: string | null;
  readonly workingDirectory: string;
  /** null: the default branch. */
  readonly branch: string | null;
  readonly overrides: readonly Override[];
  /** Whether old posts are taken up too. */
  readonly backfill: boolean;
  /** What people decided about held pins. */
  readonly decisions: readonly Decision[];
  /** Empty where none is given. */
  readonly apiKey: string;
  readonly token: string;
  /** What is wrong but not worth stopping for. */
  readonly warnings: readonly string[];
}

/** Text of an input, trimmed; empty where it is absent. */
export type ReadInput = (name: InputName) => string;

/** The inputs of the action; absent and empty ones mean their default. Throws SettingsError with every mistake. `given` are the names that the workflow gives. */
export function readInputs(read: ReadInput, given: readonly string[]): Inputs {
  const mode = MODES.find((one) => one === (read('mode').toLowerCase() || 'auto'));
  const comment = read('comment').toLowerCase();
  const backfill = read('backfill').toLowerCase();
  const mistakes: SettingsMistake[] = [];
  if (mode === undefined)
    mistakes.push(refuse('mode', `"${read('mode')}" is no mode`, `one of ${MODES.join(', ')}`));
  for (const name of ['comment', 'backfill'] as const)
    if (!['', 'true', 'false'].includes(read(name).toLowerCase()))
      mistakes.push(refuse(name, `"${read(name)}" is neither true nor false`, `${name}: false`));
  const lines = read('resolve')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const decisions = lines.map(parseDecision).filter((decision) => decision !== null);
  for (const line of lines)
    if (parseDecision(line) === null)
      mistakes.push(refuse('resolve', `"${line.trim()}" is no decision`, DECISION_FORMS));
  if (mistakes.length > 0 || mode === undefined) throw new SettingsError(mistakes);
  return {
    mode,
    config: read('config') || null,
    workingDirectory: read('working-directory') || '.',
    branch: read('branch').replace(/^refs\/heads\//, '') || null,
    overrides: listOverrides(read),
    backfill: backfill === 'true',
    decisions,
    apiKey: read('publer-api-key'),
    token: read('github-token'),
    warnings: [
      ...(comment === 'true' ? ['`comment` has no effect in this version.'] : []),
      ...(read('preview') === '' ? [] : ['`preview` has no effect in this version.']),
      ...given
        .filter((name) => !isInput(name))
        .map((name) => `There is no input \`${name}\`; it is ignored.`),
    ],
  };
}

function refuse(where: string, message: string, hint: string): SettingsMistake {
  return { where: `input ${where}`, message: `${message}.`, hint };
}

function listOverrides(read: ReadInput): Override[] {
  return settingNames().flatMap((name): Override[] => {
    const text = read(name);
    if (text === '') return [];
    const value = name === 'posts' ? splitPatterns(text) : text;
    return [{ name: `input ${name}`, path: SETTING_INPUTS[name], value }];
  });
}

function settingNames(): (keyof typeof SETTING_INPUTS)[] {
  const names: (keyof typeof SETTING_INPUTS)[] = [];
  for (const name in SETTING_INPUTS) if (isSettingInput(name)) names.push(name);
  return names;
}

function isSettingInput(name: string): name is keyof typeof SETTING_INPUTS {
  return Object.hasOwn(SETTING_INPUTS, name);
}

function isInput(name: string): boolean {
  return isSettingInput(name) || OWN_INPUTS.some((one) => one === name);
}
