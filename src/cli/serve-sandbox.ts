import { once } from 'node:events';
import { SettingsError } from '../errors.js';
import { parseSandboxOptions } from '../sandbox/parse-options.js';
import { createSandbox } from '../sandbox/sandbox.js';
import type { Parsed } from './flags.js';
import type { Outside } from './session.js';

/** `sandbox`: prints one JSON line when it is ready and serves until it is told to stop. */
export async function serveSandbox(parsed: Parsed, outside: Outside): Promise<number> {
  const options = parseSandboxOptions(parsed.values);
  if (options.kind === 'invalid') throw new SettingsError(options.mistakes.map((text) => splitMistake(text)));
  const sandbox = await createSandbox(options.value);
  const { url, apiKey, workspaceId, accountId } = sandbox;
  outside.print(`${JSON.stringify({ url, apiKey, workspaceId, accountId })}\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await sandbox.close();
  return 0;
}

/** `--flag: what is wrong` in its two parts. */
function splitMistake(text: string): { where: string; message: string; hint: null } {
  const [where = '', ...rest] = text.split(': ');
  return { where, message: rest.join(': '), hint: null };
}
