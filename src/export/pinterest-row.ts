/**
 * Pinterest's bulk upload. The rules are those of its help page "Bulk upload Pins"
 * (https://help.pinterest.com/en/business/article/bulk-upload-video-pins): one row a pin with the columns below; Title at most 100 and
 * Description at most 500 characters; Media URL a public link to the file itself; the board by its name, `board/section` for a
 * section, made where it does not exist; Thumbnail for videos; Publish date in UTC, such as 2023-12-17T08:00:00, one that is empty
 * or past publishes at once; at most 200 rows a file.
 */
export const COLUMNS = [
  'Title',
  'Media URL',
  'Pinterest board',
  'Thumbnail',
  'Description',
  'Link',
  'Publish date',
  'Keywords',
] as const;

export const MAX_ROWS = 200;
export const MAX_DESCRIPTION = 500;

/** One pin as Pinterest reads it. */
export interface PinterestRow {
  readonly title: string;
  readonly mediaUrl: string;
  readonly board: string;
  readonly description: string;
  readonly link: string;
  readonly slotMs: number;
  /** Account id; null where none is known. A file is uploaded to one account. */
  readonly account: string | null;
  /** The account as it is written; null where the pin names none. */
  readonly accountName: string | null;
}
