import type { Limits } from '../types.ts';

/** The bounds of one file and one project. A benchmark raises them through the loader's argument; no option does. */
export const defaultLimits: Limits = {
  fileBytes: 1_048_576,
  lines: 50_000,
  lineLength: 100_000,
  keyLength: 1_024,
  depth: 64,
  entries: 10_000,
  nodes: 100_000,
  characters: 2_000_000,
  documents: 1_000,
  references: 20,
  copies: 100_000,
  layers: 300_000,
  variables: 4_000_000,
  services: 5_000,
  attached: 100,
};
