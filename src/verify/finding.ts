/** What was found out about the address of a post. */
export interface UrlFinding {
  /** null: nobody can tell. */
  readonly verified: boolean | null;
  /** The status that the site answered; null for a sitemap, and where it did not answer. */
  readonly status: number | null;
  /** Where redirects led, or the nearest address of the sitemap; null where there is none. */
  readonly url: string | null;
  /** For people. */
  readonly message: string;
}
