/** A guard: its place in the code, the code without it, and the tests that are asked first. */
export declare const GUARDS: readonly {
  readonly name: string;
  readonly first: readonly string[];
  readonly file: string;
  readonly from: string;
  readonly to: string;
}[];
