import { SettingsError, type SettingsMistake } from './errors.js';
import { isLoopbackUrl } from './loopback.js';
import type { Clock, Publer } from './ports.js';
import type { Settings } from './settings.js';
import { VERSION } from './version.js';

const PUBLER_URL = 'https://app.publer.com/api/v1';
const REPOSITORY = 'https://github.com/pin-on-merge/pin-on-merge';

/** What the environment says about Publer. */
export interface Access {
  readonly base: string;
  /** Empty where none is given. */
  readonly key: string;
  readonly workspace: string;
  /** What the user calls key and workspace, for messages. */
  readonly names: { readonly key: string; readonly workspace: string };
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Address, key and workspace. Throws SettingsError for an address that is neither https nor loopback. */
export function readAccess(env: Environment, settings: Settings | null): Access {
  const base = (env.PUBLER_API_URL?.trim() || PUBLER_URL).replace(/\/+$/, '');
  if (!isAllowed(base)) {
    const message = `"${base}" is not allowed: https is expected, or http on loopback.`;
    throw new SettingsError([{ where: 'PUBLER_API_URL', message, hint: `leave it unset for ${PUBLER_URL}` }]);
  }
  return {
    base,
    key: env.PUBLER_API_KEY?.trim() ?? '',
    workspace: env.PUBLER_WORKSPACE_ID?.trim() || (settings?.publer.workspace ?? ''),
    names: { key: 'PUBLER_API_KEY', workspace: 'PUBLER_WORKSPACE_ID' },
  };
}

function isAllowed(base: string): boolean {
  if (!URL.canParse(base)) return false;
  const url = new URL(base);
  const plain = url.username === '' && url.search === '' && url.hash === '';
  return plain && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackUrl(base)));
}

/** What is missing before Publer can be asked; a workspace is told by Publer itself when the key can read several. */
export function listMissing(access: Access): SettingsMistake[] {
  const key = {
    where: access.names.key,
    message: 'The Publer API key is missing.',
    hint: 'create one in Publer under Settings → Access & Login → API Keys; to try without an account: npm run demo',
  };
  const workspace = {
    where: access.names.workspace,
    message: 'The Publer workspace is missing.',
    hint: `give it as ${access.names.workspace}, or as publer: { workspace: "…" } in the settings`,
  };
  return [...(access.key === '' ? [key] : []), ...(access.workspace === '' ? [workspace] : [])];
}

/** Publer, loaded only when it is used: an HTTP client takes longer to load than a blog to read. */
export async function connect(access: Access, clock: Clock): Promise<Publer> {
  const mistakes = listMissing(access);
  if (mistakes.length > 0) throw new SettingsError(mistakes);
  const illegal = [access.key, access.workspace].some((text) => !/^[\x21-\x7e]+$/.test(text));
  if (illegal) {
    throw new SettingsError([
      {
        where: `${access.names.key}, ${access.names.workspace}`,
        message: 'There is a character in it that no key has (a blank or a line break).',
        hint: 'copy it again',
      },
    ]);
  }
  const { createPubler } = await import('./publer/create-publer.js');
  return createPubler({ ...access, userAgent: `pin-on-merge/${VERSION} (+${REPOSITORY})`, clock });
}
