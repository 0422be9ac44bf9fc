import { textsOf } from './front-matter-fields.js';
import type { HugoConfig } from './hugo-config.js';
import { findContentMount, readMounts } from './hugo-mounts.js';

/** One language of a Hugo site. A site that configures none has one, without prefix. */
export interface HugoLanguage {
  readonly code: string;
  /** `fr/`, or '' for a language that is served at the root. */
  readonly prefix: string;
  /** Folder of its content with a slash at the end. */
  readonly contentDir: string;
  /** Its own address, where it has one. */
  readonly baseUrl: string | null;
  readonly isDisabled: boolean;
  /** False for the only language of a site that puts its default language in a folder: since which version Hugo does so is not known. */
  readonly isPrefixSure: boolean;
}

/** The default language first. */
export function readLanguages(config: HugoConfig): readonly HugoLanguage[] {
  const codes = config.keys('languages').map((code) => code.toLowerCase());
  const standard = (config.text('defaultContentLanguage') ?? 'en').toLowerCase();
  const disabled = textsOf(config.get(['disableLanguages'])).map((code) => code.toLowerCase());
  const mounts = readMounts(config);
  const isInFolder = config.flag('defaultContentLanguageInSubdir');
  const ordered = codes.includes(standard) ? [standard, ...codes.filter((it) => it !== standard)] : codes;
  return (ordered.length === 0 ? [standard] : ordered).map((code, at) => {
    const baseUrl = config.text('languages', code, 'baseURL');
    const hasPrefix = codes.length > 0 && baseUrl === null && (at > 0 || isInFolder);
    return {
      code,
      prefix: hasPrefix ? `${code}/` : '',
      contentDir: folderOf(
        findContentMount(mounts, code) ??
          config.text('languages', code, 'contentDir') ??
          config.text('contentDir') ??
          'content',
      ),
      baseUrl,
      isPrefixSure: codes.length > 1 || !isInFolder || baseUrl !== null,
      isDisabled: disabled.includes(code) || config.flag('languages', code, 'disabled'),
    };
  });
}

function folderOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.map((part) => `${part}/`).join('');
}
