import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { crc32Of } from './crc32.mjs';

/** A blog of `pins` posts with one pin and one picture file each; with `shared` all of them show one picture, under many names. */
export function makePinBlog(folder, { pins, shared = false }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'posts'), { recursive: true });
  mkdirSync(join(folder, '.github'));
  writeFileSync(
    join(folder, '.github/pin-on-merge.yml'),
    [
      'site: { url: https://blog.example, permalink: "/:slug/", timezone: UTC }',
      'posts: ["posts/*.md"]',
      'defaults: { board: Bread }',
      'schedule: { per-day: 36, gap: 15m }',
      `limits: { max-changes: ${pins} }`,
      '',
    ].join('\n'),
  );
  for (let number = 1; number <= pins; number += 1) {
    const name = `post-${String(number).padStart(4, '0')}`;
    writeFileSync(join(folder, 'posts', `${name}.png`), makePicture(shared ? 0 : number));
    const lines = [
      '---',
      `title: Post ${number}`,
      'date: 2026-01-01',
      'pin:',
      `  image: ./${name}.png`,
      '  alt: A colour',
    ];
    writeFileSync(join(folder, 'posts', `${name}.md`), `${lines.join('\n')}\n---\nText\n`);
  }
}

const WIDTH = 600;
const HEIGHT = 900;

/** A PNG of one colour: 600 × 900, eight bits, one channel of the palette. */
function makePicture(colour) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from([colour & 255, (colour >> 8) & 255, 128]);
  const pixels = deflateSync(Buffer.alloc((WIDTH + 1) * HEIGHT));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    makeChunk('IHDR', header),
    makeChunk('PLTE', palette),
    makeChunk('IDAT', pixels),
    makeChunk('IEND', Buffer.alloc(0)),
  ]);
}

function makeChunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32Of(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
