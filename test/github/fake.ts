import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, Faults } from './faults.ts';
import { type LoggedRequest, type RunningServer, serve } from './server.ts';
import type { Files } from './repository.ts';
import { nodeId, type Review, type Role, State, type Thread } from './state.ts';

/** A thread as a person sees it on the pull request. */
export interface VisibleThread {
  readonly path: string;
  readonly lines: { readonly first: number; readonly last: number } | undefined;
  readonly resolvedBy: string | undefined;
  readonly comments: readonly { readonly author: string; readonly body: string; readonly minimized: boolean }[];
}

/**
 * A GitHub with one repository and one pull request, over HTTP: it keeps what is posted, and refuses what GitHub refuses.
 * What people do meanwhile (push, reply, resolve) is done through this object.
 */
export class FakeGitHub {
  readonly state: State;
  readonly requests: LoggedRequest[] = [];
  readonly #faults: Faults = new Faults();
  readonly #isCopy: boolean;
  #server: RunningServer | undefined;

  private constructor(original?: State) {
    this.state = original?.copy() ?? new State();
    this.#isCopy = original !== undefined;
  }

  /**
   * Starts with a pull request from the scenario's `base` folder to its `head` folder. Who may do what in the repository
   * stands in its `people.json`, where it matters.
   */
  static async start(scenario: string): Promise<FakeGitHub> {
    const fake = new FakeGitHub();
    const base = join(scenario, 'base');
    if (!existsSync(base)) throw new Error(`${scenario} has no folder "base".`);
    fake.state.baseSha = fake.state.git.commit(base);
    fake.state.headSha = fake.state.git.commit(join(scenario, 'head'), fake.state.baseSha);
    const people = join(scenario, 'people.json');
    if (existsSync(people)) {
      const roles = JSON.parse(readFileSync(people, 'utf8')) as Readonly<Record<string, Role>>;
      for (const [login, role] of Object.entries(roles)) fake.state.collaborators.set(login, role);
    }
    fake.#server = await serve(fake.state, fake.#faults, fake.requests);
    return fake;
  }

  /** Starts with a pull request between two sets of files, by path. */
  static async with(base: Files, head: Files): Promise<FakeGitHub> {
    const fake = new FakeGitHub();
    fake.state.baseSha = fake.state.git.commitFiles(base);
    fake.state.headSha = fake.state.git.commitFiles(head, fake.state.baseSha);
    fake.#server = await serve(fake.state, fake.#faults, fake.requests);
    return fake;
  }

  /** Another GitHub in the state that this one is in: what happens to one does not happen to the other. */
  async copy(): Promise<FakeGitHub> {
    const fake = new FakeGitHub(this.state);
    fake.#server = await serve(fake.state, fake.#faults, fake.requests);
    return fake;
  }

  get url(): string {
    if (this.#server === undefined) throw new Error('The fake GitHub is not running.');
    return this.#server.url;
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
    // The commits belong to the one that it was copied from.
    if (!this.#isCopy) this.state.git.remove();
  }

  fault(fault: Fault): void {
    this.#faults.add(fault);
  }

  /** Pushes a folder's files as the pull request's next commit. */
  push(folder: string): void {
    this.state.headSha = this.state.git.commit(folder, this.state.headSha);
  }

  /** Pushes an edit of the current head. */
  edit(edit: (folder: string) => void): void {
    this.state.headSha = this.state.git.change(this.state.headSha, edit);
  }

  /** Pushes these files as the pull request's next commit. */
  pushFiles(files: Files): void {
    this.state.headSha = this.state.git.commitFiles(files, this.state.headSha);
  }

  /** Rewrites the pull request's history: its one commit starts from the base again. */
  forcePush(files: Files): void {
    this.state.headSha = this.state.git.commitFiles(files, this.state.baseSha);
  }

  /** Merges something else into the base, and the base into the pull request. */
  mergeBase(base: Files, head: Files): void {
    const { git } = this.state;
    this.state.baseSha = git.commitFiles(base, this.state.baseSha);
    this.state.headSha = git.commitFiles(head, this.state.headSha, this.state.baseSha);
  }

  reply(thread: number, author: string, body: string): void {
    this.#thread(thread).comments.push(this.state.newComment(author, body));
  }

  resolve(thread: number, author: string): void {
    this.#thread(thread).resolvedBy = author;
  }

  /** A review of somebody else's, or of another workflow with the bot's identity. */
  review(author: string, body: string, state: Review['state'] = 'COMMENTED'): void {
    const id = this.state.nextId();
    const { headSha: commit } = this.state;
    this.state.reviews.push({ id, nodeId: nodeId('PRR', id), author, commit, state, body });
  }

  /** A conversation that somebody else, or another workflow with the bot's identity, opens on a line. */
  comment(author: string, path: string, line: number, body: string): void {
    const id = this.state.nextId();
    const comments = [this.state.newComment(author, body)];
    const thread = { nodeId: nodeId('PRRT', id), path, commit: this.state.headSha, first: line, last: line, comments };
    this.state.threads.push(thread);
  }

  get reviews(): readonly Review[] {
    return this.state.reviews;
  }

  get threads(): readonly VisibleThread[] {
    return this.state.threads.map((thread) => ({
      path: thread.path,
      lines: this.state.linesOf(thread),
      resolvedBy: thread.resolvedBy,
      comments: thread.comments.map(({ author, body, minimized }) => ({ author, body, minimized })),
    }));
  }

  #thread(index: number): Thread {
    const thread = this.state.threads[index];
    if (thread === undefined) throw new Error(`There is no thread ${index}.`);
    return thread;
  }
}
