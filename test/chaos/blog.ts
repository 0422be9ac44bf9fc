import { createHash } from 'node:crypto';
import type { Files } from '../../src/ports.js';
import { png } from '../media/pictures.js';
import { memoryFiles } from '../site/memory-files.js';

/** A pin that a checker can tell apart from all others, whatever else is edited: `mark` stands in its text for ever. */
export interface ChaosPin {
  readonly mark: string;
  readonly boards: readonly string[];
  readonly edits: number;
  /** How often its link was edited; 0: it is that of its post. */
  readonly links?: number;
  /** A day of December 2026 that it is wanted on. */
  readonly day?: number;
}

export interface ChaosPost {
  readonly slug: string;
  readonly pins: readonly ChaosPin[];
}

export type ChaosBlog = readonly ChaosPost[];

export const BOARDS = ['Bread', 'Travel', 'Home'] as const;

/** A post with one pin on one board. */
export function makePost(mark: string, boards: readonly string[] = ['Bread']): ChaosPost {
  return { slug: `post-${mark}`, pins: [{ mark, boards, edits: 0 }] };
}

/** The marks of all pins, one for each board: `m1@Bread`. */
export function listWanted(blog: ChaosBlog): string[] {
  return blog.flatMap(({ pins }) =>
    pins.flatMap(({ mark, boards }) => boards.map((board) => `${mark}@${board}`)),
  );
}

function textOf({ mark, edits }: Pick<ChaosPin, 'mark' | 'edits'>): string {
  return `About ${mark}${edits === 0 ? '' : ` edit ${edits}`}`;
}

function linkOf(slug: string, { links = 0 }: Pick<ChaosPin, 'links'>): string {
  return links === 0 ? `https://blog.example/posts/${slug}/` : `https://blog.example/other-${links}/`;
}

/** What Publer has to show of each pin, by its mark and board: text and link. */
export function listContents(blog: ChaosBlog): ReadonlyMap<string, string> {
  return new Map(
    blog.flatMap(({ slug, pins }) =>
      pins.flatMap((pin) =>
        pin.boards.map((board) => [`${pin.mark}@${board}`, `${textOf(pin)} ${linkOf(slug, pin)}`] as const),
      ),
    ),
  );
}

/** Marks of the pins whose post has its first name still: a pin that lost its board and its address at once is another one. */
export function listSteady(blog: ChaosBlog): ReadonlySet<string> {
  return new Set(
    blog.filter(({ slug }) => !/-\d$/.test(slug)).flatMap(({ pins }) => pins.map(({ mark }) => mark)),
  );
}

/** The blog as files of a Hugo site. */
export function makeFiles(blog: ChaosBlog): Files {
  const posts = blog.map((post) => [`content/posts/${post.slug}.md`, renderPost(post)] as const);
  const pictures = blog.flatMap(({ pins }) =>
    pins.map(({ mark }) => [`static/${mark}.png`, `${picture}${mark}`] as const),
  );
  const content = Object.fromEntries([
    ['hugo.toml', 'baseURL = "https://blog.example/"\n'],
    ...posts,
    ...pictures,
  ]);
  const files = memoryFiles(content);
  return {
    ...files,
    readMedia(file) {
      const read = files.readMedia(file);
      return read.kind === 'file' ? { ...read, sha256: digest(content[read.path] ?? '') } : read;
    },
  };
}

const picture = Buffer.from(png(1000, 1500)).toString('latin1');

function digest(content: string): string {
  return createHash('sha256').update(Buffer.from(content, 'latin1')).digest('hex');
}

function renderPost({ slug, pins }: ChaosPost): string {
  const rows = pins.map(
    ({ mark, boards, links, day, ...pin }) =>
      `  - {image: /${mark}.png, board: [${boards.join(', ')}], alt: A, title: Pin ${mark}, description: ${textOf({ mark, ...pin })}${links ? `, link: "${linkOf(slug, { links })}"` : ''}${day ? `, schedule: 2026-12-${day} 09:${mark.length}${day % 10}` : ''}}`,
  );
  return `---\ntitle: ${slug}\ndate: 2026-01-02\npins:\n${rows.join('\n')}\n---\n`;
}
