import * as z from 'zod';

/** Faults without an argument, as the control route names them, and what each does. */
export const FAULTS = {
  refuse: 'The connection is reset before anything is read; the request has no effect and no record.',
  reset: 'The connection is reset instead of an answer.',
  'reset-headers': 'The connection is reset within the headers of the answer.',
  'reset-body': 'The connection is reset in the middle of the body.',
  truncate: 'The body ends in the middle, politely: headers and length fit it.',
  html: 'Status 200 with a page of HTML.',
  empty: 'The true status with an empty body.',
  'no-job': 'Status 200 with an empty object.',
  hang: 'The connection stays open and nothing comes.',
  drip: 'The true answer, a byte every quarter of a second.',
  'gzip-bomb': 'Half a megabyte of gzip that grows to half a gigabyte.',
  oversize: '64 MB of blanks before the true answer.',
  deep: '100 000 nested lists.',
  commands: 'Workflow commands and terminal escapes in every text that is meant for people.',
  'foreign-ids': 'Every id is another one.',
  'proto-keys': '`__proto__` and `constructor` in every object.',
  'wrong-types': 'Every value has another type.',
  'job-never': 'The job works for ever; its work is done with `after` only.',
  'job-partial': 'The first half of the posts is made, the rest is neither made nor named as failed.',
  'job-404': 'The job does its work but its status is not found.',
  'pages-shift': 'Pages after the first start one post too late, while `total` stays.',
  'pages-repeat': 'Every page is the first one.',
  'pages-total': '`total` counts a post that no page shows.',
} as const;

type SimpleFault = keyof typeof FAULTS;

export type Fault =
  | { readonly kind: SimpleFault }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'redirect'; readonly url: string }
  | { readonly kind: 'list-lag'; readonly lagMs: number }
  | { readonly kind: 'job-fail'; readonly message: string };

/** A fault as it is armed. */
export interface FaultSpec {
  /** Any method where it is left out. */
  readonly method?: string | undefined;
  /** See matchesPath. Any path where it is left out. */
  readonly path?: string | undefined;
  /** The first matching request that it strikes, from 1. */
  readonly nth?: number | undefined;
  /** How many matching requests it strikes from there on; 1 where it is left out. */
  readonly times?: number | undefined;
  /** Whether the request has its effect (`after`) or none (`before`, the default). */
  readonly when?: 'before' | 'after' | undefined;
  /** Headers of a spoilt answer, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** `reset`, `status:503`, `redirect:https://…`, `list-lag:60000`, … */
  readonly fault: string;
}

/** A fault ready to strike. */
export interface ArmedFault {
  readonly method: string | null;
  readonly path: string | null;
  readonly nth: number;
  readonly times: number;
  readonly when: 'before' | 'after';
  readonly headers: Readonly<Record<string, string>>;
  readonly fault: Fault;
}

const spec = z.strictObject({
  method: z
    .string()
    .regex(/^[a-z]+$/i, 'is not an HTTP method')
    .transform((method) => method.toUpperCase())
    .optional(),
  path: z.string().optional(),
  nth: z.int().min(1).default(1),
  times: z.int().min(1).default(1),
  when: z.enum(['before', 'after']).default('before'),
  headers: z.record(z.string().regex(/^[a-z][a-z-]*$/i), z.string().regex(/^[ -~]*$/)).default({}),
  fault: z.string().transform((text, context): Fault => {
    const fault = parseFault(text);
    if (fault !== null) return fault;
    context.addIssue(`unknown fault "${text}"; known: ${KNOWN}`);
    return z.NEVER;
  }),
});

const KNOWN = [...Object.keys(FAULTS), 'status:NNN', 'redirect:URL', 'list-lag:MS', 'job-fail:MESSAGE'].join(
  ', ',
);

export type ParsedFaults =
  | { readonly kind: 'parsed'; readonly faults: readonly ArmedFault[] }
  | { readonly kind: 'invalid'; readonly message: string };

/** A list of faults from the outside; one wrong field and none of them counts. */
export function parseFaults(value: unknown): ParsedFaults {
  const parsed = z.array(spec).safeParse(value);
  if (!parsed.success) return { kind: 'invalid', message: z.prettifyError(parsed.error) };
  const faults = parsed.data.map(({ method = null, path = null, ...rest }) => ({ method, path, ...rest }));
  return { kind: 'parsed', faults };
}

function parseFault(text: string): Fault | null {
  if (isSimple(text)) return { kind: text };
  const cut = text.indexOf(':');
  const argument = text.slice(cut + 1);
  switch (text.slice(0, Math.max(cut, 0))) {
    case 'status':
      return /^[2-5]\d\d$/.test(argument) ? { kind: 'status', status: Number(argument) } : null;
    case 'redirect':
      return URL.canParse(argument) ? { kind: 'redirect', url: argument } : null;
    case 'list-lag':
      return /^\d{1,12}$/.test(argument) ? { kind: 'list-lag', lagMs: Number(argument) } : null;
    case 'job-fail':
      return argument === '' ? null : { kind: 'job-fail', message: argument };
    default:
      return null;
  }
}

function isSimple(text: string): text is SimpleFault {
  return Object.hasOwn(FAULTS, text);
}
