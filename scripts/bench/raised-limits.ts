import { defaultLimits } from '../../src/compose/limits.ts';
import type { Limits } from '../../src/types.ts';

/** Bounds that no measurement hits, so that all of what is measured is read. */
export const raisedLimits: Limits = {
  ...defaultLimits,
  fileBytes: 1e9,
  lines: 1e9,
  lineLength: 1e9,
  entries: 1e6,
  nodes: 1e8,
  characters: 1e10,
  copies: 1e8,
  layers: 1e8,
  services: 1e6,
};
