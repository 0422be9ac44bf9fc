import { appendFileSync } from 'node:fs';
import {
  type AnnotationProperties,
  endGroup,
  error,
  getInput,
  info,
  notice,
  setOutput,
  setSecret,
  startGroup,
  warning,
} from '@actions/core';
import type { Annotation } from '../report/make-annotations.js';
import { safeLine } from '../safe-line.js';
import type { Redact } from '../secrets.js';
import type { InputName, OUTPUTS } from './inputs.js';

/** The workflow runner: the only door to it. Whatever goes through is free of secrets, and one safe line where it is printed. */
export interface Runner {
  input(name: InputName): string;
  /** Names of the inputs that the workflow gives, known or not. */
  givenInputs(): readonly string[];
  /** Tells the runner to hide these; must come before anything else. */
  mask(secrets: readonly string[]): void;
  info(line: string): void;
  /** Prints lines below a title that folds them. */
  group(title: string, lines: readonly string[]): void;
  annotate(
    annotation: Omit<Annotation, 'file' | 'line' | 'column' | 'endColumn'> & Partial<Annotation>,
  ): void;
  output(name: (typeof OUTPUTS)[number], value: string): void;
  /** Writes the job summary, where the runner has a file for it. */
  summary(markdown: string): void;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** How secrets are hidden, as they are and as Markdown writes them. */
export interface Redactors {
  readonly redact: Redact;
  readonly redactMarkdown: Redact;
}

/** The runner that this process was started by. */
export function createRunner(env: Environment, { redact, redactMarkdown }: Redactors): Runner {
  const print = (line: string) => info(redact(safeLine(line)));
  return {
    input: (name) => getInput(name),
    givenInputs: () =>
      Object.keys(env).flatMap((key) =>
        /^INPUT_./.test(key) ? [key.slice('INPUT_'.length).toLowerCase()] : [],
      ),
    mask: (secrets) => {
      for (const secret of secrets) setSecret(secret);
    },
    info: print,
    group(title, lines) {
      startGroup(redact(safeLine(title)));
      for (const line of lines) print(line);
      endGroup();
    },
    annotate({ level, message, ...place }) {
      PRINT[level](redact(message), makeProperties(place, redact));
    },
    output(name, value) {
      if (env.GITHUB_OUTPUT) setOutput(name, redact(value));
    },
    summary(markdown) {
      if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, redactMarkdown(markdown));
    },
  };
}

const PRINT = { error, warning, notice } as const;

function makeProperties(
  place: Omit<Partial<Annotation>, 'level' | 'message'>,
  redact: Redact,
): AnnotationProperties {
  const { title, file, line, column, endColumn } = place;
  return {
    ...(title === undefined ? {} : { title: redact(title) }),
    ...(file === undefined ? {} : { file: redact(file) }),
    ...(line === undefined ? {} : { startLine: line, endLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}
