/** Where something stands in the user's files: `file` relative to the root, lines and columns counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Column after the last character. */
  readonly endColumn: number;
}

/** What is wrong in the user's content: a value, never thrown. */
export interface Problem extends Place {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  /** What is wrong and what was expected. */
  readonly message: string;
  /** What to write instead; null where the message says it all. */
  readonly hint: string | null;
}

/** The first column of a file's first line: the place of what concerns a file as a whole. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endColumn: 1 };
}

/** Every code a problem can have, with the sentence that documents it. */
export const PROBLEM_CODES = {
  'account-ambiguous': 'Several Pinterest accounts are connected and the pin names none.',
  'account-unknown': 'The pin names an account that the settings do not list.',
  'alt-count': 'The list of alt texts is longer than the list of images.',
  'alt-missing': 'A picture has no alt text; the title is used.',
  'alt-too-long': 'An alt text is longer than 500 characters.',
  'board-duplicate': 'A list names the same board twice.',
  'board-id-unquoted': 'A board id is written without quotes: YAML readers lose its last digits.',
  'board-missing': 'The pin has no board and there is no default.',
  'board-unknown': 'No board of this account has that name or id.',
  'boards-not-checked': 'Board names could not be checked: the list of boards was not read.',
  'changed-in-publer': "A scheduled pin was changed in Publer's own calendar; it stays as it is there.",
  conflict: 'A scheduled pin was changed in its post and in Publer; nothing is sent.',
  defect: 'The program itself failed.',
  'description-long': 'A description is longer than 500 characters.',
  'description-too-long': 'A description is longer than 800 characters.',
  'edit-not-sent': 'A pin was edited after it was scheduled, and `lifecycle.edited` is `report`.',
  'edit-too-late': 'A pin was edited or removed so short before its time that it is not touched any more.',
  'encoding-invalid': 'The front matter is not UTF-8 text.',
  'export-doubt': 'A pin stands in the exported file, but Pinterest may read it as something else.',
  'export-left-out': "A pin cannot stand in the exported file: Pinterest's format has no way to say it.",
  'field-type': 'A field has a value of another kind than expected.',
  'field-unsupported': 'Publer has no such feature for pins.',
  'front-matter-code': 'Front matter in a programming language is never run.',
  'front-matter-invalid': 'The front matter cannot be read.',
  'front-matter-too-long': 'The front matter is longer than 64 KiB or never closed.',
  'generator-ambiguous': 'Several folders hold a site; which one is the blog is not known.',
  'github-unreachable': 'GitHub could not be reached.',
  'hashtags-many': 'A description has more than 20 hashtags.',
  'image-aspect': 'A picture is not 2:3.',
  'image-duplicate': 'The same picture stands twice in a pin, or goes to the same board twice.',
  'image-extension': 'The content of a picture and its file extension disagree.',
  'image-from-body': 'A pin has no picture but the first one in the text of its post.',
  'image-not-here': 'A picture is in no folder of the repository; its public address is used.',
  'image-format': 'A file is not a JPEG, PNG or GIF picture or an MP4 video.',
  'image-gif': 'Pinterest shows GIF pictures as still or reduced.',
  'image-missing': 'A picture does not exist.',
  'image-not-live': 'A picture that is named by address does not answer yet; its pin waits for a later run.',
  'image-refused': 'A picture lies where the tool does not read.',
  'image-small': 'A picture is narrower than 600 pixels.',
  'image-sizes-differ': 'The pictures of one pin have different sizes.',
  'image-tall': 'A picture is more than 2.1 times as high as wide: Pinterest cuts it.',
  'image-too-big': 'A picture or video has too many bytes.',
  'image-dimensions': 'A side of a picture is out of the allowed range.',
  'image-unreachable': 'A picture that is named by address does not answer.',
  'image-unresolved': 'A picture is named in a way that only the site generator can resolve.',
  'key-duplicate': 'A key stands twice; the last one counts.',
  'key-ignored': 'A flat key repeats what the nested pin already says.',
  'key-unknown': 'A pin has no such key.',
  'ledger-not-read': 'The ledger was not read: every pin is shown as new.',
  'ledger-unusable': 'The ledger cannot be read or written.',
  'link-http': 'A link is not https.',
  'link-invalid': 'A link is not an absolute http or https address.',
  'link-missing': 'The public URL of the post is not known.',
  'link-not-live': 'A page does not answer yet; its pin waits for a later run.',
  'link-other-host': 'A link leads to another host than the site.',
  'link-private': 'A link leads to a private or loopback host, or holds a user name.',
  'link-shortener': 'A link goes through a shortener; Pinterest blocks them.',
  'link-too-long': 'A link is longer than 2048 characters.',
  'link-unreachable': 'The page that a link leads to does not answer.',
  'media-count': 'A pin has at least one and at most five pictures.',
  'media-mixed': 'Pictures and a video cannot share a pin.',
  'permalink-missing': 'The URL of a post is made by code, so `site.permalink` must say it.',
  'pin-empty': 'The pin metadata holds nothing.',
  'pin-not-post': 'A file with a pin is not among the posts.',
  'pins-many': 'A post has more than 50 pins.',
  'pin-id-duplicate': 'Two pins of a post have the same id.',
  'posts-missing': 'No post was found.',
  'posts-none': 'A pattern of `posts` matches nothing.',
  'post-date-invalid': 'The date of the post cannot be read.',
  'post-date-missing': 'The URL of a post holds its date, and the post has none.',
  'post-header-other': 'The post has a metadata header of a kind that is not read.',
  'post-noindex': 'Search engines are told to leave the post out.',
  'post-not-file': 'What looks like a post is a folder or a link.',
  'post-too-big': 'A post with pins is larger than 2 MiB.',
  'post-unreadable': 'A post cannot be read.',
  'publer-answer-unknown': 'An answer of Publer fits none of the known ones.',
  'publer-stuck': 'Publer holds a scheduled pin back: the account, the plan or an approval is missing.',
  'publer-rejected': 'Publer refused the key, the workspace or the account.',
  'publer-unreachable': 'Publer could not be reached.',
  'schedule-ambiguous': 'A date can be read in two ways.',
  'schedule-cadence': 'An explicit time breaks a cadence rule.',
  'schedule-early': "A time is before the post's date, when its page may not be public.",
  'schedule-gap': 'A local time does not exist: the clocks jump over it.',
  'schedule-invalid': 'A schedule cannot be read or names a day that does not exist.',
  'schedule-limit': 'More pins than Publer takes in 24 hours.',
  'schedule-overlap': 'A local time exists twice; the first is taken.',
  'schedule-past': 'A time is past.',
  'schedule-seconds': 'A time has seconds; the next whole minute is taken.',
  'schedule-zone': 'A time has no zone and the site names none; UTC is used.',
  'secret-in-post': 'A text of a pin holds a secret of the run.',
  'settings-invalid': 'A setting, a flag or a variable of the environment is wrong.',
  'settings-needed':
    'What the site generator knows cannot be read from its configuration; a setting must say it.',
  'settings-unused': 'A setting has no effect.',
  'site-config-invalid': 'The configuration of the site generator cannot be read.',
  'site-unreachable': 'The site, or its sitemap, could not be asked.',
  'site-url-missing': 'The address of the site is not known.',
  'still-scheduled': 'A pin is scheduled in Publer although its post does not want it any more.',
  'text-control': 'A text has control characters.',
  'title-long': 'A title is longer than 40 characters: the feed cuts it there.',
  'title-missing': 'A pin has no title.',
  'title-too-long': 'A title is longer than 100 characters.',
  stranger: 'Publer has a post with the same link that the ledger does not know.',
  'too-many-changes': 'A run would change more pins than limits.max-changes allows.',
  'utf16-length': 'A text fits in characters but not in UTF-16 units.',
  'video-format': 'A video is out of the range that Pinterest takes.',
  'workspace-empty': 'There is no Markdown file at all.',
} as const;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** Order for people: by file, line and column; errors before warnings at the same place. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (
    a.line - b.line ||
    a.column - b.column ||
    (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1)
  );
}
