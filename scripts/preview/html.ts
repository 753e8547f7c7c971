/** Text as HTML that shows exactly this text. */
export function text(plain: string): string {
  return plain.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
