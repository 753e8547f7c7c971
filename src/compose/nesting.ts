import { Lexer } from 'yaml';

/**
 * Where a text is nested more deeply than a bound, by brackets or by indicators on one line; `undefined` where it is not.
 * The parser recurses into each level and keeps hundreds of bytes for it, so this is told from the lexer's tokens alone.
 */
export function nestedTooDeeply(text: string, bound: number): number | undefined {
  if (!mayBeDeep(text, bound)) return undefined;
  let [offset, brackets, onLine] = [0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets += 1;
    else if (token === ']' || token === '}') brackets = Math.max(0, brackets - 1);
    else if (token === '-' || token === '?') onLine += 1;
    else if (token.startsWith('\n') || token.startsWith('\r')) onLine = 0;
    if (brackets > bound || onLine > bound) return offset;
    if (!invisible.has(token)) offset += token.length;
  }
  return undefined;
}

/** The lexer's marks for what has no text: a document's start, flow's end, a scalar. */
const invisible: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F']);

/** A quick look that counts the signs wherever they stand, in texts and comments too. */
function mayBeDeep(text: string, bound: number): boolean {
  let [brackets, onLine] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 0x5b || letter === 0x7b) brackets += 1;
    else if ((letter === 0x5d || letter === 0x7d) && brackets > 0) brackets -= 1;
    else if (letter === 0x2d || letter === 0x3f) onLine += 1;
    else if (letter === 0x0a) onLine = 0;
    if (brackets > bound || onLine > bound) return true;
  }
  return false;
}
