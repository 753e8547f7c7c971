/** Git can't answer. The message says what was asked. */
export class GitError extends Error {
  override readonly name = 'GitError';
}
