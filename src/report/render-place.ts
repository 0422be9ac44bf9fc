import { renderLink } from './render-link.js';
import { fileUrl } from './repository-links.js';
import type { SummaryPage } from './summary-page.js';

/** `path:line` of a file of the repository, with a link to it where there is one. A long path keeps its end. */
export function renderPlace(
  { path, line }: { readonly path: string; readonly line: number },
  { facts, room }: SummaryPage,
): string {
  const name = path.length > room.chars ? `…${path.slice(-room.chars)}` : path;
  return renderLink(`${name}:${line}`, fileUrl(facts, path, line));
}
