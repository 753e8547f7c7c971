import { fc, test } from '@fast-check/vitest';

/** The same inputs in every run: a test that fails has found something in the change. `npm run fuzz` looks for new ones. */
fc.configureGlobal({ seed: 20_260_731 });

export { fc, test as property };
