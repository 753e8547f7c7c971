import { CST, Lexer } from 'yaml';

export interface Lexeme {
  readonly source: string;
  readonly at: number;
  /** Whether it is a plain scalar or a block scalar's text. A comment, a quoted scalar or an indicator shows what it is. */
  readonly isScalar: boolean;
}

/** Lexemes that stand for no text of their own: a document's start, and the end of a broken flow collection. */
const withoutText: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END]);

/** A YAML text in pieces, without the marks that the lexer puts between them. */
export function* lexemesOf(text: string): Generator<Lexeme> {
  let at = 0;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    if (source === CST.SCALAR && !isScalar) {
      isScalar = true;
      continue;
    }
    if (!isScalar && withoutText.has(source)) continue;
    yield { source, at, isScalar };
    isScalar = false;
    at += source.length;
  }
}
