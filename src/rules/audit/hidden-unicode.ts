import { prose } from '../../prose.ts';
import type { Project, Prose, Rule, SourceDocument, Span } from '../../types.ts';

/**
 * Characters that show nothing, or change the order of what is shown: bidirectional controls, zero-width characters and
 * fillers, tag characters, and control characters that look like a space or a line break without being one for YAML.
 * The joiners U+200C and U+200D and the variation selectors are in it too; `isOrthography` takes the honest ones out.
 * Source: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing and https://trojansource.codes
 */
const suspects =
  /[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029\u0085\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;

const emoji = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u20E3)$/u;
/** Scripts that spell with joiners: Arabic and Persian, and those of South Asia. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Inherited}]$/u;

/** Whether a suspect is how emoji and some scripts are written: between two of them it hides nothing. */
function isOrthography(character: string, before: string, after: string): boolean {
  if (character === '\u200D' && emoji.test(before)) return /^\p{Extended_Pictographic}/u.test(after);
  if (character === '\u200C' || character === '\u200D') return joining.test(before) && /^\p{L}/u.test(after);
  return /[\uFE00-\uFE0F]/.test(character) && /[\p{Emoji}\p{So}\p{Sm}\p{Script=Han}]$/u.test(before);
}

interface Hidden {
  readonly at: Span;
  readonly codePoint: string;
  readonly effect: Prose;
}

/** The first hidden character of each line, in the order of the lines. */
function* hiddenIn({ text, linesOf }: SourceDocument): Generator<Hidden> {
  let lastLine = 0;
  for (const { 0: character, index } of text.matchAll(suspects)) {
    const end = index + character.length;
    const isMark = index === 0 && character === '\uFEFF';
    if (isMark || isOrthography(character, text.slice(Math.max(0, index - 2), index), text.slice(end, end + 2)))
      continue;
    const line = linesOf({ start: index, end }).first;
    if (line === lastLine) continue;
    lastLine = line;
    const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const effect = /\p{Bidi_Control}/u.test(character)
      ? prose`changes the order in which text is shown`
      : prose`can't be seen`;
    yield { at: { start: index, end }, codePoint: `U+${digits}`, effect };
  }
}

export const rule: Rule = {
  meta: {
    id: 'hidden-unicode',
    group: 'audit',
    title: 'Hidden character',
    severity: 'medium',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-1007'],
    cis: [],
    elsewhere: {},
    references: ['https://trojansource.codes', 'https://www.unicode.org/reports/tr36/'],
    docs: {
      danger:
        'What the reviewer sees is not what Docker Compose reads: a bidirectional character shows text in another order, a zero-width one makes two names that look the same differ.',
      remedy: 'Delete the character. Where a value needs it, write it as an escape in double quotes: `"\\u200B"`.',
      whenRight: 'In a label or message that people read in a script that needs it.',
    },
  },
  *check(project: Project) {
    for (const document of project.documents) {
      for (const { at, codePoint, effect } of hiddenIn(document)) {
        yield {
          at: { document, writtenAt: at, via: [] },
          path: [document.path],
          subject: codePoint,
          message: {
            what: prose`This line holds the character ${codePoint}, which ${effect}.`,
            why: prose`What a reviewer sees here is not what Docker Compose reads.`,
            todo: prose`Delete it, or write it as an escape in double quotes if the value needs it.`,
          },
        };
      }
    }
  },
};
