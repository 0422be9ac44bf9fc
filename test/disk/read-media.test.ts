import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFiles } from '../../src/disk/create-files.js';
import { isAt, withRegularFile } from '../../src/disk/open-regular.js';
import { temporaryFolder } from './temporary-folder.js';

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

describe('a media file', () => {
  it('is its size, its digest and its bytes', () => {
    const content = Buffer.from('0123456789');
    const files = createFiles(temporaryFolder({ 'img/a.png': content }));
    const read = files.readMedia('./img/../img/a.png');
    expect(read).toMatchObject({ kind: 'file', path: 'img/a.png', bytes: 10, sha256: sha256(content) });
    const text = (offset: number, length: number) =>
      read.kind === 'file' ? Buffer.from(read.slice(offset, length)).toString() : null;
    expect([text(0, 3), text(8, 100), text(100, 5)]).toEqual(['012', '89', '']);
    expect(Buffer.from(files.readBytes('img/a.png'))).toEqual(content);
  });

  it('may lie beside the root, inside of the repository', () => {
    const folder = temporaryFolder({ '.git/HEAD': '', 'shared/a.png': 'a', 'site/x.md': '' });
    const files = createFiles(join(folder, 'site'));
    expect(files.readMedia('../shared/a.png')).toMatchObject({ kind: 'file', path: '../shared/a.png' });
  });

  it('may be a link to another file of the repository', () => {
    const folder = temporaryFolder({ 'a.png': 'a' });
    symlinkSync('a.png', join(folder, 'b.png'));
    expect(createFiles(folder).readMedia('b.png')).toMatchObject({ kind: 'file', path: 'b.png', bytes: 1 });
  });

  it('has one digest over many chunks', () => {
    const content = Buffer.alloc(2_500_000, 'pin');
    const files = createFiles(temporaryFolder({ 'a.mp4': content }));
    expect(files.readMedia('a.mp4')).toMatchObject({ bytes: content.length, sha256: sha256(content) });
  });

  it('is read again after it changed', () => {
    const folder = temporaryFolder({ 'a.png': 'one' });
    const files = createFiles(folder);
    const before = files.readMedia('a.png');
    writeFileSync(join(folder, 'a.png'), 'three');
    expect(files.readMedia('a.png')).toMatchObject({ sha256: sha256('three') });
    expect(before.kind === 'file' && before.slice(0, 9)).toEqual(new Uint8Array(0));
  });

  it('names the file that differs in case only', () => {
    const files = createFiles(temporaryFolder({ 'Img/Cover.JPG': '' }));
    expect(files.readMedia('img/cover.jpg')).toEqual({ kind: 'missing', nearest: 'Img/Cover.JPG' });
    expect(files.readMedia('img/other.jpg')).toEqual({ kind: 'missing', nearest: null });
  });

  it('is too big over 200 MB, without being read', () => {
    const folder = temporaryFolder({ 'a.mp4': '' });
    truncateSync(join(folder, 'a.mp4'), 200 * 1024 * 1024 + 1);
    expect(createFiles(folder).readMedia('a.mp4')).toEqual({ kind: 'too-big', bytes: 209_715_201 });
  });

  it('cannot be uploaded once it is gone', () => {
    const files = createFiles(temporaryFolder());
    expect(() => files.readBytes('a.png')).toThrow('a.png');
  });
});

describe('media that is refused', () => {
  it.each([
    ['../../etc/passwd', 'outside'],
    ['../outside.png', 'outside'],
    ['/etc/passwd', 'absolute'],
    ['/proc/self/environ', 'absolute'],
    ['a\0.png', 'NUL'],
    ['..\\a.png', 'backslash'],
    ['C:/a.png', 'drive'],
    ['.git/config', '.git'],
    ['.GIT/config', '.git'],
    ['sub/.git./config', '.git'],
    ['.env', 'environment'],
    ['.env.local/x.png', 'environment'],
    ['folder', 'folder'],
  ])('%j', (path, reason) => {
    const files = createFiles(
      temporaryFolder({ '.git/config': 'secret', '.env': 'SECRET=1', 'folder/x': '' }),
    );
    const read = files.readMedia(path);
    expect(read).toMatchObject({ kind: 'refused' });
    expect(read.kind === 'refused' && read.reason).toContain(reason);
    expect(() => files.readBytes(path)).toThrow();
  });

  it.each([
    ['a file outside', '/etc/passwd', 'link.png'],
    ['a folder outside', '/etc', 'link/passwd'],
    ['the environment of the process', '/proc/self/environ', 'link.png'],
    ['an environment file', '.env', 'link.png'],
    ['the folder of git', '.git', 'link/config'],
  ])('a link to %s', (_, target, path) => {
    const folder = temporaryFolder({ '.git/config': 'secret', '.env': 'SECRET=1' });
    symlinkSync(target, join(folder, path.split('/')[0] ?? ''));
    expect(createFiles(folder).readMedia(path)).toMatchObject({ kind: 'refused' });
  });

  it('a link to itself', () => {
    const folder = temporaryFolder();
    symlinkSync('loop.png', join(folder, 'loop.png'));
    expect(createFiles(folder).readMedia('loop.png')).toMatchObject({ kind: 'refused' });
  });

  it('a FIFO, without waiting for somebody to write into it', () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe.png')]);
    expect(createFiles(folder).readMedia('pipe.png')).toMatchObject({ kind: 'refused' });
  });

  it('a file that became a link after it was first read', () => {
    const folder = temporaryFolder({ 'a.png': 'picture' });
    const files = createFiles(folder);
    const read = files.readMedia('a.png');
    renameSync(join(folder, 'a.png'), join(folder, 'b.png'));
    symlinkSync('/etc/passwd', join(folder, 'a.png'));
    expect(read.kind === 'file' && read.slice(0, 100)).toEqual(new Uint8Array(0));
    expect(files.readMedia('a.png')).toMatchObject({ kind: 'refused' });
    expect(() => files.readBytes('a.png')).toThrow();
  });

  it('a folder that became a link', () => {
    const folder = temporaryFolder({ 'img/passwd': 'picture' });
    const files = createFiles(folder);
    expect(files.readMedia('img/passwd')).toMatchObject({ kind: 'file' });
    renameSync(join(folder, 'img'), join(folder, 'old'));
    symlinkSync('/etc', join(folder, 'img'));
    expect(files.readMedia('img/passwd')).toMatchObject({ kind: 'refused' });
  });

  it('a link that takes the place of the file between the check and the opening', () => {
    const folder = temporaryFolder({ 'b.png': '' });
    symlinkSync('b.png', join(folder, 'a.png'));
    expect(() => withRegularFile(join(folder, 'a.png'), () => 'read')).toThrow('ELOOP');
  });

  it('a link that takes the place of a folder between the check and the opening', () => {
    const folder = temporaryFolder({ 'elsewhere/a.png': '', 'img/a.png': '' });
    const checked = join(folder, 'img/a.png');
    expect(withRegularFile(checked, (file) => isAt(file, checked))).toBe(true);
    renameSync(join(folder, 'img'), join(folder, 'old'));
    symlinkSync('elsewhere', join(folder, 'img'));
    expect(withRegularFile(checked, (file) => isAt(file, checked))).toBe(false);
  });

  it('a file that was put in the place of the open one', () => {
    const folder = temporaryFolder({ 'a.png': 'one', 'b.png': 'two' });
    const checked = join(folder, 'a.png');
    const swap = () => renameSync(join(folder, 'b.png'), checked);
    expect(withRegularFile(checked, (file) => [swap(), isAt(file, checked)][1])).toBe(false);
  });
});
