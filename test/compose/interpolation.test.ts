import { describe, expect, test } from 'vitest';
import { interpolate, mostNesting } from '../../src/compose/interpolation.ts';

const values: Readonly<Record<string, string>> = { SET: 'value', EMPTY: '' };
const lookup = (name: string): { value: string } | undefined => {
  const value = values[name];
  return value === undefined ? undefined : { value };
};

// The results themselves are checked against Docker Compose: fixtures/compose/interpolation.
describe('interpolation', () => {
  test('says where each value comes from and where it stands', () => {
    const raw = 'a${A:-x${B?must}}b$SET';
    const { text, substitutions, known } = interpolate(raw, lookup);
    expect(text).toBe('axbvalue');
    expect(known).toBe(false);
    expect(
      substitutions.map(({ variable, form, source, at }) => [variable, form, source, raw.slice(at.start, at.end)]),
    ).toEqual([
      ['A', 'default', 'literal-default', '${A:-x${B?must}}'],
      ['B', 'required', 'required', '${B?must}'],
      ['SET', 'plain', 'env-file', '$SET'],
    ]);
    const [outer] = substitutions;
    expect(raw.slice(outer?.operandAt?.start, outer?.operandAt?.end)).toBe('x${B?must}');
  });

  test.each([
    ['${A:-d}', true],
    ['$A', false],
    ['${A:?}', false],
    ['${A:+r}', false],
    ['${SET:+$A}', false],
    ['${SET:-$A}', true],
    ['no variable', true],
  ])('%s: known is %s', (raw, known) => {
    expect(interpolate(raw, lookup).known).toBe(known);
  });

  test.each(['${', '${}', '${A', '${1}', '${A.B}', 'x ${A!}', '${A:-${B}', '${A:-a\nb}'])(
    '%j breaks the format',
    (raw) => {
      const { invalid, text } = interpolate(raw, lookup);
      expect(raw.slice(invalid?.start, invalid?.end)).toBe('${');
      expect(text).toBe(raw);
    },
  );

  test.each(['$5', '$(date)', '100$', '$'])('%s is no variable', (raw) => {
    expect(interpolate(raw, lookup)).toMatchObject({ text: raw, substitutions: [], known: true });
  });

  test('nesting beyond reason is not read, in linear time', () => {
    const nest = (levels: number) => `${'${A:-'.repeat(levels)}x${'}'.repeat(levels)}`;
    const start = performance.now();
    expect(interpolate('${A:-'.repeat(200_000), lookup).invalid).toBeDefined();
    const deep = interpolate(nest(50_000), lookup);
    expect(deep).toMatchObject({ text: nest(50_000), known: false });
    expect(deep.invalid).toBeUndefined();
    expect(deep.tooDeep?.start).toBe(mostNesting * '${A:-'.length);
    expect(interpolate(nest(mostNesting), lookup).tooDeep).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
