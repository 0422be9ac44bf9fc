import fc from 'fast-check';
import { stringify as stringifyToml } from 'smol-toml';
import { stringify as stringifyYaml } from 'yaml';

/** Texts of posts from nowhere: bytes, front matter of any values, and texts that something was done to. */

const LONGEST = 70_000;
const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

/** Bytes as a file may hold them, up to more than the longest front matter. */
export const anyBytes: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '---\n', '+++\n', '{', ';;;\n', '---\npin: {board: B}\n', '\ufeff---\r\n'),
    bytes(),
    end(),
  )
  .map((parts) => parts.join(''));

function bytes(): fc.Arbitrary<string> {
  const short = fc.uint8Array({ maxLength: 400 }).map(decode);
  const repeated = fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: LONGEST }))
    .map(([piece, size]) => decode(piece).repeat(Math.ceil(size / piece.length)));
  return fc.oneof(
    short,
    repeated,
    fc.tuple(short, repeated, short).map((parts) => parts.join('')),
  );
}

function end(): fc.Arbitrary<string> {
  return fc.constantFrom('', '\n---\n', '\n+++\n', '}', '\n;;;\n', '\n---\n# A heading\n![a](b.jpg)\n');
}

const KEYS = [
  ...[
    'title',
    'date',
    'slug',
    'permalink',
    'url',
    'path',
    'canonical_url',
    'description',
    'draft',
    'published',
  ],
  ...['tags', 'categories', 'category', 'image', 'images', 'cover', 'heroImage', 'header', 'extra', 'params'],
  ...[
    'pin',
    'pins',
    'pinterest',
    'pinImage',
    'pinterest_board',
    'pinSchedule',
    'layout',
    'lang',
    'aliases',
    '__proto__',
  ],
  ...[
    'src',
    'alt',
    'board',
    'schedule',
    'link',
    'id',
    'skip',
    'account',
    'expiryDate',
    'eleventyComputed',
    'taxonomies',
  ],
] as const;
const TEXTS = [
  ...[
    '',
    'true',
    'no',
    'null',
    '~',
    '0',
    '12:30',
    '2024-01-15',
    '2024-13-45',
    '2024-01-15 10:00:00 -0500',
    '15/01/2024',
  ],
  ...[
    'next',
    '+3d',
    '+2w 18:00',
    './a.jpg',
    '/a.jpg',
    '../../etc/passwd',
    'https://a.example/b',
    '//x',
    '@/a.png',
    '{{ x }}',
  ],
  ...[
    '#recipes',
    '123456789012345678',
    '/:year/:slug/',
    'İ',
    '日本語',
    '\ud800',
    'a\u0000b',
    '\u202e',
    ': x',
    '- y',
    '*z',
    '&w',
    '"',
    "'",
  ],
] as const;

const scalar = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  }),
);
const key = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...KEYS) },
  fc.string({ unit: 'binary', maxLength: 10 }),
);

const { map: anyMap } = fc.letrec<{ value: unknown; map: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    tie('map'),
  ),
  map: fc.dictionary(key, tie('value'), { maxKeys: 8, noNullPrototype: true }),
}));

/** Front matter of any values, in each of its formats. */
export const anyFrontMatter: fc.Arbitrary<string> = fc
  .tuple(anyMap, fc.constantFrom('yaml', 'toml', 'json'), fc.constantFrom('\n', '\r\n'))
  .map(([data, format, lineEnd]) => writePost(data, format).replaceAll('\n', lineEnd));

function writePost(data: Record<string, unknown>, format: 'yaml' | 'toml' | 'json'): string {
  if (format === 'yaml') return `---\n${stringifyYaml(data)}---\nBody\n`;
  if (format === 'json') return `${JSON.stringify(data, null, 2)}\nBody\n`;
  return `+++\n${stringifyToml(JSON.parse(JSON.stringify(data)))}\n+++\nBody\n`;
}

const PIECES = [
  ...[
    '\n',
    '\r\n',
    '\t',
    ' ',
    ':',
    ': ',
    '- ',
    '#',
    ' #',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '|',
    '>',
    '*',
    '&a ',
    '*a',
    '<<: *a',
  ],
  ...[
    '!',
    '---',
    '+++',
    '\n---\n',
    '...',
    '\u0000',
    '\ufeff',
    '\ufffd',
    '\u2028',
    '\\',
    '\\u00',
    '=',
    '""", ',
    "'''",
    'pin:',
    '\npin:\n  board: B\n',
  ],
];

/** A text with up to six pieces taken out, put in, doubled, or moved. */
export function mutate(text: string): fc.Arbitrary<string> {
  const at = fc.nat(Math.max(text.length, 1));
  const change = fc.tuple(
    at,
    fc.oneof(fc.nat(8), at),
    fc.oneof(fc.constantFrom(...PIECES), fc.constant(null)),
    fc.nat(3),
  );
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce((now, [start, length, piece, times]) => {
      const part = now.slice(start, start + length);
      const middle = piece === null ? part.repeat(times) : piece + part.repeat(Math.min(times, 1));
      return (now.slice(0, start) + middle + now.slice(start + length)).slice(0, 2 * LONGEST);
    }, text),
  );
}
