const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ENOENT', 'it does not exist'],
  ['ENOTDIR', 'part of its path is not a folder'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'it is a symbolic link'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ENXIO', 'it is not a regular file'],
  ['EMFILE', 'too many files are open'],
]);

/** The code of a file system error (`ENOENT`), or null for anything else. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

/** A file system error in words that a person understands, without paths of the machine. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === null) return 'it cannot be read';
  return REASONS.get(code) ?? `it cannot be read (${code})`;
}
