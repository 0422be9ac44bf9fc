import { describe, expect, it } from 'vitest';
import { judgePages, listAddresses } from '../../src/plan/judge-pages.js';
import type { Step } from '../../src/plan/plan.js';
import type { Probed } from '../../src/ports.js';
import type { Settings } from '../../src/settings.js';
import { makeMedia, makeWanted } from './make-wanted.js';

const LINK = 'https://blog.example/a/';
const IMAGE = 'https://img.example/a.png';
const place = { file: 'posts/a.md', line: 5, column: 10, endColumn: 35 };
const wanted = makeWanted('a', {
  link: `${LINK}#top`,
  linkPlace: { ...place, line: 6 },
  media: [makeMedia('a'), { ...makeMedia('b'), source: 'url', path: null, url: IMAGE, urlPlace: place }],
});
const create: Step = {
  wanted,
  action: 'create',
  reason: null,
  slotMs: null,
  entry: null,
  adopt: null,
  deferred: null,
  noted: null,
  departed: false,
  problems: [],
};

const OFF: Settings['checks'] = { formats: 'documented', link: 'off', image: 'off', waitMs: 0 };
const answered = (status: number): Probed => ({ kind: 'answered', status, url: LINK });
const LATE: Probed = { kind: 'unreachable', reason: 'no answer within 10 s' };
const INSIDE: Probed = { kind: 'refused', reason: 'blog.example leads to 10.0.0.1' };

describe('what is asked', () => {
  it.each<[checks: Partial<Settings['checks']>, urls: string[]]>([
    [{}, []],
    [{ link: 'warn' }, [LINK]],
    [{ image: 'error' }, [IMAGE]],
    [{ link: 'error', image: 'warn' }, [LINK, IMAGE]],
    [{ waitMs: 1 }, [LINK, IMAGE]],
  ])('for %j is %j', (checks, urls) => {
    expect(listAddresses(wanted.pin, { ...OFF, ...checks }).map(({ url }) => url)).toEqual(urls);
  });
});

describe('a pin whose page answers', () => {
  const judge = (checks: Partial<Settings['checks']>, link: Probed | undefined, image = answered(200)) => {
    const answers = new Map([[IMAGE, image], ...(link === undefined ? [] : [[LINK, link] as const])]);
    const { action, reason, deferred, problems } = judgePages(create, {
      checks: { ...OFF, ...checks },
      answers,
    });
    const told = problems.map(
      ({ severity, code, line, message }) => `${severity} ${code} ${line} ${message}`,
    );
    return { action, reason, deferred, told };
  };

  it.each<[name: string, checks: Partial<Settings['checks']>, link: Probed | undefined, expected: object]>([
    ['200', { link: 'error' }, answered(200), { action: 'create', reason: null, told: [] }],
    [
      '404, with link: warn',
      { link: 'warn' },
      answered(404),
      {
        action: 'create',
        deferred: null,
        told: [`warning link-unreachable 6 The page ${LINK} does not answer (404).`],
      },
    ],
    [
      '404, with link: error',
      { link: 'error' },
      answered(404),
      {
        action: 'skip',
        reason: 'problem:link-unreachable',
        told: [`error link-unreachable 6 The page ${LINK} does not answer (404).`],
      },
    ],
    [
      'not at all',
      { link: 'error' },
      LATE,
      {
        action: 'skip',
        told: [`error link-unreachable 6 The page ${LINK} does not answer (no answer within 10 s).`],
      },
    ],
    [
      'nobody, because it was not asked',
      { link: 'error' },
      undefined,
      {
        action: 'skip',
        told: [`error link-unreachable 6 The page ${LINK} does not answer (not asked in this run).`],
      },
    ],
    [
      '404, with wait',
      { link: 'error', waitMs: 1 },
      answered(404),
      {
        action: 'create',
        reason: 'its page does not answer yet (404)',
        deferred: { kind: 'page', why: 'its page does not answer yet (404)' },
        told: [`warning link-not-live 6 The page ${LINK} does not answer yet (404).`],
      },
    ],
    [
      'nobody because it leads inside, with wait: that will not change',
      { link: 'error', waitMs: 1 },
      INSIDE,
      {
        action: 'skip',
        told: [`error link-unreachable 6 The page ${LINK} does not answer (blog.example leads to 10.0.0.1).`],
      },
    ],
  ])('%s', (_name, checks, link, expected) => {
    expect(judge(checks, link)).toMatchObject(expected);
  });

  it('is judged by its pictures too', () => {
    expect(judge({ image: 'error' }, answered(200), answered(403))).toMatchObject({
      action: 'skip',
      reason: 'problem:image-unreachable',
      told: [`error image-unreachable 5 The picture ${IMAGE} does not answer (403).`],
    });
    expect(judge({ waitMs: 1 }, answered(404), answered(403))).toMatchObject({
      action: 'create',
      deferred: { kind: 'page', why: 'its page does not answer yet (404)' },
      told: [expect.stringContaining('link-not-live'), expect.stringContaining('image-not-live')],
    });
  });
});
