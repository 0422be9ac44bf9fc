import picomatch from 'picomatch';

const MAX_LENGTH = 300;
const MAX_STARS = 2;
const MAX_GLOBSTARS = 3;

/** Whether a glob of a configuration can be matched in linear time: picomatch makes expressions of it that are slow where one name holds many stars. */
export function isSafeGlob(glob: string): boolean {
  if (glob.length > MAX_LENGTH) return false;
  const parts = glob.split('/');
  const globstars = parts.filter((part) => part === '**').length;
  return globstars <= MAX_GLOBSTARS && parts.every((part) => (part.match(/\*+/g)?.length ?? 0) <= MAX_STARS);
}

/** Tells whether a path matches one of the globs; one that is not safe matches nothing. */
export function matchGlobs(globs: readonly string[]): (path: string) => boolean {
  const safe = globs.filter(isSafeGlob);
  return safe.length === 0 ? () => false : picomatch(safe, { dot: true, noextglob: true });
}
