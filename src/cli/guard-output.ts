import { codeOf } from '../errors.js';

/** What a process writes to. */
export interface Stream {
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/**
 * Output that cannot be written is no stack trace: nothing at all where the reader has seen enough (`| head`), once
 * `lose` where the result is lost, as on a full disk. The run itself goes on to its end. Lost progress has nobody to be told.
 */
export function guardOutput(stdout: Stream, stderr: Stream, lose: (line: string) => void): void {
  let isLost = false;
  stdout.on('error', (error) => {
    if (isLost || codeOf(error) === 'EPIPE') return;
    isLost = true;
    lose(`The output cannot be written (${codeOf(error)}).`);
  });
  stderr.on('error', () => {});
}
