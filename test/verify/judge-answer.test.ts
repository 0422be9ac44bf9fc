import { expect, it } from 'vitest';
import type { Probed } from '../../src/ports.js';
import { judgeAnswer } from '../../src/verify/judge-answer.js';

const answered = (status: number, url: string): Probed => ({ kind: 'answered', status, url });

it.each<[url: string, answer: Probed, verified: boolean | null, message: string]>([
  ['https://b.example/a/', answered(200, 'https://b.example/a/'), true, '200'],
  ['https://b.example/café/', answered(200, 'https://b.example/caf%C3%A9/'), true, '200'],
  [
    'https://b.example/a',
    answered(200, 'https://b.example/a/'),
    true,
    'redirects to https://b.example/a/ (200)',
  ],
  [
    'https://b.example/a/',
    answered(200, 'https://b.example/2026/a/'),
    false,
    'redirects to https://b.example/2026/a/ (200)',
  ],
  [
    'https://b.example/a/',
    answered(200, 'https://www.b.example/a/'),
    false,
    'redirects to https://www.b.example/a/ (200)',
  ],
  ['https://b.example/a/', answered(404, 'https://b.example/a/'), false, '404'],
  ['https://b.example/a/', answered(503, 'https://b.example/a/'), null, '503'],
  ['https://b.example/a/', answered(429, 'https://b.example/a/'), null, '429'],
  [
    'https://b.example/a/',
    { kind: 'unreachable', reason: 'no answer within 10 s' },
    null,
    'no answer within 10 s',
  ],
])('%s that is answered by %j is right: %s', (url, answer, verified, message) => {
  expect(judgeAnswer(url, answer)).toMatchObject({ verified, message });
});
