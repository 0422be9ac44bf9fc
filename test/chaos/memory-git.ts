import type { Repository } from '../../src/fake-github/repository.js';
import type { GitData } from '../../src/ports.js';

const MOVED = { kind: 'moved' } as const;
const REFUSED = { kind: 'refused', message: 'Update is not a fast forward' } as const;

/** The stand-in's repository without HTTP: as strict about fast forwards. */
export function createMemoryGit(repository: Repository): GitData {
  const { objects, branches } = repository;
  const messages = (commit: string) => objects.history(commit).map(({ message }) => message);
  return {
    readHead: async (branch) => branches.get(branch) ?? null,
    readFile: async (commit, path) => objects.read(commit, path) ?? null,
    async makeCommit({ files, parent, message }) {
      const blobs = Object.entries(files).map(([path, text]) => [path, objects.addBlob(text)] as const);
      const tree = objects.addTree(new Map(blobs));
      const parents = parent === null ? [] : [parent];
      return objects.addCommit({ tree, parents, message, date: '2026-11-22T00:00:00Z' }).sha;
    },
    async moveBranch(branch, from, to) {
      if (from !== null) return repository.move(branch, to) === 'moved' ? MOVED : REFUSED;
      if (branches.has(branch)) return REFUSED;
      branches.set(branch, to);
      return MOVED;
    },
    readMessages: async (commit) => messages(commit).slice(0, 100),
    isAncestor: async (older, newer) => Number(older.slice(1)) < Number(newer.slice(1)),
  };
}
