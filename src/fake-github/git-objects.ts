import { createHash } from 'node:crypto';

/** A commit as the API shows it. */
export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly date: string;
}

/** Git's own objects in memory, named as git names them: equal content is the same object. */
export class GitObjects {
  readonly #blobs = new Map<string, string>();
  readonly #trees = new Map<string, ReadonlyMap<string, string>>();
  readonly #commits = new Map<string, Commit>();

  addBlob(content: string): string {
    const sha = hash('blob', Buffer.from(content, 'utf8'));
    this.#blobs.set(sha, content);
    return sha;
  }

  addTree(files: ReadonlyMap<string, string>): string {
    const rows = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    const body = Buffer.concat(
      rows.flatMap(([path, sha]) => [Buffer.from(`100644 ${path}\0`), Buffer.from(sha, 'hex')]),
    );
    const sha = hash('tree', body);
    this.#trees.set(sha, files);
    return sha;
  }

  addCommit(commit: Omit<Commit, 'sha'>): Commit {
    const seconds = Math.floor(Date.parse(commit.date) / 1000);
    const who = `github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> ${seconds} +0000`;
    const parents = commit.parents.map((parent) => `parent ${parent}\n`).join('');
    const text = `tree ${commit.tree}\n${parents}author ${who}\ncommitter ${who}\n\n${commit.message}`;
    const made = { ...commit, sha: hash('commit', Buffer.from(text, 'utf8')) };
    this.#commits.set(made.sha, made);
    return made;
  }

  commit(sha: string): Commit | undefined {
    return this.#commits.get(sha);
  }

  hasTree(sha: string): boolean {
    return this.#trees.has(sha);
  }

  hasBlob(sha: string): boolean {
    return this.#blobs.has(sha);
  }

  /** Text of a file in a commit. */
  read(commit: string, path: string): string | undefined {
    const tree = this.#trees.get(this.#commits.get(commit)?.tree ?? '');
    return this.#blobs.get(tree?.get(path) ?? '');
  }

  /** A commit and all its ancestors, newest first. */
  history(sha: string): Commit[] {
    const seen = new Map<string, Commit>();
    const queue = [sha];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const commit = this.#commits.get(next);
      if (!commit || seen.has(next)) continue;
      seen.set(next, commit);
      queue.push(...commit.parents);
    }
    return [...seen.values()];
  }
}

function hash(type: string, body: Buffer): string {
  return createHash('sha1').update(`${type} ${body.length}\0`).update(body).digest('hex');
}
