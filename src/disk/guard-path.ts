/** Why a path that somebody wrote must not be opened, judged by its text alone; null where it may be. */
export function guardPath(path: string): string | null {
  if (path.includes('\0')) return 'its path holds a NUL character';
  if (path.includes('\\')) return 'its path holds a backslash; write / instead';
  if (/^[a-z]:/i.test(path)) return 'its path starts with a drive letter';
  if (path.startsWith('/')) return 'its path is absolute';
  return guardParts(path);
}

/** The same for the parts of a real path below the repository: nothing of git, no environment files. */
export function guardParts(path: string): string | null {
  for (const part of path.split('/')) {
    // File systems that ignore case also ignore dots and blanks at the end of a name (`.git.`).
    const name = part.toLowerCase().replace(/[. ]{1,255}$/, '');
    if (name === '.git') return 'it lies in a .git folder';
    if (name.startsWith('.env')) return 'it is an environment file, which may hold secrets';
  }
  return null;
}
