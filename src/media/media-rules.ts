import type { Finding } from '../content/pin.js';
import type { ProblemCode } from '../problem.js';
import type { Dimensions } from './image-dimensions.js';

const MIB = 1024 * 1024;
const MAX_IMAGE_BYTES = 20 * MIB;
const MIN_SIDE = 100;
const MAX_SIDE = 30_000;
const MAX_PIXELS = 100_000_000;
const MIN_WIDTH = 600;
const MAX_TALLNESS = 2.1;
const ASPECT = 2 / 3;
const ASPECT_TOLERANCE = 0.03;
const VIDEO_SECONDS = { min: 4, max: 15 * 60 };
const VIDEO_ASPECT = { min: 1 / 2, max: 1.91 };

/** A problem of a media value before it has a place. */
export function makeFinding(
  kind: readonly [Finding['severity'], ProblemCode],
  message: string,
  hint: string | null = null,
): Finding {
  return { severity: kind[0], code: kind[1], message, hint };
}

/** Pinterest's limits on the bytes of a picture, and on its pixels where they are known. */
export function checkImage(name: string, bytes: number, size: Dimensions | null): Finding[] {
  const findings: Finding[] = [];
  if (bytes > MAX_IMAGE_BYTES) findings.push(tooBig(name, bytes, 'a picture may have 20 MB'));
  if (size !== null) findings.push(...checkSides(name, size), ...checkShape(name, size));
  return findings;
}

/** A file over the limit, with what the limit is. */
export function tooBig(name: string, bytes: number, limit: string): Finding {
  const hint = 'Save it smaller or with a stronger compression.';
  return makeFinding(
    ['error', 'image-too-big'],
    `${name} has ${(bytes / MIB).toFixed(1)} MB; ${limit}.`,
    hint,
  );
}

function checkSides(name: string, { width, height }: Dimensions): Finding[] {
  const measured = `${name} is ${width} × ${height} pixels`;
  const error = (message: string) => [makeFinding(['error', 'image-dimensions'], message, HINT)];
  if (Math.min(width, height) < MIN_SIDE) return error(`${measured}; each side needs at least ${MIN_SIDE}.`);
  if (Math.max(width, height) > MAX_SIDE) return error(`${measured}; a side may have ${MAX_SIDE} at most.`);
  if (width * height > MAX_PIXELS) {
    const megapixels = Math.ceil((width * height) / 1e6);
    return error(`${measured}, ${megapixels} megapixels; 100 are allowed.`);
  }
  if (width >= MIN_WIDTH) return [];
  return [
    makeFinding(['warning', 'image-small'], `${measured}; Pinterest wants at least ${MIN_WIDTH} wide.`, HINT),
  ];
}

const HINT = '1000 × 1500 pixels is what Pinterest recommends.';

function checkShape(name: string, { width, height }: Dimensions): Finding[] {
  const measured = `${name} is ${width} × ${height} pixels`;
  if (height / width > MAX_TALLNESS) {
    const message = `${measured}, ${(height / width).toFixed(2)} times as high as wide; Pinterest cuts off what is over ${MAX_TALLNESS}.`;
    return [makeFinding(['warning', 'image-tall'], message, HINT)];
  }
  if (Math.abs(width / height / ASPECT - 1) <= ASPECT_TOLERANCE) return [];
  const message = `${measured} (1:${(height / width).toFixed(2)}); Pinterest shows 2:3 (1:1.50) best.`;
  return [makeFinding(['warning', 'image-aspect'], message, HINT)];
}

/** Pinterest's limits on what the header of a video tells. */
export function checkVideo(name: string, seconds: number | null, size: Dimensions | null): Finding[] {
  const findings: Finding[] = [];
  const warn = (message: string) => findings.push(makeFinding(['warning', 'video-format'], message));
  if (seconds !== null && (seconds < VIDEO_SECONDS.min || seconds > VIDEO_SECONDS.max))
    warn(`${name} lasts ${seconds.toFixed(1)} seconds; Pinterest takes 4 seconds to 15 minutes.`);
  if (size === null) return findings;
  const aspect = size.width / size.height;
  if (aspect < VIDEO_ASPECT.min || aspect > VIDEO_ASPECT.max)
    warn(`${name} is ${size.width} × ${size.height} pixels; Pinterest takes 1:2 to 1.91:1.`);
  return findings;
}
