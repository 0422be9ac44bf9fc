/** What Publer says. Observed unless marked: those are in its style, because no wording is known. */
export const MESSAGES = {
  wrongKey: 'Invalid API key', // wording not known
  foreignWorkspace: "You don't have access on this workspace",
  forbidden: "You don't have permission to access this resource", // wording not known
  badRequest: 'Bad Request', // wording not known
  rateLimit: 'Rate limit exceeded. Retry later.',
  blocked: 'error code: 1010',
  unknownState: (state: string) => `Unknown state ${state}`,
  tooMany: 'A bulk request can hold at most 500 posts', // wording not known
  tooBig: 'File is too big. The limit is 200 MB', // wording not known
  fileBlank: "File can't be blank", // wording not known
  unknownAccount: "Account can't be blank", // wording not known
  noNetwork: "The composer is in a bad state for this account as it's missing the social network params.",
  wrongType: 'Post type is not valid',
  noMedia: "undefined method 'count' for nil",
  mediaCount: 'A pin can have up to 5 photos or 1 video', // documented rule, wording not known
  noAlbum: "Album can't be blank",
  noTime: 'Scheduled at is not valid', // wording not known
  backdated: 'Posts cannot be backdated',
  oneMinute: "There's another post at this time. A one minute gap is required between posts",
  dailyLimit: 'The daily limit of posts for this account has been reached', // documented rule, wording not known
  postMissing: 'Post not found', // wording not known
  jobMissing: 'Job not found', // wording not known
  published: 'Published posts cannot be edited', // wording not known
} as const;
