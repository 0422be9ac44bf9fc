import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChance } from './chance.mjs';

const YEARS = [2009, 2026];
const WORDS =
  'bread loaf crust oven flour water salt yeast knead rise bake butter honey apple plum cherry lemon pine pinch spin opinion yarn wool knit stitch scarf pattern needle garden soil seed bloom spring summer autumn winter table lamp shelf paint brush paper fold glue cut sew hem road train city coast hill map bag light shade morning evening slow easy simple small large warm cold sweet sharp first last old new'.split(
    ' ',
  );
const POOL_CHARS = 300_000;
const MEDIAN_CHARS = 5600;

/**
 * Writes a Hugo blog of `count` posts into a folder, always the same one: mostly YAML, some TOML, some without front matter;
 * three in ten have pins; some have CRLF line ends or a byte order mark. The median post has about 6.5 KB.
 */
export function makeCorpus(folder, count) {
  const chance = createChance(20_261_201);
  const pool = makePool(chance);
  const facts = { posts: count, withPins: 0, bytes: 0 };
  for (let year = YEARS[0]; year <= YEARS[1]; year += 1)
    mkdirSync(join(folder, 'content/posts', String(year)), { recursive: true });
  writeFileSync(join(folder, 'hugo.toml'), 'baseURL = "https://blog.example/"\ntitle = "Bench"\n');
  for (let number = 0; number < count; number += 1) {
    const post = makePost(chance, { number, pool });
    if (post.hasPins) facts.withPins += 1;
    const bytes = Buffer.from(post.text);
    facts.bytes += bytes.length;
    writeFileSync(join(folder, 'content/posts', String(post.year), `${post.name}.md`), bytes);
  }
  return facts;
}

function makePost(chance, { number, pool }) {
  const year = chance.between(...YEARS);
  const name = `post-${String(number).padStart(6, '0')}`;
  const kind = chance.pick(100);
  const hasPins = kind < 95 && chance.pick(1000) < 316;
  const subject = { chance, year, name, hasPins };
  const matter = kind < 85 ? makeYaml(subject) : kind < 95 ? makeToml(subject) : '';
  const plain = `${matter}\n${makeBody(chance, pool)}\n`;
  const ended = chance.pick(100) < 5 ? plain.replaceAll('\n', '\r\n') : plain;
  return { year, name, hasPins, text: chance.pick(100) < 2 ? `\ufeff${ended}` : ended };
}

function makeYaml({ chance, year, name, hasPins }) {
  const lines = [
    `title: "${phrase(chance, 4, 10)}"`,
    `date: ${day(chance, year)}T${two(chance.between(6, 21))}:15:00Z`,
    `slug: ${name}`,
    `draft: ${chance.pick(20) === 0}`,
    'author: Somebody',
    ...(chance.pick(2) === 0
      ? [`tags: [${listOf(chance).join(', ')}]`]
      : ['tags:', ...listOf(chance).map((tag) => `  - ${tag}`)]),
    ...(chance.pick(10) < 7 ? [`description: "${phrase(chance, 10, 28)}"`] : []),
    ...(chance.pick(10) < 6
      ? ['cover:', `  image: /images/${year}/${name}.jpg`, `  alt: "${phrase(chance, 5, 9)}"`]
      : []),
    ...(chance.pick(10) < 2 ? [`# ${phrase(chance, 3, 8)}`] : []),
    ...(hasPins ? makeYamlPins(chance, { year, name }) : []),
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}

function makeYamlPins(chance, place) {
  if (chance.pick(10) < 7) return ['pin:', ...makeYamlPin(chance, place).map((line) => `  ${line}`)];
  const pins = Array.from({ length: chance.between(2, 3) }, () => makeYamlPin(chance, place));
  return ['pins:', ...pins.flatMap((pin) => pin.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`))];
}

function makeYamlPin(chance, { year, name }) {
  const board = ['Bread', '"Home: Garden"', 'Crafts & DIY', "'Travel'"][chance.pick(4)];
  const description =
    chance.pick(2) === 0
      ? [`description: "${phrase(chance, 12, 28)}"`]
      : ['description: >-', `  ${phrase(chance, 8, 14)}`, `  ${phrase(chance, 8, 14)}`];
  return [
    `image: https://cdn.example/${year}/${name}-${chance.between(1, 9)}.jpg`,
    `board: ${board}`,
    `title: "${phrase(chance, 4, 9)}"`,
    ...(chance.pick(10) < 8 ? description : []),
    ...(chance.pick(10) < 7 ? [`alt: ${phrase(chance, 6, 14)}`] : []),
    ...(chance.pick(2) === 0 ? [`schedule: ${day(chance, 2031)}T0${chance.between(6, 9)}:30:00+02:00`] : []),
  ];
}

function makeToml({ chance, year, name, hasPins }) {
  const pin = [
    `image = "https://cdn.example/${year}/${name}.jpg"`,
    'board = "Bread"',
    `title = "${phrase(chance, 4, 9)}"`,
    `description = "${phrase(chance, 12, 24)}"`,
    `alt = "${phrase(chance, 6, 12)}"`,
    `schedule = ${day(chance, 2031)}T08:30:00+02:00`,
  ];
  const lines = [
    `title = "${phrase(chance, 4, 10)}"`,
    `date = ${day(chance, year)}T10:15:00Z`,
    `slug = "${name}"`,
    'draft = false',
    `tags = [${listOf(chance)
      .map((tag) => `"${tag}"`)
      .join(', ')}]`,
    `description = "${phrase(chance, 10, 24)}"`,
    ...(hasPins ? [chance.pick(10) < 7 ? '[pin]' : '[[pins]]', ...pin] : []),
  ];
  return `+++\n${lines.join('\n')}\n+++\n`;
}

/** Text that bodies are cut out of, with lines that a careless reader takes for the end of front matter, or for a pin. */
function makePool(chance) {
  const parts = [];
  for (let size = 0; size < POOL_CHARS; ) {
    const sentence = `${phrase(chance, 8, 22)}. `;
    const extra = chance.pick(60);
    const part =
      extra < 8
        ? `${sentence}\n\n`
        : extra < 10
          ? `${sentence}\n\n## ${phrase(chance, 2, 5)}\n\n`
          : extra === 10
            ? `\n\n---\n\n${sentence}`
            : extra === 11
              ? `\n\n\`\`\`yaml\npin:\n  image: x.jpg\n\`\`\`\n\n${sentence}`
              : sentence;
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

function makeBody(chance, pool) {
  const length = Math.min(120_000, Math.max(300, Math.round(MEDIAN_CHARS * Math.exp(0.9 * chance.bell()))));
  const start = chance.pick(pool.length - length);
  return pool.slice(start, start + length).replace(/^[^a-z]+/, '');
}

function phrase(chance, least, most) {
  const words = Array.from({ length: chance.between(least, most) }, () => WORDS[chance.pick(WORDS.length)]);
  return words.join(' ');
}

function listOf(chance) {
  return Array.from({ length: chance.between(1, 6) }, () => WORDS[chance.pick(WORDS.length)]);
}

function day(chance, year) {
  return `${year}-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`;
}

function two(number) {
  return String(number).padStart(2, '0');
}
