import { makeId } from './make-id.js';
import type { SandboxMedia } from './state.js';

/** A file that Publer holds; `type` is its media type where one was sent, the name tells otherwise. */
export function makeMedia(file: { name: string; type: string; createdAt: string }): SandboxMedia {
  const id = makeId();
  const path = `https://cdn.publer.invalid/uploads/tmp/${id}/`;
  return {
    id,
    type: /^video\//.test(file.type) || /\.(?:mp4|mov)$/i.test(file.name) ? 'video' : 'photo',
    name: file.name,
    path: `${path}${file.name.slice(-80).replace(/[^\w.-]/g, '_')}`,
    thumbnail: `${path}thumbnail.jpg`,
    width: null,
    height: null,
    bytes: null,
    sha256: null,
    created_at: file.createdAt,
  };
}

/** A media object as Publer answers it. */
export function renderMedia(media: SandboxMedia) {
  const { id, type, name, path, thumbnail, width, height } = media;
  return { id, type, name, path, thumbnail, width, height, validity: { pinterest: true } };
}
