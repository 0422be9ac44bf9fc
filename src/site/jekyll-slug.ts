const DEFAULT = /[^\p{M}\p{L}\p{Nd}]+/gu;
const PRETTY = /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu;

/** Jekyll's `:slug`: letters, marks and digits, the rest one hyphen, lower case. See `Jekyll::Utils.slugify`. */
export function jekyllSlug(text: string): string {
  return trimHyphen(text.replace(DEFAULT, '-')).toLowerCase();
}

/** Jekyll's `:title`: keeps case and `._~!$&'()+,;=@`. */
export function jekyllTitle(text: string): string {
  return trimHyphen(text.replace(PRETTY, '-'));
}

function trimHyphen(text: string): string {
  return text.replace(/^-|-$/g, '');
}
