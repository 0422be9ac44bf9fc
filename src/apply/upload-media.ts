import { createHash } from 'node:crypto';
import { basename } from 'node:path/posix';
import type { Media, Pin } from '../content/pin.js';
import { PublerContract, PublerRejected } from '../errors.js';
import type { Files, Publer, Submission, Uploaded } from '../ports.js';

/** Publer keeps uploads under `/uploads/tmp/`: an id older than this is not relied on. */
const KEEP_MS = 45 * 60_000;

export type UploadResult =
  | { readonly kind: 'uploaded'; readonly media: Submission['media'] }
  /** `failed`: Publer does not take it. `unsent`: it was not understood, or the file changed. */
  | { readonly kind: 'failed' | 'unsent'; readonly message: string };

export interface MediaUploader {
  /** All media of a pin, each distinct file or URL sent once for the run. Throws PublerUnreachable. */
  upload(pin: Pin): Promise<UploadResult>;
}

export interface UploadOptions {
  readonly publer: Publer;
  readonly files: Files;
  /** Milliseconds that never jump. */
  readonly monotonic: () => number;
  /** `external`: URLs are handed over as they are. */
  readonly mode: 'upload' | 'external';
}

export function createMediaUploader(options: UploadOptions): MediaUploader {
  const done = new Map<string, { readonly uploaded: Uploaded; readonly atMs: number }>();
  const send = async (media: Media): Promise<Uploaded> => {
    const key = media.sha256 ?? media.url ?? '';
    const known = done.get(key);
    if (known && options.monotonic() - known.atMs < KEEP_MS) return known.uploaded;
    const uploaded = await uploadOne(media, options);
    done.set(key, { uploaded, atMs: options.monotonic() });
    return uploaded;
  };
  return {
    async upload(pin) {
      const media: Submission['media'][number][] = [];
      for (const one of pin.media) {
        try {
          media.push(
            options.mode === 'external' && one.url !== null
              ? external(one)
              : { ...(await send(one)), alt: one.alt, url: null },
          );
        } catch (error) {
          if (
            !(
              error instanceof PublerRejected ||
              error instanceof PublerContract ||
              error instanceof ChangedFile
            )
          )
            throw error;
          if (error instanceof PublerRejected && (error.status === 401 || error.status === 403)) throw error;
          return { kind: error instanceof PublerRejected ? 'failed' : 'unsent', message: error.message };
        }
      }
      return { kind: 'uploaded', media };
    },
  };
}

function external(media: Media): Submission['media'][number] {
  return { id: '', kind: media.kind, alt: media.alt, url: media.url };
}

class ChangedFile extends Error {}

/** The bytes that go out are the bytes that were judged. */
async function uploadOne(media: Media, options: UploadOptions): Promise<Uploaded> {
  if (media.path === null)
    return options.publer.uploadUrl(media.url ?? '', basename(new URL(media.url ?? '').pathname) || 'image');
  const bytes = options.files.readBytes(media.path);
  if (createHash('sha256').update(bytes).digest('hex') !== media.sha256) {
    throw new ChangedFile(`${media.path} changed while the run was reading it; it is not sent.`);
  }
  return options.publer.uploadFile(basename(media.path), bytes);
}
