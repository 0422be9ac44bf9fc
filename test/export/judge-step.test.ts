import { describe, expect, it } from 'vitest';
import type { Pin } from '../../src/content/pin.js';
import { judgeStep } from '../../src/export/judge-step.js';
import type { Step } from '../../src/plan/plan.js';
import { makeMedia, makeWanted, NOW } from '../plan/make-wanted.js';

const URL_OF = 'https://blog.example/a.png';

function judge(change: Partial<Pin>, facts: { mediaUrl?: string | null; slotMs?: number } = {}): string[] {
  const wanted = makeWanted('a', change);
  const step: Step = {
    wanted: { ...wanted, board: { name: change.board ?? 'Bread', id: null } },
    action: 'create',
    reason: null,
    slotMs: facts.slotMs ?? NOW + 3_600_000,
    entry: null,
    adopt: null,
    deferred: null,
    noted: null,
    departed: false,
    problems: [],
  };
  const { mediaUrl = URL_OF } = facts;
  return judgeStep(step, { mediaUrl, nowMs: NOW }).map(
    ({ severity, code, file, line, message }) =>
      `${severity} ${code} ${file}:${line} ${message.replace('This pin is not exported. ', '')}`,
  );
}

const LEFT_OUT = 'error export-left-out posts/a.md:3';

describe('a row of the file', () => {
  it.each([
    ['a picture at a public address', {}],
    ['a JPEG', { media: [{ ...makeMedia('a'), format: 'jpeg' as const }] }],
    ['500 characters', { description: '😀'.repeat(500) }],
    ['signs within a text', { title: '1+1=2, "so" what', description: 'a @ b -c\nd' }],
    ['a hashtag at the beginning', { description: '#bread' }],
  ])('has room for %s', (_name, change) => expect(judge(change)).toEqual([]));

  it.each([
    [
      'two pictures',
      { media: [makeMedia('a'), makeMedia('b')] },
      {},
      'It has 2 pictures, and a row of the file has room for one.',
    ],
    [
      'a video',
      { media: [{ ...makeMedia('a'), kind: 'video' as const, format: 'mp4' as const }] },
      {},
      'It is a video: the file wants a thumbnail of it, which posts do not name.',
    ],
    [
      'a picture without an address',
      {},
      { mediaUrl: null },
      'Its picture static/a.png has no public address that is known, and Pinterest fetches pictures by their address.',
    ],
    [
      'a picture on this machine',
      {},
      { mediaUrl: 'https://localhost/a.png' },
      'Its picture https://localhost/a.png is not at a public https address.',
    ],
    [
      'a picture that is not encrypted',
      {},
      { mediaUrl: 'http://blog.example/a.png' },
      'Its picture http://blog.example/a.png is not at a public https address.',
    ],
    [
      'a GIF',
      { media: [{ ...makeMedia('a'), format: 'gif' as const }] },
      {},
      'Its picture is a GIF: the file takes JPEG and PNG.',
    ],
    [
      'a WEBP by its address',
      { media: [{ ...makeMedia('a'), format: null, path: null, url: 'https://b.example/a.webp' }] },
      { mediaUrl: 'https://b.example/a.webp?x=1' },
      'Its picture is a WEBP: the file takes JPEG and PNG.',
    ],
    [
      '501 characters',
      { description: '😀'.repeat(501) },
      {},
      'Its description has 501 characters, and the file takes 500.',
    ],
    [
      'a board by its id',
      { board: '934145216398624390' },
      {},
      'Its board is given by the id 934145216398624390, and the file names boards by their name.',
    ],
    [
      'a board with a slash',
      { board: 'Bread/Rolls' },
      {},
      'Its board "Bread/Rolls" has a slash in its name, behind which Pinterest reads a section of the board.',
    ],
    ['a time that is past', {}, { slotMs: NOW - 1 }, 'Its time is past: Pinterest would publish it at once.'],
  ])('has no room for %s', (_name, change, facts, why) =>
    expect(judge(change, facts)).toEqual([`${LEFT_OUT} ${why}`]),
  );

  it.each(['=1+1', '+1 tip', '-20 %', '@me', ' =1', '\t=1', '＝1', '\u200b=1'])(
    'has no room for a text that a spreadsheet takes for a formula: %j',
    (text) => {
      expect(judge({ title: text })).toEqual([
        expect.stringMatching(
          /^error export-left-out posts\/a\.md:3 Its title begins with ".", which spreadsheets/,
        ),
      ]);
      expect(judge({ description: text })).toHaveLength(1);
      expect(judge({ board: text })).toHaveLength(1);
    },
  );
});
