/** Exit statuses: everybody's scripts rely on these. */
export const exitStatus = { passed: 0, failed: 1, broken: 2 } as const;
