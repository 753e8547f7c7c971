import { prose } from '../../prose.ts';
import type { Project, Prose, Rule, SourceDocument, Span } from '../../types.ts';

/**
 * Characters that show nothing, or change the order of what is shown: bidirectional controls, zero-width characters,
 * fillers, tag characters, and control characters that look like a space or like nothing. A carriage return alone ends a
 * line for YAML and for few who read it.
 * Sources: https://trojansource.codes and https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const suspects =
  /[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\r(?!\n|$)/gu;

/** The end of an emoji, or a whole one: skin tones, `\uFE0F` and the keycap come last. */
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3]$/u;

/** The flags of England, Scotland and Wales are a black flag with the letters of the region as tags. */
const regionFlag = /\u{1F3F4}[\u{E0020}-\u{E007E}]{0,5}$/u;

/** What is drawn in several ways, of which a variation selector picks one. */
const variable = /[\p{Extended_Pictographic}\p{Sm}\p{So}\p{Script=Han}]$/u;

/** The end of a word's part in a script that spells with joiners, such as Persian and Hindi. */
const joining =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}]$/u;

/** Whether the character belongs to how an emoji is composed or a word is spelled. Between plain letters it hides. */
function isSpelling(character: string, before: string, after: string): boolean {
  if (character === '\u200D' && emoji.test(before)) return /^\p{Extended_Pictographic}/u.test(after);
  if (character === '\u200C' || character === '\u200D') return joining.test(before) && /^\p{L}/u.test(after);
  if (/[\u{E0020}-\u{E007F}]/u.test(character)) return regionFlag.test(before);
  if (/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u.test(character))
    return variable.test(before) || (/[#*\d]$/.test(before) && after.startsWith('\u20E3'));
  return false;
}

interface Hidden {
  readonly at: Span;
  readonly codePoint: string;
  readonly effect: Prose;
}

/** The first hidden character of each line, in the order of the lines. */
function* hiddenIn(document: SourceDocument): Generator<Hidden> {
  const { text } = document;
  let lastLine = 0;
  for (const { 0: character, index } of text.matchAll(suspects)) {
    const end = index + character.length;
    const isByteOrderMark = index === 0 && character === '\uFEFF';
    // A region's flag is up to 14 code units long.
    if (isByteOrderMark || isSpelling(character, text.slice(Math.max(0, index - 14), index), text.slice(end, end + 2)))
      continue;
    const line = document.linesOf({ start: index, end }).first;
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
    references: ['https://trojansource.codes/', 'https://www.unicode.org/reports/tr36/'],
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
