import type { Submission } from '../ports.js';

/** The body of `POST /posts/schedule`. */
export function makePayload(batch: readonly Submission[]): unknown {
  return { bulk: { state: 'scheduled', posts: batch.map(makePost) } };
}

function makePost(pin: Submission): unknown {
  return {
    networks: {
      pinterest: {
        type: networkType(),
        title: pin.title,
        text: pin.text,
        url: pin.link,
        media: pin.media.map(makeMedia),
      },
    },
    accounts: [{ id: pin.account, album_id: pin.boardId, scheduled_at: pin.scheduledAt }],
  };
}

/** Publer's page for pins: "Must be photo", live "pin" is refused; nothing shows that a video pin wants another type. */
function networkType(): string {
  return 'photo';
}

/** Older documentation calls the alt text `alt_text`, newer `caption`: both, with the same text. */
function makeMedia(media: Submission['media'][number], index: number): unknown {
  const texts = { alt_text: media.alt, caption: media.alt };
  if (media.url !== null)
    return { id: `external-${index}`, type: media.kind, path: media.url, thumbnail: media.url, ...texts };
  return { id: media.id, type: media.kind, ...texts };
}
