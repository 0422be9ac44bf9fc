/** Spoils every value of an answer in one way. Pure: takes JSON, gives JSON text. */
export type Spoil = 'proto-keys' | 'wrong-types' | 'commands' | 'foreign-ids' | 'deep';

const POISON =
  '"__proto__":{"polluted":true,"job_id":"polluted"},"constructor":{"prototype":{"polluted":true}}';
const COMMANDS =
  '\n::set-output name=polluted::yes\r\n::add-mask::a\n##[error]polluted\u001b[2J\u2028::stop-commands::x';
/** Keys whose values are for people; states and ids stay, so that the client reads on. */
const TEXTS = ['text', 'name', 'account_name', 'message', 'errors', 'error'];
const DEPTH = 100_000;

/** The text of a JSON answer, spoilt; an answer that is no JSON counts as null. */
export function spoilJson(text: string, spoil: Spoil): string {
  const value = parse(text);
  switch (spoil) {
    case 'proto-keys':
      return poison(value);
    case 'wrong-types':
      return JSON.stringify(swapTypes(value));
    case 'commands':
      return JSON.stringify(
        mapTexts(value, (key, leaf) => (TEXTS.includes(key) ? `${leaf}${COMMANDS}` : leaf)),
      );
    case 'foreign-ids':
      return JSON.stringify(mapTexts(value, (key, leaf) => (isId(key) ? `foreign-${leaf}` : leaf)));
    case 'deep':
      return `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isId(key: string): boolean {
  return key === 'id' || key.endsWith('_id') || key.endsWith('_ids');
}

/** Rendered by hand: an object literal cannot hold an own `__proto__` by accident, a hostile server can. */
function poison(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(poison).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const own = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${poison(item)}`);
  return `{${[POISON, ...own].join(',')}}`;
}

/** Every value becomes one of another type, at every depth. */
function swapTypes(value: unknown): unknown {
  if (Array.isArray(value)) return Object.fromEntries(value.map((item, index) => [index, swapTypes(item)]));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, swapTypes(item)]));
  }
  switch (typeof value) {
    case 'string':
      return { unexpected: value };
    case 'number':
      return [value];
    case 'boolean':
      return 'perhaps';
    default:
      return 0;
  }
}

function mapTexts(value: unknown, change: (key: string, leaf: string) => string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change, key));
  if (typeof value === 'string') return change(key, value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, mapTexts(item, change, name)]),
  );
}
