import { HOSTILE_BLOCKS } from '../content/hostile-blocks.js';
import { SITES } from './sites.js';

/** A blog of one post that some expression or parser may be slow with. */
export interface HostileBlog {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

const FRONT_MATTER_CHARS = 60_000;
const BODY_CHARS = 100_000;
/** Longer ones are not looked at. */
const CONFIG_CHARS = 4096;
const fill = (piece: string, chars: number) => piece.repeat(Math.floor(chars / piece.length));

const PIECES = [
  ...[
    ' ',
    '\n',
    '\t',
    '\r',
    '/',
    '../',
    './',
    '-',
    '_',
    '.',
    ':',
    '#',
    '#a ',
    '%',
    '%41',
    '{',
    '{a}',
    '{{',
    '{% ',
    '}',
  ],
  ...[
    '*',
    '**',
    '`',
    '~',
    '[',
    '![',
    '![](',
    '![a](b',
    '](',
    '<',
    '<img ',
    '<img src=',
    '<!--',
    '-->',
    '(',
    ')',
    '"',
    "'",
  ],
  ...[
    '\\',
    '&',
    '&amp;',
    '@',
    '+',
    '=',
    ',',
    'a',
    'A',
    '0',
    '9',
    '1-',
    '2026-01-01',
    ' a',
    'a ',
    ': ',
    ' #',
    '\n- ',
    '\n# ',
  ],
  ...[
    '\n\n',
    '\n```\n',
    '\n~~~',
    '   \n',
    '=\n',
    'é',
    'e\u0301',
    '\ud83c\udf70',
    '\u4e2d',
    'ß',
    '\ufb01',
    '\u200b',
    '\ufffd',
    '\u0130',
  ],
  ...[
    'http://',
    'https://a.example/',
    '{{ title | slugify }}',
    '{{< figure src="',
    '| ',
    '[a]: b\n',
    '![a][b]\n',
    'x\n===\n',
  ],
] as const;

const FIELDS = [
  ...[
    'title',
    'date',
    'slug',
    'permalink',
    'url',
    'path',
    'canonical',
    'description',
    'image',
    'images',
    'cover',
  ],
  ...[
    'tags',
    'categories',
    'category',
    'draft',
    'published',
    'lang',
    'id',
    'status',
    'robots',
    'expiryDate',
    'layout',
  ],
] as const;
const PIN_FIELDS = [
  'image',
  'board',
  'title',
  'description',
  'alt',
  'link',
  'schedule',
  'id',
  'account',
  'skip',
] as const;

/** Front matter of which one value is long, for every generator and field. */
export function* listValues(): Generator<HostileBlog> {
  for (const [site, { files, post }] of Object.entries(SITES))
    for (const piece of PIECES) {
      const value = JSON.stringify(fill(piece, FRONT_MATTER_CHARS));
      for (const field of FIELDS)
        yield {
          name: `${site}: ${field} of ${JSON.stringify(piece)}`,
          files: { ...files, [post]: `---\n${field}: ${value}\npin: { board: B }\n---\n` },
        };
    }
  yield* listPinValues();
}

function* listPinValues(): Generator<HostileBlog> {
  const { files, post } = hugo();
  const lines = [
    ...PIN_FIELDS.map((field) => `pin:\n  ${field}`),
    ...['canonical', 'image', 'url'].map((key) => `pin: { board: B }\n${key}`),
  ];
  for (const piece of PIECES)
    for (const line of lines)
      for (const start of ['', 'https://', 'https://a.example', 'https://a.example/'])
        yield {
          name: `${line} of ${start} ${JSON.stringify(piece)}`,
          files: {
            ...files,
            [post]: `---\ntitle: x\n${line}: ${JSON.stringify(start + fill(piece, FRONT_MATTER_CHARS))}\n---\n`,
          },
        };
}

/** Front matter that is hostile as a whole, and text without any. */
export function* listBlocks(): Generator<HostileBlog> {
  for (const site of ['hugo', 'hexo', 'pelican'] as const) {
    const { files, post } = SITES[site] ?? hugo();
    for (const [name, block] of HOSTILE_BLOCKS) {
      for (const fence of ['---', '---json', '+++', ';;;'])
        for (const close of [`\n${fence.slice(0, 3)}\n`, ''])
          yield {
            name: `${site}: ${fence}${close === '' ? ' unclosed' : ''} ${name}`,
            files: {
              ...files,
              [post]: `${fence}\npin: {board: B}\n${block.slice(0, FRONT_MATTER_CHARS)}${close}`,
            },
          };
      yield { name: `${site}: too long ${name}`, files: { ...files, [post]: `---\n${block}` } };
      yield { name: `${site}: nothing but ${name}`, files: { ...files, [post]: block } };
      yield {
        name: `${site}: bare ${name}`,
        files: { ...files, [post]: `pin: {board: B}\n${block}\n---\n` },
      };
    }
  }
}

/** Long texts below the front matter of a pin that takes title and picture from them. */
export function* listBodies(): Generator<HostileBlog> {
  const { files, post } = hugo();
  for (const piece of PIECES)
    for (const start of ['', '\n', '```\n', '![a](x.jpg', '<img alt="', '[', '# '])
      yield {
        name: `body ${JSON.stringify(start)} and ${JSON.stringify(piece)}`,
        files: { ...files, [post]: `---\npin: { board: B }\n---\n${start}${fill(piece, BODY_CHARS)}` },
      };
}

/** Configuration files that are long and strange. */
export function* listConfigs(): Generator<HostileBlog> {
  const POST = '---\ntitle: x\npin: { board: B }\n---\n';
  for (const [site, { files, post }] of Object.entries(SITES))
    for (const [file, text] of Object.entries(files))
      for (const piece of [...PIECES, ...CODE])
        for (const [place, long] of Object.entries(placeIn(text, fill(piece, BODY_CHARS))))
          yield {
            name: `${site}: ${file} ${place} ${JSON.stringify(piece)}`,
            files: { ...files, [file]: long, [post]: POST },
          };
}

const CODE = [
  '(',
  'f(',
  '({',
  '[[',
  'a=',
  'a=>',
  '`${',
  '${',
  '//',
  '/*',
  '*/',
  '/',
  '/[',
  'import a from "b";\n',
  'const a = b;\n',
  'a.b.',
  '?.',
  '...',
  'export default ',
  '"""',
  "r'",
  '#\n',
  'x = (',
  '}\n{',
  '<%',
  '&a ',
  '*a ',
  '[[a]]\n',
];

/** Before and after a text, and in each of its strings. */
function placeIn(text: string, long: string): Readonly<Record<string, string>> {
  const inside = JSON.stringify(long).slice(1, -1);
  const places: Record<string, string> = { after: `${text}\n${long}`, before: `${long}\n${text}` };
  for (const { index, 0: quoted } of text.matchAll(/(['"])[^'"\n]*\1/g)) {
    const put = (value: string) => text.slice(0, index) + value + text.slice(index + quoted.length);
    places[`instead of ${quoted}`] = put(`"${inside}"`);
    places[`after ${quoted.slice(0, -1)}`] = put(`${quoted.slice(0, -1)}${inside}${quoted.slice(-1)}`);
  }
  return places;
}

/** Values of configuration that is data. */
export function* listConfigValues(): Generator<HostileBlog> {
  const text = '---\ntitle: x\ndate: 2026-01-02\ntags: [a]\ncategories: [b]\npin: { board: B }\n---\n';
  for (const [site, keys] of Object.entries(CONFIG_KEYS)) {
    const { files, post } = SITES[site] ?? hugo();
    const [[file, config] = ['', '']] = Object.entries(files);
    for (const key of keys)
      for (const piece of PIECES) {
        const value = JSON.stringify(fill(piece, CONFIG_CHARS));
        const line = file.endsWith('.toml') ? `${key} = ${value}` : `${key}: ${value}`;
        const list = file.endsWith('.toml') ? `${key} = [${value}]` : `${key}: [${value}]`;
        for (const own of [line, list])
          yield {
            name: `${site}: ${own.slice(0, 30)} of ${JSON.stringify(piece)}`,
            files: { ...files, [file]: `${own}\n${dropLine(config, key)}`, [post]: text },
          };
      }
  }
}

function dropLine(config: string, key: string): string {
  return config
    .split('\n')
    .filter((line) => !line.startsWith(key))
    .join('\n');
}

const CONFIG_KEYS: Readonly<Record<string, readonly string[]>> = {
  jekyll: [
    'url',
    'baseurl',
    'permalink',
    'timezone',
    'source',
    'collections_dir',
    'exclude',
    'include',
    'future',
    'defaults',
  ],
  hexo: [
    'url',
    'root',
    'permalink',
    'timezone',
    'source_dir',
    'new_post_name',
    'default_category',
    'skip_render',
    'exclude',
    'category_map',
  ],
  hugo: [
    'baseURL',
    'contentDir',
    'staticDir',
    'timeZone',
    'uglyURLs',
    'defaultContentLanguage',
    'permalinks',
    'languages',
    'theme',
  ],
  zola: ['base_url', 'slugify', 'ignored_content', 'default_language', 'output_dir'],
};

function hugo() {
  return SITES.hugo ?? { files: {}, post: 'a.md' };
}
