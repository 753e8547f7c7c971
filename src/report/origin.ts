import type { Place } from '../types.ts';

/** How a text comes to be used elsewhere, as "It is … PLACE" continues. */
export const wayOfUse: Readonly<Record<Place['via'][number]['kind'], string>> = {
  alias: 'used through an alias at',
  merge: 'merged in at',
  extends: 'taken over by `extends` at',
  include: 'included at',
  override: 'laid over',
  'env-file': 'filled in at',
};
