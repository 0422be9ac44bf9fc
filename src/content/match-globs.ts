import picomatch from 'picomatch';

const MAX_LENGTH = 300;
const MAX_STARS = 3;
const MAX_GLOBSTARS = 3;
const MAX_GROUPS = 4;

/** What keeps a glob from being slow, for people. */
export const SAFE_GLOB = `at most ${MAX_LENGTH} characters, ${MAX_STARS} stars in a name, ${MAX_GLOBSTARS} times ** and ${MAX_GROUPS} groups in braces`;

/** Whether a glob can be matched in time that does not explode: picomatch makes an expression of it, which is slow where one name holds many stars or groups. */
export function isSafeGlob(glob: string): boolean {
  if (glob.length > MAX_LENGTH || (glob.match(/[{(]/g)?.length ?? 0) > MAX_GROUPS) return false;
  const parts = glob.split('/');
  const globstars = parts.filter((part) => part === '**').length;
  return globstars <= MAX_GLOBSTARS && parts.every((part) => (part.match(/\*+/g)?.length ?? 0) <= MAX_STARS);
}

/** Tells whether a path matches one of the globs; one that is not safe matches nothing. */
export function matchGlobs(globs: readonly string[]): (path: string) => boolean {
  const safe = globs.filter(isSafeGlob).map(makeLiteral);
  return safe.length === 0 ? () => false : picomatch(safe, { dot: true, noextglob: true });
}

/** Extended globs are off, and yet picomatch takes a `+` after a bracket for "once or more". */
function makeLiteral(glob: string): string {
  return glob.replace(/^\.\//, '').replace(/(?<!\\)\+/g, '\\+');
}
