/**
 * The words that every folder shares. This file imports nothing and holds no behaviour.
 *
 * Units, everywhere: a `Span` counts UTF-16 code units from the start of a document's text, end exclusive; lines and
 * columns are 1-based; a `LineRange` is inclusive at both ends.
 */

// ── Source text ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** UTF-16 offsets into a document's text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** 1-based lines, inclusive at both ends: what GitHub's comments speak. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** A 1-based line and a 1-based column (in UTF-16 code units). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One file's text exactly as its blob holds it: byte-order mark, CRLF and a missing final newline are kept. */
export interface SourceDocument {
  /** Relative to the repository's root, `/` between folders. Hostile text. */
  readonly path: string;
  readonly text: string;
  readonly lineCount: number;
  /** What the first line ends with; `\n` where there is none. */
  readonly lineBreak: '\n' | '\r\n';
  /** The comments that speak to the audit, in the order of the text. Only YAML has them. */
  readonly directives: readonly Directive[];
  /** The lines that a span touches. An empty span touches the line it stands on. */
  linesOf(span: Span): LineRange;
  /** From the start of the first line to the end of the last one, without its line break. Clamped to the document. */
  spanOf(lines: LineRange): Span;
  /** Whether nothing but white space and a comment shares the lines of a span. */
  standsAlone(span: Span): boolean;
  positionAt(offset: number): Position;
}

/** A YAML comment that speaks to the audit: `# docker-auditor: …`. */
export interface Directive {
  /** From `#` to the end of the line, without white space behind. */
  readonly span: Span;
  /** What stands behind the marker and its colon. Hostile text. */
  readonly text: string;
}

// ── Syntax: what is written, before anything is resolved ────────────────────────────────────────────────────────────

export type SyntaxNode = ScalarSyntax | MapSyntax | ListSyntax | AliasSyntax;

interface SyntaxBase {
  /** The value's own text, quotes or brackets included, anchor and tag left out. */
  readonly span: Span;
  readonly anchor?: string;
  /** A written tag such as `!reset` or `!!str`. */
  readonly tag?: string;
  /** From the first of anchor and tag to the end of the value; equals `span` where there is neither. */
  readonly outer: Span;
}

export interface ScalarSyntax extends SyntaxBase {
  readonly kind: 'scalar';
  /** The text after unquoting and folding, before interpolation. An empty plain scalar (`key:`) is ''. */
  readonly text: string;
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
}

export interface MapSyntax extends SyntaxBase {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly entries: readonly EntrySyntax[];
}

export interface EntrySyntax {
  readonly key: ScalarSyntax;
  readonly value: SyntaxNode;
  /** From the key's start to the value's end. */
  readonly span: Span;
}

export interface ListSyntax extends SyntaxBase {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly ItemSyntax[];
}

export interface ItemSyntax {
  readonly value: SyntaxNode;
  /** From the `-` in block style, from the value in flow style, to the value's end. */
  readonly span: Span;
}

export interface AliasSyntax extends SyntaxBase {
  readonly kind: 'alias';
  readonly name: string;
}

/** The entry or item that holds a value: what a fix deletes, or inserts beside. */
export interface Slot {
  readonly container: MapSyntax | ListSyntax;
  readonly index: number;
  /** The slot that holds the container; absent at a document's root. */
  readonly parent?: Slot;
}

// ── The model: what `docker compose up` would run, each value with the place where it is written ────────────────────

/** How a value came from where it is written to where it takes effect, outermost use last. */
export interface Step {
  readonly kind: 'alias' | 'merge' | 'extends' | 'include' | 'override' | 'env-file';
  readonly document: SourceDocument;
  /** The alias, the merge key's value, the `extends` or `include` entry, the overriding or overridden key. */
  readonly span: Span;
  /** The anchor's, service's or file's name. Hostile text. */
  readonly name: string;
}

/** Where something is written. `document` and `writtenAt` are never guessed: they come from the parser's node. */
export interface Place {
  readonly document: SourceDocument;
  readonly writtenAt: Span;
  /** The key's span where the value is a mapping's entry. */
  readonly keyAt?: Span;
  /** Absent for a document's root and for values that no single node holds (a merged mapping). */
  readonly slot?: Slot;
  /** Empty where the value is used where it is written. */
  readonly via: readonly Step[];
}

/** A value and where it is written. */
export interface Located<T> extends Place {
  readonly value: T;
}

/** One `$VAR` or `${VAR…}` in a scalar and what it stands for. */
export interface Substitution {
  readonly variable: string;
  /** `plain` `$V`/`${V}`, `default` `:-` or `-`, `required` `:?` or `?`, `replacement` `:+` or `+`. */
  readonly form: 'plain' | 'default' | 'required' | 'replacement';
  /**
   * Where the value came from. `unset`: Compose puts the empty string there. `required`: there is no value and Compose
   * would refuse to start, so nothing is known.
   */
  readonly source: 'literal-default' | 'env-file' | 'unset' | 'required' | 'replacement';
  /** Offsets into the scalar's `raw` text, from `$` to the end of the expression. */
  readonly at: Span;
  /** Offsets into `raw` of the default's or replacement's text. */
  readonly operandAt?: Span;
  /** What Compose puts there, as far as the repository tells; of an unset `replacement` that may be set, what it then is. */
  readonly result: string;
}

export type ScalarValue = string | number | boolean | null;

export interface ModelScalar extends Located<ScalarValue> {
  readonly kind: 'scalar';
  readonly style: ScalarSyntax['style'];
  /** The unquoted text before interpolation. */
  readonly raw: string;
  /** The text after interpolation, whatever type `value` has. */
  readonly text: string;
  /** In the order of `raw`; nested ones are inside their parent's `operandAt` and are listed too. */
  readonly substitutions: readonly Substitution[];
  /** False where a variable without value takes part: `text` then is what Compose does with an unset variable. */
  readonly known: boolean;
  /** What a relative path in this value is relative to, itself relative to the repository's root; '' is the root. */
  readonly folder: string;
}

export interface ModelMap extends Place {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, ModelNode>;
  /** Whether Compose made a list of pairs of it, of which `!reset` drops none. */
  readonly asPairs?: true;
}

export interface ModelList extends Place {
  readonly kind: 'list';
  readonly items: readonly ModelNode[];
}

export type ModelNode = ModelScalar | ModelMap | ModelList;

/** Keys and indices from the model's root: `['services', 'web', 'ports', '0']`. */
export type ModelPath = readonly string[];

/** A number range, inclusive; `undefined` where a variable hides it. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** What stands in the host-IP slot of a published port. */
export type HostIp =
  | { readonly kind: 'absent' }
  /** `:5432:5432`, or a variable that is unset: Docker reads both as every interface. */
  | { readonly kind: 'empty'; readonly variable?: string }
  /** `${BIND:?…}`: must be set, so what it will be is unknown. */
  | { readonly kind: 'unknown'; readonly variable: string }
  | {
      readonly kind: 'address';
      readonly address: string;
      readonly reach: 'wildcard' | 'loopback' | 'specific';
      /** The variable whose default supplied the address. */
      readonly defaultOf?: string;
    };

export interface PortMapping extends Place {
  readonly syntax: 'short' | 'long';
  readonly node: ModelNode;
  readonly hostIp: HostIp;
  /** `none`: a container-only port, which Docker publishes on a random host port. */
  readonly published: PortRange | 'none' | 'unknown';
  readonly target: PortRange | 'unknown';
  readonly protocol: string;
  /** Short syntax: the parts' offsets into the scalar's `raw` text. */
  readonly parts?: { readonly hostIp?: Span; readonly published?: Span; readonly target: Span };
}

export interface VolumeMount extends Place {
  readonly syntax: 'short' | 'long';
  readonly node: ModelNode;
  readonly type: 'bind' | 'volume' | 'tmpfs' | 'npipe' | 'cluster' | 'image' | 'unknown';
  /** The host path or volume name after interpolation; absent for anonymous volumes. Located on its own text. */
  readonly source?: Located<string>;
  /**
   * The host path as the engine sees it: absolute paths normalised, relative ones kept relative to the repository's
   * root, `~` and `$HOME` kept as `~`. Absent for what is no bind. A named volume that is bind-backed
   * (`driver_opts: {o: bind, device: …}`) has the device here; one that is an overlay of several folders is a mount for
   * each of them.
   */
  readonly hostPath?: string;
  /** The block device whose file system a named volume mounts (`driver_opts: {type: ext4, device: /dev/sdb1}`). */
  readonly disk?: string;
  readonly target?: string;
  readonly readOnly: boolean;
  /** Mode words of the short syntax, or their long-syntax meanings: `z`, `Z`, `rshared`, `nocopy` … */
  readonly options: readonly string[];
}

/** A file or folder that Compose itself reads for a service: its variables, or what is sent to its build. */
export interface HostRead extends Place {
  readonly use: 'environment' | 'build';
  /** From the service. */
  readonly path: ModelPath;
  /** In the form of `VolumeMount.hostPath`. */
  readonly hostPath: string;
}

export interface EnvironmentVariable extends Place {
  readonly name: string;
  readonly form: 'map' | 'list';
  /** Absent: passed through from the shell (`- NAME`, or `NAME:` with null). */
  readonly value?: ModelScalar;
  /** Where the value's own text starts in `value.raw` (list form: after `NAME=`). */
  readonly valueAt?: Span;
  /** The value's text after interpolation, without `NAME=`. */
  readonly text: string;
}

/** `[registry/]repository[:tag][@digest]`, normalised as Docker does (`postgres` is `docker.io/library/postgres`). */
export interface ImageReference {
  readonly registry: string;
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
  /** registry + '/' + repository. */
  readonly name: string;
}

export interface Service {
  readonly name: string;
  /** The service's key in the file that declares it first. */
  readonly key: Located<string>;
  readonly path: ModelPath;
  readonly fields: ModelMap;
  /** `undefined` where there is no `image`, or a variable without value hides it. */
  readonly image: Located<ImageReference> | undefined;
  readonly hasBuild: boolean;
  readonly ports: readonly PortMapping[];
  readonly volumes: readonly VolumeMount[];
  readonly environment: readonly EnvironmentVariable[];
  readonly hostReads: readonly HostRead[];
  /** `command` and `entrypoint` as words; a string is split as a shell would, a list is taken as it is. */
  readonly command: readonly Located<string>[];
  readonly entrypoint: readonly Located<string>[];
  /** The node under these keys, e.g. `get('deploy', 'resources')`. */
  get(...path: readonly string[]): ModelNode | undefined;
  /** A scalar's text after interpolation (numbers and booleans as written). */
  text(...path: readonly string[]): ModelScalar | undefined;
  /** A boolean as Compose reads it: true, "true", yes, on, y in any case. `undefined` where absent or no boolean. */
  flag(...path: readonly string[]): Located<boolean> | undefined;
  /** The scalars of a list (also of a scalar where Compose allows one), e.g. `list('cap_add')`. */
  list(...path: readonly string[]): readonly ModelScalar[];
  /** List or map form as pairs, e.g. `pairs('labels')`: list items split at the first `=`. */
  pairs(...path: readonly string[]): readonly EnvironmentVariable[];
}

/** A top-level network, volume, secret or config. */
export interface Resource {
  readonly name: string;
  readonly key: Located<string>;
  readonly path: ModelPath;
  readonly fields: ModelMap | undefined;
  /** Of a secret or config, the file that Compose mounts for it, in the form of `VolumeMount.hostPath`. */
  readonly hostPath?: string;
  get(...path: readonly string[]): ModelNode | undefined;
  text(...path: readonly string[]): ModelScalar | undefined;
  flag(...path: readonly string[]): Located<boolean> | undefined;
}

/** Something that Compose would load or refuse, found while reading. Becomes a finding of the rule it names. */
export interface Problem extends Place {
  readonly rule: 'invalid-compose-file' | 'not-audited' | 'include-remote' | 'unresolved-reference';
  readonly message: Message;
  /** A word that tells problems of one rule apart, for the fingerprint: the reference, the key, the bound's name. */
  readonly subject: string;
  readonly service?: string;
  /** Tells apart the contents of the file that was not audited. */
  readonly unread?: string;
}

export interface Project {
  /** The project's identity: its base file's path, or that of the overlay or `.env` that makes it another project. */
  readonly path: string;
  /** Every document that takes part, in the order of loading. */
  readonly documents: readonly SourceDocument[];
  readonly root: ModelMap;
  readonly services: readonly Service[];
  readonly networks: readonly Resource[];
  readonly volumes: readonly Resource[];
  readonly secrets: readonly Resource[];
  readonly configs: readonly Resource[];
  readonly problems: readonly Problem[];
  /** Which files came in how, in the order of loading. */
  readonly layers: readonly Layer[];
  /** Every path that loading opened or would open if it were there: none but these can change the project. */
  readonly consulted: ReadonlySet<string>;
  /** Files of the repository that the project reads as they are. Files that are not there, or no text, are left out. */
  readonly attached: readonly AttachedFile[];
  service(name: string): Service | undefined;
}

/** A file that is no compose file: `.env`, what `env_file` names, and what a secret's or config's `file` names. */
export interface AttachedFile {
  /** Git has it or would take it along: it is not ignored. */
  readonly inGit: boolean;
  readonly use: 'project-environment' | 'service-environment' | 'secret' | 'config';
  readonly document: SourceDocument;
  /** The value that names the file; absent for the project's `.env`, which nothing names. */
  readonly namedAt?: ModelScalar;
  /** The secret's or config's name. */
  readonly resource?: string;
  /** The variables of an environment file, each the last time it is set. */
  readonly variables: readonly FileVariable[];
}

/** One variable of an environment file, located on its value. */
export interface FileVariable extends Located<string> {
  readonly name: string;
}

/** One file's share of a project before merging: what `override-removes-hardening` compares. */
export interface Layer {
  readonly document: SourceDocument;
  readonly role: 'base' | 'override' | 'overlay' | 'include' | 'extends' | 'document';
  readonly root: ModelMap;
  readonly resets: readonly Reset[];
}

/** A `!reset` or `!override`: which path of the earlier files it drops, and where it is written. */
export interface Reset {
  readonly path: ModelPath;
  readonly place: Place;
}

// ── Reading ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What stands at a path of a commit or folder. */
export type SourceFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** `content` tells apart what stands behind it, where that is a file of the repository. */
  | { readonly kind: 'symlink'; readonly target: string; readonly content?: string }
  | { readonly kind: 'submodule' }
  /** `content` is the same where the bytes are the same, on both sides of a change. */
  | { readonly kind: 'too-large'; readonly bytes: number; readonly content: string }
  | { readonly kind: 'binary'; readonly content: string }
  /** Left out because the whole run had enough. `because` is ours, and follows "was not audited: ". */
  | { readonly kind: 'unread'; readonly because: string };

/** Every file of a commit or folder, as far as it could be listed. */
export interface FileTree {
  readonly paths: ReadonlySet<string>;
  /** False where the listing was cut: a path that is not in it may exist all the same. */
  readonly complete: boolean;
  /** Paths that are no files of their own. Compose follows symbolic links; the audit doesn't. */
  readonly special?: ReadonlyMap<string, 'symlink' | 'submodule'>;
  /** A folder that is no Git repository: that a file is in it says nothing of where else it is. */
  readonly outsideGit?: boolean;
}

/** The bounds of one file and one project. Over a bound is a `not-audited` finding. */
export interface Limits {
  readonly fileBytes: number;
  readonly lines: number;
  /** UTF-16 code units of one line, its break left out. */
  readonly lineLength: number;
  /** UTF-16 code units of a key. YAML itself refuses longer ones that stand before a colon without `?`. */
  readonly keyLength: number;
  readonly depth: number;
  /** Entries of one mapping, items of one list. */
  readonly entries: number;
  readonly nodes: number;
  /** UTF-16 code units of a document's scalars, its aliases expanded. */
  readonly characters: number;
  /** YAML documents of one file. */
  readonly documents: number;
  readonly references: number;
  /** Nodes that `extends` and `include` bring into one project, each time they do. */
  readonly copies: number;
  /** Nodes of all documents that one project's files lay over each other, each time they do. */
  readonly layers: number;
  /** Characters that variables add to the values of one YAML document, or of one environment file. */
  readonly variables: number;
  readonly services: number;
  /** Environment, secret and config files that one project names. */
  readonly attached: number;
}

// ── Rules ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';
export type Confidence = 'high' | 'medium' | 'low';

/** Text whose hostile parts are marked: strings are ours (Markdown allowed), `code` is anybody's and shown as code. */
export type Prose = readonly (string | { readonly code: string })[];

/** What is wrong, why it matters, what to do. `more` is folded. */
export interface Message {
  readonly what: Prose;
  readonly why: Prose;
  readonly todo: Prose;
  readonly more?: Prose;
}

export interface RuleMeta {
  readonly id: string;
  readonly group: 'network' | 'privilege' | 'mounts' | 'secrets' | 'supply-chain' | 'resources' | 'structure' | 'audit';
  readonly title: string;
  readonly severity: Severity;
  readonly default: 'on' | 'group' | 'off';
  readonly fix: 'safe' | 'caveat' | 'no';
  readonly cwe: readonly string[];
  /** Sections of the CIS Docker Benchmark. */
  readonly cis: readonly string[];
  readonly owasp?: readonly string[];
  /** What the same problem is called elsewhere. */
  readonly elsewhere: Readonly<Record<string, string>>;
  readonly references: readonly string[];
  /** For the rule's page: one or two sentences each, Markdown. */
  readonly docs: { readonly danger: string; readonly remedy: string; readonly whenRight: string };
}

export interface Related {
  readonly place: Place;
  readonly note: Prose;
}

/** What a rule found. `at` is the offending text itself, never its parent. */
export interface Hit {
  readonly at: Place;
  readonly service?: string;
  /** Where in the model; list items by their normalised value, never by index: `['services','web','ports','80/tcp']`. */
  readonly path: ModelPath;
  /** The normalised value, for the fingerprint. Never a secret in the clear: hashes are taken of it. */
  readonly subject: string;
  readonly message: Message;
  /** Where context changes the rule's own severity. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /** Why no fix is offered: shown to the reader. */
  readonly noFixReason?: Prose;
  /** Texts that must never be printed: masked wherever this finding's lines are shown. */
  readonly secrets?: readonly string[];
  /** Tells apart the contents of a file that was not audited: nobody knows what an edit of it brings in. */
  readonly unread?: string;
}

/** What makes another finding superfluous: the big one says it all. */
export interface Swallow {
  readonly finding: string;
  readonly swallows: readonly string[];
  /** On the same service, or on the same entry (port, mount, value) of the model. */
  readonly where: 'service' | 'entry';
}

/** A rule: pure, same project in, same hits out. */
export type Rule = ProjectRule | IgnoreRule;

export interface ProjectRule {
  readonly meta: RuleMeta;
  check(project: Project): Iterable<Hit>;
}

/** A rule about the ignores themselves, asked once it is known what each of them came to. */
export interface IgnoreRule {
  readonly meta: RuleMeta;
  review(reviewed: ReviewedIgnore): Hit | undefined;
}

// ── Ignores: findings that are left out on purpose ──────────────────────────────────────────────────────────────────

/** A comment in the audited files, or an entry of the configuration, that leaves findings out and says why. */
export interface Ignore {
  readonly source: 'comment' | 'configuration';
  /** The comment, or the configuration's entry. */
  readonly at: Place;
  /** The ids as written. Of a comment they are hostile text, and there may be none. */
  readonly rules: readonly string[];
  /** Where the ids are written. */
  readonly rulesAt: Span;
  /** '' where none is given: the ignore is then not honoured. Hostile text. */
  readonly reason: string;
  /** Of the configuration: the service's exact name. */
  readonly service?: string;
  /** Of the configuration: a glob for the file that the finding's text is written in. */
  readonly path?: string;
  /** Of the configuration: the last day on which it holds, `YYYY-MM-DD`. */
  readonly expires?: string;
}

/** An ignore and what it came to in one audit. */
export interface ReviewedIgnore {
  readonly ignore: Ignore;
  readonly expired: boolean;
  /** The ids that leave nothing out. Rules that were not run are never among them. */
  readonly idle: readonly IdleRule[];
  /** Why it is not honoured though it is well-formed: the change adds it, and may not. */
  readonly distrusted?: Prose;
}

export interface IdleRule {
  readonly rule: string;
  readonly because: 'nothing-found' | 'unknown-rule' | 'configuration-only';
  /** The rule that a mistyped id was most likely meant to be. */
  readonly nearest?: string;
}

/** Whether ignores are honoured that the change itself adds, or that it makes cover something new. */
export type Trust =
  | { readonly kind: 'trusted'; readonly note?: Prose }
  | { readonly kind: 'untrusted'; readonly because: Prose };

// ── Findings and fixes ──────────────────────────────────────────────────────────────────────────────────────────────

export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Minimal edits to one document, which of the model's paths they may change, and what they leave. */
export interface Fix {
  readonly title: Prose;
  readonly safety: 'safe' | 'changes-behaviour';
  /** Names what can break. Always there where the fix changes behaviour. */
  readonly caveat?: Prose;
  readonly document: SourceDocument;
  /** Ordered by span, not overlapping. */
  readonly edits: readonly Edit[];
  /** A path allows changes at itself and below. */
  readonly changes: readonly ModelPath[];
  /** Ids of lesser findings that may appear or stay on the same service. */
  readonly leaves?: readonly string[];
}

declare const proven: unique symbol;

/** A fix that `fixes/prove.ts` applied, re-parsed and re-audited. Nothing else can make one. */
export interface ProvenFix extends Fix {
  readonly [proven]: true;
}

export interface Finding extends Omit<Hit, 'severity' | 'confidence' | 'fix' | 'related'> {
  readonly rule: RuleMeta;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The project's path. */
  readonly project: string;
  /** The services that share the written text, the finding's own first. */
  readonly users: readonly string[];
  /** Its own fingerprint and those of the findings that were joined to it because they stand on the same text. */
  readonly members: readonly string[];
  readonly related: readonly Related[];
  readonly fingerprint: string;
  /** The fix as the rule proposes it; only `proof` makes it fit to be shown. */
  readonly proposal?: Fix;
  /** What would leave it out, if it is honoured: the configuration's entry before a comment. */
  readonly ignoredBy?: Ignore;
}

export type Proof =
  | { readonly kind: 'proven'; readonly fix: ProvenFix }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'none'; readonly reason: Prose };

/** A finding of the head with all that is known of it. */
export interface Judged extends Finding {
  readonly introduced: boolean;
  /** Whether the change adds the service that it is about: what is missing there was never anybody's decision. */
  readonly onAddedService: boolean;
  readonly proof: Proof;
  /** Secrets of any finding on the lines that a diff of the fix shows: what else must be masked there. */
  readonly hidden: readonly string[];
}

/** A finding that an honoured ignore leaves out: counted and listed with its reason, and nothing else. */
export interface Suppressed extends Judged {
  readonly ignoredBy: Ignore;
}

/** An audit of one tree: the projects and every finding before swallowing. */
export interface Snapshot {
  readonly projects: readonly Project[];
  readonly findings: readonly Finding[];
}

/**
 * Audits the same tree again with some files' texts replaced: the projects that read one of them, as they are and as they
 * would be. All others stay as they are.
 */
export type Reaudit = (edited: ReadonlyMap<string, string>) => { readonly before: Snapshot; readonly after: Snapshot };

/** A file that looked like a compose file by name and is none, or that is left out, with the reason. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

// ── Exposure: from where what runs can be reached ───────────────────────────────────────────────────────────────────

/**
 * From where connections can come, the widest first. `everyone`: whoever reaches the host, on any of its addresses;
 * `one-address`: whoever reaches one address of it; `host`: this host only; `containers`: what shares a network with it.
 * `unknown` stands before what is known to be closed: it may be as wide as anything.
 */
export type Reach = 'everyone' | 'one-address' | 'unknown' | 'host' | 'containers' | 'nothing';

/** Where a published port listens on the host. */
export type PublishedAddress =
  /** No address stands in the file, or a wildcard one. With `whileUnset`, because that variable has no value. */
  | { readonly kind: 'every'; readonly written?: string; readonly whileUnset?: string }
  /** Every one, because Swarm drops the address that is written. */
  | { readonly kind: 'dropped' }
  | { readonly kind: 'loopback' | 'specific'; readonly address: string }
  | { readonly kind: 'unknown'; readonly variable?: string };

/** How connections get to a service. */
export type Way =
  | { readonly kind: 'published'; readonly address: PublishedAddress; readonly port: PortRange | 'random' | 'unknown' }
  /** The host's own network: whatever the service listens on is open on the host, and its `ports` are discarded. */
  | { readonly kind: 'host-network' }
  /** An address of its own on the host's physical network (macvlan, ipvlan): nothing is published. */
  | { readonly kind: 'direct'; readonly driver: string }
  /** The network of another service or, outside of the project, of a container. */
  | { readonly kind: 'shared'; readonly owner: string; readonly inProject: boolean }
  /** Nothing is published. `internal`: the service's networks would not let anything be. */
  | { readonly kind: 'networks'; readonly names: readonly string[]; readonly internal: boolean }
  | { readonly kind: 'no-network' }
  /** A variable decides, or the file doesn't tell. */
  | { readonly kind: 'unknown'; readonly variable?: string };

/** Whether a service asks who connects, as far as the file tells. */
export type Authentication = 'required' | 'none' | 'unknown';

/** One way in: a published port, or a service that publishes none. */
export interface Exposed {
  /** The project's path. */
  readonly project: string;
  readonly service: string;
  /** Absent for a service without `ports`. */
  readonly port?: { readonly container: PortRange | 'unknown'; readonly protocol: string };
  readonly way: Way;
  readonly reach: Reach;
  /**
   * What a firewall of the host such as ufw has to say. `bypassed`: Docker forwards before its rules are asked;
   * `asked`: they decide; `not-involved`: nothing comes from outside; `unknown` with the reach.
   */
  readonly firewall: 'bypassed' | 'asked' | 'not-involved' | 'unknown';
  readonly authentication: Authentication;
}

/** Every way in, in the order of the files: one for each entry of `ports`, one for each service without any. */
export interface Exposure {
  readonly entries: readonly Exposed[];
  /** Projects of which something could not be loaded, so that entries may be missing. */
  readonly incomplete: readonly string[];
}

/** One way in before and after; absent where there was or is none. */
export interface ExposureChange {
  readonly before?: Exposed;
  readonly after?: Exposed;
}

export interface ExposureReport {
  readonly head: Exposure;
  /** What differs from the base, what opens up first; `undefined` where there is nothing to compare with. */
  readonly changes: readonly ExposureChange[] | undefined;
}

// ── Changes ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** One hunk of a patch, seen from the new side. */
export interface Hunk {
  /** The new side's lines, context included. A hunk that only deletes and has no context is left out. */
  readonly lines: LineRange;
  readonly added: readonly number[];
  /** New-side lines directly after which the patch deletes something; `lines.first - 1` where it does so first. */
  readonly deletedAfter: readonly number[];
}

export interface ChangedFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** Empty where GitHub gave no patch: `patchMissing` then says why nothing can be placed inline. */
  readonly hunks: readonly Hunk[];
  readonly patchMissing?: string;
}

// ── Placement ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Lines of a file that a review comment may stand on: inside one hunk, new side. */
export interface Anchor {
  readonly path: string;
  readonly lines: LineRange;
}

/**
 * `uncommented`: there is no room for one more comment, GitHub refused its lines, or the body says it already.
 * `hardening`: what nearly every file lacks, one entry for each service that the change adds.
 */
export type BodyReason = 'off-diff' | 'below-comment-on' | 'uncommented' | 'hardening';

/** Where one finding asks for attention: exactly one place. */
export type Placement =
  | { readonly kind: 'suggestion' | 'line'; readonly anchor: Anchor }
  /** A thread of an earlier run speaks of it: still current, answered by a human, or resolved by one. */
  | { readonly kind: 'thread'; readonly state: 'current' | 'answered' | 'dismissed' }
  | { readonly kind: 'body'; readonly reason: BodyReason }
  | { readonly kind: 'annotation' }
  | { readonly kind: 'summary'; readonly reason: string };

/** Findings whose ranges overlap share one comment and at most one suggestion. */
export interface PlannedComment {
  readonly anchor: Anchor;
  /** Most severe first, never empty. */
  readonly findings: readonly Judged[];
  readonly suggestion?: Suggestion;
}

/** What one click puts in place of the comment's lines. */
export interface Suggestion {
  readonly fix: ProvenFix;
  /** Whole lines without line breaks. */
  readonly replacement: readonly string[];
  /** The comment's findings that are gone once it is applied. */
  readonly covers: readonly Judged[];
}

// ── Settings and verdict ────────────────────────────────────────────────────────────────────────────────────────────

export interface Settings {
  readonly failOn: Exclude<Severity, 'info'> | 'never';
  readonly commentOn: Severity;
  readonly gate: 'introduced' | 'all';
  readonly files: readonly string[] | undefined;
  readonly exclude: readonly string[];
  readonly review: 'comment' | 'off';
  readonly maxComments: number;
  readonly status: 'check-run' | 'none';
  readonly checkName: string;
  readonly sarifFile: string | undefined;
  readonly rules: Readonly<Record<string, 'on' | 'off' | Severity>>;
  /** Whether ignores that a change adds are honoured where its author and sender may write, or never. */
  readonly suppressions: 'trusted' | 'base-only';
  readonly ignore: readonly Ignore[];
  readonly projects: readonly (readonly string[])[];
}

export interface Counts {
  readonly findings: number;
  readonly introduced: number;
  readonly blocking: number;
  readonly fixed: number;
}

export interface Verdict {
  readonly conclusion: 'success' | 'failure';
  readonly counts: Counts;
}

/** Everything that the reports are written from. */
export interface Report {
  readonly verdict: Verdict;
  /** False where there is nothing to compare with: nothing then counts as introduced. */
  readonly compared: boolean;
  readonly gate: Settings['gate'];
  readonly headSha: string;
  /** After swallowing, most severe first. */
  readonly findings: readonly Judged[];
  /** Left out on purpose, most severe first. */
  readonly suppressed: readonly Suppressed[];
  /** The comments that this run posts. */
  readonly comments: readonly PlannedComment[];
  /** By fingerprint: every finding has exactly one. */
  readonly placements: ReadonlyMap<string, Placement>;
  readonly exposure: ExposureReport;
  readonly skipped: readonly Skipped[];
  /** Limits that were hit and other facts that the reader must know. */
  readonly notes: readonly Prose[];
}

// ── The code host: what the pipeline asks of GitHub ─────────────────────────────────────────────────────────────────

/** A pull request, as the event or the API gives it. */
export interface PullRequestTarget {
  readonly kind: 'pull-request';
  readonly number: number;
  readonly headSha: string;
  /** The base branch's tip; the merge base is asked for. */
  readonly baseSha: string;
  readonly baseRef: string;
  readonly draft: boolean;
  readonly author: string;
  readonly sender: string;
  /** True on the first run after it was opened: nothing of ours can stand on it yet. */
  readonly first: boolean;
  /** The head commit whose own suppressions the sender accepts, for this once. */
  readonly acceptSuppressions?: string;
}

/** Two commits: what a merge queue would merge, or what a push brought. */
export interface CommitsTarget {
  readonly kind: 'commits';
  readonly headSha: string;
  /** The commit to compare with; `undefined` where the push names none: a new branch, or its first push. */
  readonly baseSha: string | undefined;
  readonly defaultBranch: string;
}

/** One commit and nothing to compare it with: every compose file is audited. */
export interface TreeTarget {
  readonly kind: 'tree';
  readonly headSha: string;
}

/** What to compare. */
export type Target = PullRequestTarget | CommitsTarget | TreeTarget;

/** What the API says of a pull request. */
export interface PullRequest {
  readonly number: number;
  readonly closed: boolean;
  readonly draft: boolean;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly author: string;
}

/** What differs between two commits, and from which one it was counted. */
export interface Comparison {
  readonly from: string;
  readonly changes: ChangeList;
}

export interface ChangeList {
  readonly files: readonly ChangedFile[];
  /** False where GitHub's limits cut the list. */
  readonly complete: boolean;
}

/** One comment of ours, or anybody's, as it stands on the pull request. */
export interface StandingComment {
  readonly id: string;
  readonly body: string;
  readonly ours: boolean;
  readonly author: string;
  /** Another program's: its reply is no human's answer. */
  readonly byBot: boolean;
}

export interface StandingThread {
  readonly id: string;
  readonly path: string;
  /** New-side lines; `undefined` where the thread is outdated. */
  readonly lines: LineRange | undefined;
  readonly outdated: boolean;
  readonly resolved: boolean;
  readonly resolvedBy: string | undefined;
  /** Whether our token may resolve it; GitHub asks for `contents: write`, which we never ask for. */
  readonly canResolve: boolean;
  readonly comments: readonly StandingComment[];
}

export interface StandingReview {
  readonly id: string;
  readonly body: string;
  readonly ours: boolean;
  readonly pending: boolean;
  readonly url: string;
}

/** What stands on the pull request now, read in one look together with its current head. */
export interface Conversation {
  readonly headSha: string;
  readonly reviews: readonly StandingReview[];
  readonly threads: readonly StandingThread[];
}

export interface ReviewDraft {
  readonly headSha: string;
  readonly body: string;
  readonly comments: readonly { readonly anchor: Anchor; readonly body: string }[];
}

export type Written<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'forbidden'; readonly permission: string; readonly message: string };

export interface CheckAnnotation {
  readonly path: string;
  readonly lines: LineRange;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckDraft {
  readonly headSha: string;
  readonly name: string;
  readonly conclusion: 'success' | 'failure';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** An edit of something that stands; `gone` where somebody deleted it meanwhile. */
export type Edited = Written<undefined> | { readonly kind: 'gone' };

export interface PostedCheck {
  readonly url: string;
  /** How many of the annotations it carries. */
  readonly annotated: number;
}

/** GitHub as the pipeline sees it. Every method throws a `HostError` (of `github/`) where the API stays down. */
export interface CodeHost {
  pullRequest(number: number): Promise<PullRequest>;
  changes(target: PullRequestTarget): Promise<ChangeList>;
  mergeBase(target: PullRequestTarget): Promise<string>;
  /**
   * What leads from one commit to another.
   *
   * @param since `itself`: from the base; `merge-base`: from where the two parted
   * @returns `undefined` where there is no such base any more
   */
  compare(base: string, head: string, since: 'itself' | 'merge-base'): Promise<Comparison | undefined>;
  /** What differs between two commits' trees, without patches: for what is beyond GitHub's lists. */
  treeChanges(base: string, head: string): Promise<ChangeList>;
  /** Files of several commits in as few requests as possible. */
  read(wanted: readonly { readonly commit: string; readonly path: string }[]): Promise<readonly SourceFile[]>;
  tree(commit: string): Promise<FileTree>;
  conversation(pullRequest: number): Promise<Conversation>;
  /** Whether somebody may write to the repository; `unknown` where the token may not ask. */
  mayWrite(login: string): Promise<boolean | 'unknown'>;
  /** One attempt, never repeated by itself: a failed answer may have landed, so the caller looks first. */
  postReview(pullRequest: number, draft: ReviewDraft): Promise<ReviewAnswer>;
  submitReview(id: string): Promise<Edited>;
  deletePendingReview(id: string): Promise<Edited>;
  editReview(id: string, body: string): Promise<Edited>;
  editComment(id: string, body: string): Promise<Edited>;
  deleteComment(id: string): Promise<Edited>;
  minimizeComment(id: string): Promise<Edited>;
  resolveThread(id: string): Promise<Edited>;
  createCheck(draft: CheckDraft): Promise<Written<PostedCheck>>;
  /** Waits before another attempt. */
  pause(seconds: number): Promise<unknown>;
}

export type ReviewAnswer =
  | Written<{ readonly url: string }>
  /** GitHub refused the review as a whole: an anchor is off the diff, or a pending review stands in the way. */
  | { readonly kind: 'refused'; readonly messages: readonly string[] }
  /** A server error or a dropped connection: the review may stand all the same. */
  | { readonly kind: 'unclear'; readonly message: string };
