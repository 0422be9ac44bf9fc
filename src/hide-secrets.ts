import type { Media, Pin } from './content/pin.js';
import type { Problem } from './problem.js';
import type { Blog } from './read-blog.js';
import { NOTHING_TO_HIDE, type Redact } from './secrets.js';

/** Keeps the run's own secrets out of everything that is made from posts: a pin that holds one is not sent, and shows `***`. */
export function hideSecrets(blog: Blog, redact: Redact): Blog {
  if (redact === NOTHING_TO_HIDE) return blog;
  return {
    ...blog,
    pins: blog.pins.map((pin) => hideInPin(pin, redact)),
    problems: hideInProblems(blog.problems, redact),
  };
}

const TEXTS = ['id', 'board', 'account', 'title', 'description', 'link', 'schedule'] as const;

function hideInPin(pin: Pin, redact: Redact): Pin {
  const problems = hideInProblems(pin.problems, redact);
  const texts = [
    pin.file,
    ...TEXTS.map((name) => pin[name] ?? ''),
    ...pin.media.flatMap((m) => [m.alt, m.url ?? '']),
  ];
  if (texts.every((text) => redact(text) === text))
    return problems === pin.problems ? pin : { ...pin, problems };
  const secret: Problem = {
    ...pin.place,
    severity: 'error',
    code: 'secret-in-post',
    message: 'A text of this pin holds a secret of the run (the API key or a token), so it is not sent.',
    hint: 'take it out of the post, and make a new key: this one is known to everybody who can read the repository',
  };
  return { ...pin, ...hideInTexts(pin, redact), problems: [...problems, secret] };
}

function hideInTexts(pin: Pin, redact: Redact): Partial<Pin> {
  const orNull = (text: string | null) => (text === null ? null : redact(text));
  const hideInMedia = (media: Media): Media => ({
    ...media,
    alt: redact(media.alt),
    url: orNull(media.url),
  });
  return {
    id: redact(pin.id),
    board: orNull(pin.board),
    account: orNull(pin.account),
    title: redact(pin.title),
    description: redact(pin.description),
    link: orNull(pin.link),
    schedule: redact(pin.schedule),
    media: pin.media.map(hideInMedia),
  };
}

/** The same list where there is nothing to hide: working out a place takes longer than all the rest. */
function hideInProblems(problems: readonly Problem[], redact: Redact): readonly Problem[] {
  const isClean = ({ message, hint }: Problem) =>
    redact(message) === message && (hint === null || redact(hint) === hint);
  if (problems.every(isClean)) return problems;
  return problems.map((problem) => {
    if (isClean(problem)) return problem;
    const { message, hint } = problem;
    return { ...problem, message: redact(message), hint: hint === null ? null : redact(hint) };
  });
}
