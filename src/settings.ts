import type { Place, Problem } from './problem.js';

/** The file that is read when none is named, relative to the root. */
export const SETTINGS_FILES = ['.github/pin-on-merge.yml', '.github/pin-on-merge.yaml'] as const;

/** What the user wants, from the settings file, flags and inputs, with every default filled in. See README, Settings. */
export interface Settings {
  readonly site: {
    readonly url: string | null;
    readonly permalink: string | null;
    readonly generator: string | null;
    /** IANA name. */
    readonly timezone: string | null;
  };
  /** Glob patterns; null: the generator's own places. */
  readonly posts: readonly string[] | null;
  readonly publer: {
    readonly workspace: string | null;
    readonly account: string | null;
    readonly accounts: Readonly<Record<string, string>>;
    readonly media: 'upload' | 'external';
  };
  /** Alias → board id. */
  readonly boards: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD`. */
  readonly since: string | null;
  readonly defaults: {
    readonly board: string | null;
    readonly boardsBy: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly title: string;
    readonly description: string;
  };
  readonly schedule: ScheduleSettings;
  readonly utm: Readonly<Record<'source' | 'medium' | 'campaign', string | null>> | null;
  readonly checks: {
    readonly formats: 'documented' | 'any';
    /** Whether links of new pins, and pictures that are named by address, are asked for, and what it is when one does not answer. */
    readonly link: Check;
    readonly image: Check;
    /** How long `apply` waits for pages and pictures that do not answer yet; 0: not at all. */
    readonly waitMs: number;
  };
  readonly lifecycle: {
    /** What becomes of a scheduled pin whose author edits it: changed in Publer, or only told. */
    readonly edited: 'update' | 'report';
    /** Of one that is in no post any more. */
    readonly removed: 'keep' | 'cancel';
  };
  readonly limits: { readonly maxChanges: number };
  readonly ledger: { readonly branch: string };
  readonly failOn: 'error' | 'warning' | 'never';
  /** Whether this run takes up old posts too: `since` does not count, and `limits.maxChanges` is a portion. */
  readonly backfill: boolean;
  /** What is allowed and has no effect. */
  readonly problems: readonly Problem[];
  /** How hints name a setting for one run: `--max-changes 30`, or `max-changes: 30` in a workflow. */
  readonly wording: 'flags' | 'inputs';
  /** Where a setting (`publer.account`) stands in the settings file; its start where the file or the setting is absent. */
  placeOf(path: string): Place;
}

export type Check = 'off' | 'warn' | 'error';

export interface ScheduleSettings {
  /** A schedule expression. */
  readonly default: string;
  /** Local `HH:MM` of a date without a time. */
  readonly time: string;
  /** Weekly slots, local; empty: any minute between 08:00 and 22:00. `days` are 1 (Monday) to 7. */
  readonly slots: readonly { readonly days: readonly number[]; readonly times: readonly string[] }[];
  readonly leadMs: number;
  readonly gapMs: number;
  readonly perDay: number;
  readonly sameLinkMs: number;
  readonly past: 'next' | 'skip' | 'error';
  /** How far ahead pins of the queue (`next`) are sent; those after it wait for a later run. */
  readonly horizonMs: number;
}
