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

/** Address, key and workspace. Throws SettingsError for an address that is neither https nor loopback, or holds more than an address. */
export function readAccess(env: Environment, settings: Settings | null): Access {
  const base = (env.PUBLER_API_URL?.trim() || PUBLER_URL).replace(/\/+$/, '');
  const message = judgeAddress(base);
  if (message !== null) {
    throw new SettingsError([{ where: 'PUBLER_API_URL', message, hint: `leave it unset for ${PUBLER_URL}` }]);
  }
  return {
    base,
    key: env.PUBLER_API_KEY?.trim() ?? '',
    workspace: env.PUBLER_WORKSPACE_ID?.trim() || (settings?.publer.workspace ?? ''),
    names: { key: 'PUBLER_API_KEY', workspace: 'PUBLER_WORKSPACE_ID' },
  };
}

/** What is wrong with an address of Publer; null where nothing is. What could be a secret in it is never shown. */
function judgeAddress(base: string): string | null {
  const url = URL.canParse(base) ? new URL(base) : null;
  const [beforeQuery = ''] = base.split(/[?#]/, 1);
  const shown = beforeQuery.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1');
  if (url !== null && (url.username !== '' || url.password !== ''))
    return `The address ${shown} holds a user name or password (not shown here); the address alone is expected, the key goes into PUBLER_API_KEY.`;
  const isAllowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopbackUrl(base));
  if (!isAllowed) return `"${shown}" is not allowed: https is expected, or http on loopback.`;
  return /[?#]/.test(base)
    ? `The address ${shown} holds a query or a fragment; the address alone is expected.`
    : null;
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

export interface Waiting {
  readonly clock: Clock;
  readonly isStopping: () => boolean;
}

/** Publer, loaded only when it is used: an HTTP client takes longer to load than a blog to read. */
export async function connect(access: Access, { clock, isStopping }: Waiting): Promise<Publer> {
  const mistakes = listMissing(access);
  if (mistakes.length > 0) throw new SettingsError(mistakes);
  const illegal = [
    ...judgeHeader(access.names.key, access.key),
    ...judgeHeader(access.names.workspace, access.workspace),
  ];
  if (illegal.length > 0) throw new SettingsError(illegal);
  const { createPubler } = await import('./publer/create-publer.js');
  return createPubler({
    ...access,
    userAgent: `pin-on-merge/${VERSION} (+${REPOSITORY})`,
    clock,
    isStopping,
  });
}

/** Key and workspace are sent as HTTP headers, which carry no other text than visible ASCII. */
function judgeHeader(where: string, text: string): SettingsMistake[] {
  if (/^[\x21-\x7e]+$/.test(text)) return [];
  const what = /[\s\p{Cc}]/u.test(text)
    ? 'There is a blank or a line break in it'
    : 'There is a character in it that an HTTP header cannot carry: letters, digits and ASCII signs are expected';
  return [{ where, message: `${what}.`, hint: 'copy it again from Publer' }];
}
