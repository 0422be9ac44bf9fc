import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFiles } from '../../src/disk/create-files.js';
import { temporaryFolder } from './temporary-folder.js';

const never = () => false;

describe('the head of a file', () => {
  it('is read in steps of 4 KiB, 8 KiB, … until it is complete', () => {
    const files = createFiles(temporaryFolder({ 'a.md': 'x'.repeat(100_000) }));
    const seen: number[] = [];
    const head = files.readHead(
      'a.md',
      (text) => {
        seen.push(text.length);
        return text.length > 10_000;
      },
      65_536,
    );
    expect(seen).toEqual([4096, 8192, 16_384]);
    expect(head).toEqual({ kind: 'head', text: 'x'.repeat(16_384), bytes: 100_000 });
  });

  it('ends at the given number of bytes', () => {
    const files = createFiles(temporaryFolder({ 'a.md': 'x'.repeat(10_000) }));
    expect(files.readHead('a.md', never, 5000)).toMatchObject({ text: 'x'.repeat(5000), bytes: 10_000 });
  });

  it('ends at the end of a short file', () => {
    const files = createFiles(temporaryFolder({ 'a.md': '---\ntitle: é\n---\n', 'empty.md': '' }));
    expect(files.readHead('a.md', never, 65_536)).toEqual({
      kind: 'head',
      text: '---\ntitle: é\n---\n',
      bytes: 18,
    });
    expect(files.readHead('empty.md', never, 65_536)).toEqual({ kind: 'head', text: '', bytes: 0 });
  });

  it.each(['é', '日', '🍰'])('never cuts %s in two, wherever the read ends', (character) => {
    for (let before = 4090; before <= 4096; before++) {
      const text = 'x'.repeat(before) + character.repeat(3000);
      const files = createFiles(temporaryFolder({ 'a.md': text }));
      const seen: string[] = [];
      const head = files.readHead('a.md', (part) => seen.push(part) > 1, 65_536);
      expect(head).toMatchObject({ kind: 'head' });
      expect(seen.every((part) => text.startsWith(part))).toBe(true);
    }
  });

  it('keeps what is not UTF-8 as replacement characters', () => {
    const files = createFiles(temporaryFolder({ 'a.md': Buffer.from('caf\xe9 au lait', 'latin1') }));
    expect(files.readHead('a.md', never, 65_536)).toMatchObject({ text: 'caf\ufffd au lait' });
  });

  it('is a reason where there is none', () => {
    const folder = temporaryFolder({ 'folder.md/x': '', 'real.md': '' });
    symlinkSync('real.md', join(folder, 'link.md'));
    symlinkSync('loop.md', join(folder, 'loop.md'));
    const files = createFiles(folder);
    const reasonOf = (file: string) => files.readHead(file, never, 100);
    expect(reasonOf('folder.md')).toEqual({ kind: 'unreadable', reason: 'it is a folder' });
    expect(reasonOf('link.md')).toEqual({ kind: 'unreadable', reason: 'it is a symbolic link' });
    expect(reasonOf('loop.md')).toEqual({ kind: 'unreadable', reason: 'it is a symbolic link' });
    expect(reasonOf('absent.md')).toEqual({ kind: 'unreadable', reason: 'it does not exist' });
  });

  it('does not hang on a FIFO', () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    expect(createFiles(folder).readHead('pipe.md', never, 100)).toEqual({
      kind: 'unreadable',
      reason: 'it is not a regular file',
    });
  });
});

describe('a small text file', () => {
  it('is null where it does not exist', () => {
    const files = createFiles(temporaryFolder({ 'a.yml': 'x: 1' }));
    expect(files.readText('a.yml')).toBe('x: 1');
    expect(files.readText('b.yml')).toBeNull();
    expect(files.readText('a.yml/b.yml')).toBeNull();
    expect([files.exists('a.yml'), files.exists('b.yml')]).toEqual([true, false]);
  });

  it('is not read where it is too large, no file, or outside of the repository', () => {
    const folder = temporaryFolder({ 'big.yml': 'x'.repeat(1024 * 1024 + 1), 'folder.yml/x': '' });
    symlinkSync('/etc/passwd', join(folder, 'passwd.yml'));
    const files = createFiles(folder);
    expect(() => files.readText('big.yml')).toThrow('larger than');
    expect(() => files.readText('folder.yml')).toThrow('folder');
    expect(() => files.readText('passwd.yml')).toThrow('outside');
    expect(() => files.readText('../../etc/passwd')).toThrow('outside');
  });
});
