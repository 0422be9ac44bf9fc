/** JSON as Ruby reads it: an integer of 16 digits or more keeps its digits, here as a text. Throws SyntaxError. */
export function parseExactJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  const exact = text.replace(STRING_OR_NUMBER, (token) => (LONG_INTEGER.test(token) ? `"${token}"` : token));
  return exact === text ? value : JSON.parse(exact);
}

// Only run over valid JSON, where every quote has its partner: that keeps it linear.
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;
const LONG_INTEGER = /^-?\d{16,}$/;
