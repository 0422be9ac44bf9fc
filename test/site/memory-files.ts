import { posix } from 'node:path';
import type { Files } from '../../src/ports.js';

/** Files that exist in a test only: text by path. `repository` is the root's path in the repository. */
export function memoryFiles(content: Readonly<Record<string, string>>, repository = ''): Files {
  const names = Object.keys(content).sort();
  const text = (file: string) => content[posix.normalize(file)];
  const isFolder = (file: string) =>
    names.some((name) => name.startsWith(`${posix.normalize(file).replace(/\/$/, '')}/`));
  return {
    list: () => ({ files: names.filter((name) => !name.startsWith('../')), odd: [], unreadable: [] }),
    readHead(file) {
      const found = text(file);
      if (found === undefined) return { kind: 'unreadable', reason: 'it does not exist' };
      return { kind: 'head', text: found, bytes: Buffer.byteLength(found) };
    },
    readText: (file) => text(file) ?? null,
    exists: (file) => text(file) !== undefined || isFolder(file),
    readMedia(file) {
      const path = posix.normalize(file);
      const outside = '../'.repeat(repository.split('/').filter(Boolean).length + 1);
      if (path.startsWith(outside)) return { kind: 'refused', reason: 'it lies outside the repository' };
      const found = text(file);
      const nearest = names.find((name) => name.toLowerCase() === path.toLowerCase()) ?? null;
      if (found === undefined) return { kind: 'missing', nearest };
      const bytes = Buffer.from(found, 'latin1');
      const slice = (offset: number, length: number) => bytes.subarray(offset, offset + length);
      return { kind: 'file', path, bytes: bytes.length, sha256: found.slice(0, 8), slice };
    },
    readBytes: (file) => new Uint8Array(Buffer.from(text(file) ?? '', 'latin1')),
    repositoryPath: (file) => posix.join(repository, file).replace(/^\.$/, ''),
  };
}
