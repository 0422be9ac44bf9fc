import { posix } from 'node:path';

/** Where the repository is shown; from the runner, not from posts. */
export interface RepositoryPlace {
  /** `https://github.com/owner/name`, without a slash at the end; null where not known. */
  readonly repositoryUrl: string | null;
  /** The commit that was read; null where not known. */
  readonly commit: string | null;
}

/** Path from the repository root of a file that is named relative to the root of the blog. */
export function pathInRepository(folder: string, file: string): string {
  return posix.join(folder, file);
}

/** The page of a line of a file; null where the repository is not known or the file lies outside. */
export function fileUrl(place: RepositoryPlace, path: string, line: number): string | null {
  const url = urlOf('blob', place, path);
  return url === null ? null : `${url}?plain=1#L${line}`;
}

/** The bytes of a file, for a picture. */
export function rawUrl(place: RepositoryPlace, path: string): string | null {
  return urlOf('raw', place, path);
}

function urlOf(
  view: 'blob' | 'raw',
  { repositoryUrl, commit }: RepositoryPlace,
  path: string,
): string | null {
  if (repositoryUrl === null || commit === null || path === '..' || path.startsWith('../')) return null;
  const encoded = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return `${repositoryUrl}/${view}/${commit}/${encoded}`;
}
