import { GitObjects } from './git-objects.js';

/** What a token may do. */
export type Permission = 'none' | 'read' | 'write';

/** A repository of the stand-in: its objects, its branches, and who may do what. */
export class Repository {
  readonly objects = new GitObjects();
  /** Branch → commit. */
  readonly branches = new Map<string, string>();
  readonly protectedBranches = new Set<string>();

  constructor(
    /** `owner/name`. */
    readonly name: string,
    readonly defaultBranch: string,
  ) {}

  /** Adds a commit to a branch as a push does; returns its id. */
  push(branch: string, message: string): string {
    const head = this.branches.get(branch);
    const tree = this.objects.addTree(new Map([['message', this.objects.addBlob(message)]]));
    const date = new Date(Date.UTC(2026, 0, 1) + this.branches.size * 1000).toISOString();
    const commit = this.objects.addCommit({ tree, parents: head === undefined ? [] : [head], message, date });
    this.branches.set(branch, commit.sha);
    return commit.sha;
  }

  /** Moves a branch as `PATCH git/refs` does without force. */
  move(branch: string, to: string): 'moved' | 'missing' | 'protected' | 'not-fast-forward' {
    const head = this.branches.get(branch);
    if (head === undefined) return 'missing';
    if (this.protectedBranches.has(branch)) return 'protected';
    if (!this.objects.history(to).some((commit) => commit.sha === head)) return 'not-fast-forward';
    this.branches.set(branch, to);
    return 'moved';
  }

  /** How head stands to base, as the compare API says it. */
  compare(base: string, head: string): 'identical' | 'ahead' | 'behind' | 'diverged' | null {
    if (!this.objects.commit(base) || !this.objects.commit(head)) return null;
    if (base === head) return 'identical';
    if (this.objects.history(head).some((commit) => commit.sha === base)) return 'ahead';
    return this.objects.history(base).some((commit) => commit.sha === head) ? 'behind' : 'diverged';
  }
}
