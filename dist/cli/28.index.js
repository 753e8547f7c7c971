export const id = 28;
export const ids = [28];
export const modules = {

/***/ 4028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/local/today.js
/** The day in UTC, as `YYYY-MM-DD`. The core has no clock: the edges hand the day in. */
function today() {
    return new Date().toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/severity.js
const ranks = { info: 0, low: 1, medium: 2, high: 3, critical: 4 };
/** Whether a severity is at or above a threshold. */
function atLeast(severity, threshold) {
    return ranks[severity] >= ranks[threshold];
}
function moreSevere(severity, than) {
    return ranks[severity] > ranks[than];
}
/** Most severe first, then by path, place and rule: the order in which findings are read, whatever order they were found in. */
function bySeverity(a, b) {
    return (ranks[b.severity] - ranks[a.severity] ||
        compare(a.at.document.path, b.at.document.path) ||
        a.at.writtenAt.start - b.at.writtenAt.start ||
        compare(a.rule.id, b.rule.id) ||
        compare(a.fingerprint, b.fingerprint));
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./build/audit/verdict.js

/** Whether a finding blocks: severe enough, certain enough, and introduced unless the gate looks at everything. */
function blocks(finding, settings) {
    if (settings.failOn === 'never' || finding.confidence === 'low')
        return false;
    return atLeast(finding.severity, settings.failOn) && (finding.introduced || settings.gate === 'all');
}
/**
 * @param findings after swallowing and joining
 * @param fixed how many of the base's findings are gone
 */
function verdictOf(findings, fixed, settings) {
    const blocking = findings.filter((finding) => blocks(finding, settings)).length;
    return {
        conclusion: blocking > 0 ? 'failure' : 'success',
        counts: {
            findings: findings.length,
            introduced: findings.filter(({ introduced }) => introduced).length,
            blocking,
            fixed,
        },
    };
}

;// CONCATENATED MODULE: ./build/compose/limits.js
/** The bounds of one file and one project. A benchmark raises them through the loader's argument; no option does. */
const defaultLimits = {
    fileBytes: 1_048_576,
    depth: 64,
    nodes: 100_000,
    documents: 1_000,
    references: 20,
    copies: 100_000,
    variables: 4_000_000,
    services: 5_000,
    attached: 100,
};

// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __webpack_require__(4318);
// EXTERNAL MODULE: ./build/config/values.js
var config_values = __webpack_require__(3017);
;// CONCATENATED MODULE: ./build/audit/what-runs.js
/** What a service runs, whatever it is called: its image or build, and its command. An image's version is left out. */
function whatRuns(service) {
    return JSON.stringify([
        service.image?.value.name ?? '',
        written(service.get('build')),
        service.entrypoint.map(({ value }) => value),
        service.command.map(({ value }) => value),
    ]);
}
function written(node) {
    if (node === undefined)
        return null;
    if (node.kind === 'scalar')
        return node.text;
    if (node.kind === 'list')
        return node.items.map(written);
    return [...node.entries].map(([key, value]) => [key, written(value)]);
}

;// CONCATENATED MODULE: ./build/audit/added-services.js

/**
 * The ways to recognise a service again, the strictest first. They are those of findings (`introduced.ts`), so that what a
 * renamed service lacks is neither introduced nor offered again.
 */
const passes = [
    ({ name }, project) => JSON.stringify([project, name]),
    ({ name }) => name,
    (service, project) => JSON.stringify([project, whatRuns(service)]),
];
/** Says of a finding of the head whether the change adds the service that it is about. */
function addedServices(head, base) {
    const isInherited = inheritedFrom(base, head);
    let added = servicesOf(head).filter((running) => !isInherited(running));
    let gone = servicesOf(base);
    for (const identity of passes) {
        const before = Map.groupBy(gone, ({ service, project }) => identity(service, project));
        const matched = new Set();
        added = added.filter(({ service, project }) => {
            const twin = before.get(identity(service, project))?.shift();
            if (twin !== undefined)
                matched.add(twin);
            return twin === undefined;
        });
        gone = gone.filter((running) => !matched.has(running));
    }
    const names = new Set(added.map(({ service, project }) => JSON.stringify([project, service.name])));
    return ({ project, service }) => service !== undefined && names.has(JSON.stringify([project, service]));
}
/** A new overlay adds none of the services that its base file has alone already. */
function inheritedFrom(base, head) {
    const before = new Map(base.projects.map((project) => [project.path, project]));
    const baseOf = new Map(head.projects.map(({ path, layers }) => [path, layers[0]?.document.path ?? path]));
    return ({ service, project }) => {
        const under = before.get(baseOf.get(project) ?? project);
        return !before.has(project) && under?.service(service.name) !== undefined;
    };
}
function servicesOf({ projects }) {
    return projects.flatMap(({ path, services }) => services.map((service) => ({ service, project: path })));
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(5108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(2565);
;// CONCATENATED MODULE: ./build/hash.js


/** The first 20 hexadecimal digits (80 bits) of the SHA-256 of a text: enough to tell findings apart, short in a marker. */
function shortHash(text) {
    return (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(text))).slice(0, 20);
}
/** The same hash, worked out once for each text: proofs find nearly the same again and again. */
function remembering(hash) {
    const known = new Map();
    return (text) => {
        const digits = known.get(text) ?? hash(text);
        known.set(text, digits);
        return digits;
    };
}

;// CONCATENATED MODULE: ./build/audit/audit.js

/** A rule failed where it must not: our mistake, never the file's. */
class RuleError extends Error {
    constructor(rule, project, cause) {
        super(`The rule ${rule.id} failed on ${JSON.stringify(project.path)}. Please report this.`, { cause });
        this.name = 'RuleError';
    }
}
/**
 * Runs every rule that is on over every project.
 *
 * @param hash `shortHash`, or one that remembers its answers
 * @param checkTime asked before each project; what it throws ends the audit
 * @returns one finding for each hit, before any of them swallows another: proofs compare at this level
 * @throws {RuleError} where a rule throws
 */
function audit(projects, rules, settings, hash = shortHash, checkTime) {
    const findings = [];
    const found = finder(hash);
    const running = rules.filter(isProjectRule).flatMap((rule) => {
        const severity = severityIn(rule.meta, settings);
        return severity === 'off' ? [] : [{ rule, severity }];
    });
    for (const project of projects) {
        checkTime?.();
        for (const { rule, severity } of running) {
            for (const hit of check(rule, project))
                findings.push(found(rule.meta, project.path, hit, severity));
        }
    }
    return findings;
}
function isProjectRule(rule) {
    return 'check' in rule;
}
/** The severity that the settings give a rule; `undefined` leaves it to the rule and its hits. */
function severityIn(rule, settings) {
    const setting = settings.rules[rule.id] ?? rule.default;
    return setting === 'on' || setting === 'group' ? undefined : setting;
}
function check(rule, project) {
    try {
        return [...rule.check(project)];
    }
    catch (error) {
        throw new RuleError(rule.meta, project, error);
    }
}
/** Makes findings of hits, and tells identical ones apart. */
function finder(hash = shortHash) {
    const seen = new Map();
    return (rule, project, hit, severity) => {
        const { fix, ...rest } = hit;
        const identity = hash(JSON.stringify([rule.id, project, hit.service ?? '', hit.path, hit.subject]));
        const times = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, times);
        // Two identical entries of one list are two findings: the second has an ordinal, whatever line it stands on.
        const fingerprint = times === 1 ? identity : `${identity}.${times}`;
        return {
            ...rest,
            rule,
            severity: severity ?? hit.severity ?? rule.severity,
            confidence: hit.confidence ?? 'high',
            project,
            users: hit.service === undefined ? [] : [hit.service],
            members: [fingerprint],
            related: hit.related ?? [],
            fingerprint,
            ...(fix && { proposal: fix }),
        };
    };
}

// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(7658);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/audit/ignore-comment.js
/**
 * Reads a comment that speaks to the audit: `ignore <rule-id>[, <rule-id>] -- <reason>`.
 *
 * @returns an ignore without rules where it is none that can be read, and without reason where none is given
 */
function ignoreFrom(document, { span, text }) {
    const at = { document, writtenAt: span, via: [] };
    const nothing = { source: 'comment', at, rules: [], rulesAt: { start: span.end, end: span.end }, reason: '' };
    const [verb = ''] = text.split(/\s/, 1);
    if (verb !== 'ignore')
        return nothing;
    const behind = text.slice(verb.length);
    const dashes = behind.indexOf('--');
    const list = dashes === -1 ? behind : behind.slice(0, dashes);
    const names = list.trim();
    const start = span.end - behind.length + (list.length - list.trimStart().length);
    return {
        ...nothing,
        rules: [...new Set(names.split(/[\s,]+/).filter((name) => name !== ''))],
        rulesAt: { start, end: start + names.length },
        reason: dashes === -1 ? '' : behind.slice(dashes + 2).trim(),
    };
}

;// CONCATENATED MODULE: ./build/audit/ignore-scope.js


/** The ignores that stand as comments in the audited files, each once. */
function ignoreComments(projects) {
    return [...documentsOf(projects)].flatMap((document) => document.directives.map((directive) => ignoreFrom(document, directive)));
}
/**
 * A comment covers what is written on its own line, on the line below it, and where that is a service's key, whatever is
 * written in the service or used by it from the same file. Comments never cover findings about the audit itself: what
 * was not read can't be accepted by whoever wrote it.
 */
function coveredByComments(comments, projects) {
    const scopes = new Map();
    const layers = Map.groupBy(projects.flatMap((project) => project.layers), (layer) => layer.document);
    for (const [document, own] of Map.groupBy(comments, ({ at }) => at.document)) {
        const services = servicesIn(document, layers.get(document) ?? []);
        const targets = targetLines(document, own);
        for (const ignore of own) {
            const line = targets.get(ignore) ?? 0;
            for (const rule of ignore.rules) {
                const key = scopeKey(document.path, rule);
                const scope = scopes.get(key) ?? { lines: [], services: [] };
                scopes.set(key, scope);
                scope.lines.push({ line, ignore });
                const below = document.standsAlone(ignore.at.writtenAt) ? (services.get(line) ?? []) : [];
                for (const service of below)
                    scope.services.push({ ...service, ignore });
            }
        }
    }
    for (const { lines } of scopes.values())
        lines.sort((a, b) => a.line - b.line);
    return (finding) => {
        if (finding.rule.group === 'audit')
            return [];
        const { document, writtenAt } = finding.at;
        const scope = scopes.get(scopeKey(document.path, finding.rule.id));
        if (scope === undefined)
            return [];
        const { first, last } = document.linesOf(writtenAt);
        const onLines = between(scope.lines, first, last);
        const onService = scope.services.filter(({ name, span }) => name === finding.service || (span.start <= writtenAt.start && writtenAt.end <= span.end));
        return [...new Set([...onLines, ...onService].map(({ ignore }) => ignore))];
    };
}
/** An entry of the configuration covers by rule, and where it names them, by service and file. */
function coveredByEntries(entries, today) {
    const byRule = Map.groupBy(entries.filter((entry) => !hasExpired(entry, today)).map((entry) => ({ entry, isFile: fileMatcher(entry.path) })), ({ entry }) => entry.rules[0] ?? '');
    return ({ rule, service, at }) => (byRule.get(rule.id) ?? [])
        .filter(({ entry }) => entry.service === undefined || entry.service === service)
        .filter(({ isFile }) => isFile(at.document.path))
        .map(({ entry }) => entry);
}
/** Days as `YYYY-MM-DD`: an ignore holds up to the end of the day that it names. */
function hasExpired({ expires }, today) {
    return expires !== undefined && expires < today;
}
function scopeKey(path, rule) {
    return `${rule}\0${path}`;
}
/** What lies on these lines, of a list in their order. */
function between(lines, first, last) {
    let [low, high] = [0, lines.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((lines[middle]?.line ?? 0) < first)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while ((lines[end]?.line ?? Number.POSITIVE_INFINITY) <= last)
        end += 1;
    return lines.slice(low, end);
}
function documentsOf(projects) {
    return new Set(projects.flatMap(({ documents }) => documents));
}
/** A document's services by the line that their key stands on. */
function servicesIn(document, layers) {
    const services = new Map();
    for (const { root } of layers) {
        const section = root.entries.get('services');
        if (section?.kind !== 'map')
            continue;
        for (const [name, { keyAt, writtenAt, via }] of section.entries) {
            const use = via.at(-1);
            // `web: *service` has its key on the alias' line, while the value and the key that it is known by are the anchor's.
            const start = use?.kind === 'alias' ? use.span.start : keyAt?.start;
            if (start === undefined)
                continue;
            const line = document.linesOf({ start, end: start }).first;
            const text = { name, span: { start, end: use?.kind === 'alias' ? use.span.end : writtenAt.end } };
            const known = services.get(line) ?? [];
            if (!known.some((other) => other.name === name))
                services.set(line, [...known, text]);
        }
    }
    return services;
}
/** The line that each comment is about: its own, or where it stands alone the first below it that is no comment. */
function targetLines(document, comments) {
    const targets = new Map();
    const below = new Map();
    // From the bottom up, so that a stack of comments is walked once.
    for (const comment of comments.toReversed()) {
        const own = document.linesOf(comment.at.writtenAt).first;
        let line = own;
        if (document.standsAlone(comment.at.writtenAt)) {
            line += 1;
            while (!below.has(line) && isComment(document, line))
                line += 1;
            line = below.get(line) ?? line;
            below.set(own, line);
        }
        targets.set(comment, line);
    }
    return targets;
}
function isComment(document, line) {
    if (line > document.lineCount)
        return false;
    const { start, end } = document.spanOf({ first: line, last: line });
    return document.text.slice(start, end).trimStart().startsWith('#');
}
function fileMatcher(glob) {
    return glob === undefined ? () => true : picomatch(glob, { dot: true });
}

;// CONCATENATED MODULE: ./build/audit/ignores.js



/**
 * Says of each finding which ignore would leave it out, and adds what is wrong with the ignores themselves. Nothing is
 * left out here: a finding that is ignored still swallows others, and whether an ignore is trusted is decided later.
 *
 * @param findings those of the projects, before swallowing: an ignore of a swallowed finding is in use
 */
function withIgnores(projects, findings, context) {
    const comments = ignoreComments(projects);
    const entries = context.settings.ignore;
    if (comments.length + entries.length === 0)
        return findings;
    const byEntry = coveredByEntries(entries, context.today);
    const byComment = coveredByComments(comments.filter(({ reason }) => reason !== ''), projects);
    const used = new Map();
    const marked = findings.map((finding) => ignored(finding, [byEntry, byComment], used));
    const reviewed = review(comments, entries, used, projects, context);
    const own = findingsAbout(reviewed, projects, context).map((finding) => ignored(finding, [byEntry], used));
    return [...marked, ...own];
}
/** What there is to say of ignores that are not honoured because the change adds them. */
function findingsAboutDistrusted(ignores, because, projects, context) {
    const reviewed = ignores.map((ignore) => ({ ignore, expired: false, idle: [], distrusted: because }));
    return findingsAbout(reviewed, projects, context);
}
function ignored(finding, coverings, used) {
    const covering = coverings.flatMap((covers) => covers(finding));
    for (const ignore of covering)
        used.set(ignore, (used.get(ignore) ?? new Set()).add(finding.rule.id));
    const [first] = covering;
    return first === undefined ? finding : { ...finding, ignoredBy: first };
}
function review(comments, entries, used, projects, context) {
    const metas = new Map(context.rules.map(({ meta }) => [meta.id, meta]));
    const wholly = whollyAudited(projects);
    const idle = (ignore, rule) => {
        const meta = metas.get(rule);
        if (meta === undefined) {
            const near = (0,nearest/* nearest */.p)(rule, [...metas.keys()]);
            return { rule, because: 'unknown-rule', ...(near !== undefined && { nearest: near }) };
        }
        if (meta.group === 'audit')
            return { rule, because: 'configuration-only' };
        const wasRun = severityIn(meta, context.settings) !== 'off';
        if (!wasRun || used.get(ignore)?.has(rule) === true || !wholly.has(ignore.at.document))
            return undefined;
        return { rule, because: 'nothing-found' };
    };
    return [
        ...comments.map((ignore) => ({
            ignore,
            expired: false,
            idle: ignore.rules.flatMap((rule) => idle(ignore, rule) ?? []),
        })),
        // Only some of a repository's projects are audited, so that an entry found nothing here means nothing.
        ...entries.map((ignore) => ({ ignore, expired: hasExpired(ignore, context.today), idle: [] })),
    ];
}
/**
 * The documents of which everything that can be found was found. A file that others extend or include may be used by
 * projects that are not part of this audit, and behind a problem of reading anything may stand.
 */
function whollyAudited(projects) {
    const documents = new Set();
    const partly = new Set();
    for (const project of projects) {
        const broken = project.problems.some(({ rule }) => rule === 'not-audited' || rule === 'invalid-compose-file');
        for (const { document, role } of project.layers) {
            if (broken)
                partly.add(document);
            else if (document.path === project.path || role === 'override')
                documents.add(document);
        }
    }
    return new Set([...documents].filter((document) => !partly.has(document)));
}
function findingsAbout(reviewed, projects, { rules, settings }) {
    const projectOf = (ignore) => {
        const { document } = ignore.at;
        const reading = projects.filter(({ documents }) => documents.includes(document));
        return (reading.find(({ path }) => path === document.path) ?? reading[0])?.path ?? document.path;
    };
    const found = finder();
    return rules.filter(isIgnoreRule).flatMap((rule) => {
        const severity = severityIn(rule.meta, settings);
        if (severity === 'off')
            return [];
        return reviewed.flatMap((outcome) => {
            const hit = rule.review(outcome);
            return hit === undefined ? [] : [found(rule.meta, projectOf(outcome.ignore), hit, severity)];
        });
    });
}
function isIgnoreRule(rule) {
    return 'review' in rule;
}

;// CONCATENATED MODULE: ./build/audit/introduced.js


/**
 * The ways to recognise a finding again, the strictest first: by what could not be read; as it was; in a file that was
 * renamed or moved; in a service that was renamed but still runs the same thing. So moved lines, reformatting and renames
 * introduce nothing.
 */
const introduced_passes = [
    ({ rule, unread }) => (unread === undefined ? undefined : JSON.stringify([rule.id, unread])),
    ({ fingerprint }) => fingerprint,
    ({ rule, service, path, subject }) => JSON.stringify([rule.id, service ?? '', path, subject]),
    ({ rule, project, service, path, subject }, running) => {
        if (service === undefined || running === undefined)
            return undefined;
        const within = path.map((key) => (key === service ? '' : key));
        return JSON.stringify([rule.id, project, whatRuns(running), within, subject]);
    },
];
/** Compares two audits before swallowing: taking away a big problem doesn't make the small ones behind it new. */
function introduced_compareSnapshots(head, base) {
    const introduced = new Set();
    const ignoredBefore = new Set();
    let unmatched = head.findings;
    let remaining = base.findings;
    for (const identity of introduced_passes) {
        const before = Map.groupBy(remaining, (finding) => identity(finding, serviceOf(base, finding)));
        const matched = new Set();
        unmatched = unmatched.filter((finding) => {
            const key = identity(finding, serviceOf(head, finding));
            const twin = key === undefined ? undefined : before.get(key)?.shift();
            if (twin === undefined)
                return true;
            matched.add(twin);
            if (isMore(finding, twin))
                introduced.add(finding.fingerprint);
            else if (twin.ignoredBy !== undefined)
                ignoredBefore.add(finding.fingerprint);
            return false;
        });
        remaining = remaining.filter((finding) => !matched.has(finding));
    }
    const inherited = introduced_inheritedFrom(base, head);
    for (const finding of unmatched) {
        const twin = inherited(finding);
        if (twin === undefined || isMore(finding, twin))
            introduced.add(finding.fingerprint);
        else if (twin.ignoredBy !== undefined)
            ignoredBefore.add(finding.fingerprint);
    }
    return { introduced, ignoredBefore, fixed: remaining };
}
/** More severe than it was, or about a file that was edited though it can't be read: what the edit brings in is unseen. */
function isMore(finding, twin) {
    return moreSevere(finding.severity, twin.severity) || finding.unread !== twin.unread;
}
/** A new overlay introduces nothing that its base file does alone already. */
function introduced_inheritedFrom(base, head) {
    const known = new Set(base.projects.map(({ path }) => path));
    const baseOf = new Map(head.projects.map(({ path, layers }) => [path, layers[0]?.document.path]));
    const before = new Map(base.findings.map((finding) => [identityIn(finding.project, finding), finding]));
    return (finding) => {
        const under = baseOf.get(finding.project);
        return under === undefined || known.has(finding.project) ? undefined : before.get(identityIn(under, finding));
    };
}
function identityIn(project, { rule, service, path, subject }) {
    return JSON.stringify([project, rule.id, service ?? '', path, subject]);
}
function serviceOf(snapshot, { project, service }) {
    if (service === undefined)
        return undefined;
    return snapshot.projects.find(({ path }) => path === project)?.service(service);
}

;// CONCATENATED MODULE: ./build/audit/join.js
/**
 * Joins findings of one rule that stand on the same written text, as services do that share an anchor, or projects that
 * share a file: the text is wrong once, so it is said once, naming everyone who uses it.
 *
 * @param first which of them speaks for the others, where it isn't the first: the introduced one, say
 */
function join(findings, first) {
    const groups = Map.groupBy(findings, ({ rule, at, service }) => 
    // Without a service the text's own place is all there is: problems of one file differ by subject, not by user.
    JSON.stringify([rule.id, at.document.path, at.writtenAt.start, at.writtenAt.end, service === undefined]));
    return [...groups.values()].flatMap((group) => {
        const speaker = group.find(first) ?? group[0];
        return speaker === undefined ? [] : [group.length === 1 ? speaker : joined(speaker, group)];
    });
}
function joined(speaker, group) {
    const { proposal, ...rest } = speaker;
    const fix = sharedFix(group);
    return {
        ...rest,
        users: [...new Set([speaker, ...group].flatMap(({ users }) => users))],
        members: [...new Set([speaker, ...group].flatMap(({ members }) => members))],
        ...(fix && { proposal: fix }),
        ...(proposal && !fix && { noFixReason: ['The services that share this text need different fixes.'] }),
    };
}
/** The fix that all of them propose, allowed to change what any of them may. */
function sharedFix(group) {
    const proposals = group.flatMap(({ proposal }) => proposal ?? []);
    const [fix] = proposals;
    if (fix === undefined || proposals.length < group.length)
        return undefined;
    const edits = JSON.stringify(fix.edits);
    if (proposals.some((other) => JSON.stringify(other.edits) !== edits))
        return undefined;
    return {
        ...fix,
        changes: proposals.flatMap(({ changes }) => changes),
        leaves: [...new Set(proposals.flatMap(({ leaves }) => leaves ?? []))],
    };
}

;// CONCATENATED MODULE: ./build/audit/suppress.js
/**
 * Leaves out what is ignored.
 *
 * @param findings after swallowing: what an ignored finding says already stays unsaid
 * @param ignoredBefore fingerprints of those that were ignored in the base: for them nobody's trust is needed
 */
function suppress(findings, ignoredBefore, trust) {
    const added = trust.kind === 'trusted' ? [] : suppress_newlyIgnored(findings, ignoredBefore);
    const distrusted = new Set(added);
    return {
        shown: findings.filter((finding) => !isIgnored(finding) || distrusted.has(finding)),
        silenced: findings.filter(isIgnored).filter((finding) => !distrusted.has(finding)),
        distrusted: [...new Set(added.map(({ ignoredBy }) => ignoredBy))],
    };
}
/**
 * The findings that the change itself newly ignores, by a comment that it adds or by one that now covers more. The
 * configuration is the base's own and needs no trust.
 */
function suppress_newlyIgnored(findings, ignoredBefore) {
    return findings
        .filter(isIgnored)
        .filter(({ ignoredBy, fingerprint }) => ignoredBy.source === 'comment' && !ignoredBefore.has(fingerprint));
}
/** Whether anything would leave it out. */
function isIgnored(finding) {
    return finding.ignoredBy !== undefined;
}

;// CONCATENATED MODULE: ./build/audit/swallow.js
/**
 * One problem, one finding: leaves out what another finding on the same service or entry already says.
 * A finding that is itself swallowed still swallows, so the order of the table does not matter.
 */
function swallow_swallow(findings, table) {
    const silenced = new Set();
    const bySwallower = Map.groupBy(table, ({ finding }) => finding);
    for (const finding of findings) {
        for (const { swallows, where } of bySwallower.get(finding.rule.id) ?? []) {
            for (const id of swallows)
                silenced.add(key(id, finding, where));
        }
    }
    return findings.filter((finding) => !silenced.has(key(finding.rule.id, finding, 'service')) && !silenced.has(key(finding.rule.id, finding, 'entry')));
}
function key(rule, { project, service, path }, where) {
    return JSON.stringify(where === 'service' ? [rule, project, service ?? ''] : [rule, project, path]);
}

;// CONCATENATED MODULE: ./build/compose/repository-path.js
/** What Compose hands to a remote loader: git addresses, OCI artifacts, and anything else with a scheme. */
const remotePattern = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i;
/** `folder` and the result are relative to the repository's root; '' is the root. */
function referenceTo(reference, folder) {
    if (remotePattern.test(reference))
        return { kind: 'remote' };
    if (/^(?:[/~\\]|[a-zA-Z]:)/.test(reference))
        return { kind: 'outside' };
    const parts = [];
    for (const part of [...folder.split('/'), ...reference.split('/')]) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return { kind: 'outside' };
    }
    return { kind: 'inside', path: parts.join('/') };
}
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./build/compose/named-files.js

/** What `env_file`, `label_file`, `secrets` and `configs` name inside the repository, whether it is there or not. */
function namedFiles(project) {
    return [
        ...project.services.flatMap((service) => [
            ...[...service.list('env_file'), ...pathsInLongForm(service.get('env_file'))].flatMap(named('service-environment')),
            ...service.list('label_file').flatMap(named('labels')),
        ]),
        ...project.secrets.flatMap((secret) => fileOf(secret).flatMap(named('secret', secret.name))),
        ...project.configs.flatMap((config) => fileOf(config).flatMap(named('config', config.name))),
    ];
}
function named(use, resource) {
    return (file) => {
        const target = referenceTo(file.text, file.folder);
        if (target.kind !== 'inside')
            return [];
        return [{ use, path: target.path, namedAt: file, ...(resource !== undefined && { resource }) }];
    };
}
function pathsInLongForm(node) {
    if (node?.kind !== 'list')
        return [];
    return node.items.flatMap((item) => {
        const path = item.kind === 'map' ? item.entries.get('path') : undefined;
        return path?.kind === 'scalar' ? path : [];
    });
}
function fileOf(resource) {
    const file = resource.text('file');
    return file ? [file] : [];
}

;// CONCATENATED MODULE: ./build/prose.js
/**
 * Writes a message whose inserted values are kept apart from our own words, so that each report escapes them for where
 * it prints them. The literal text is ours and may hold Markdown; every `${value}` is anybody's and is shown as code.
 * A `Prose` inserted into another is taken over as it is.
 */
function prose(strings, ...values) {
    const parts = [];
    strings.forEach((text, index) => {
        if (text !== '')
            parts.push(text);
        const value = values[index];
        if (value === undefined)
            return;
        if (typeof value === 'object')
            parts.push(...value);
        else
            parts.push({ code: String(value) });
    });
    return parts;
}

;// CONCATENATED MODULE: ./build/compose/interpolation.js
/** Deeper nesting than anybody writes is refused, so that hostile text cannot exhaust the stack. */
const maxNesting = 32;
const nameAt = /[_a-zA-Z][_a-zA-Z0-9]*/y;
const operatorAt = /:?[-+?]/y;
/**
 * Replaces `$VAR` and `${VAR…}` as Compose does: in values only, `$$` gives `$`, and a `$` before anything that begins
 * neither a name nor a brace stays as it is. Offsets count into `raw`.
 * Source: https://github.com/compose-spec/compose-go/blob/main/template/template.go
 */
function interpolate(raw, lookup) {
    if (!raw.includes('$'))
        return { text: raw, substitutions: [], known: true, steps: [] };
    return new Interpolator(raw, lookup).run();
}
class Interpolator {
    #raw;
    #lookup;
    #closings;
    #substitutions = [];
    #invalid;
    constructor(raw, lookup) {
        this.#raw = raw;
        this.#lookup = lookup;
        this.#closings = closingBraces(raw);
    }
    run() {
        const whole = this.#expand(0, this.#raw.length, 0);
        const found = { substitutions: this.#substitutions, steps: whole.steps };
        return this.#invalid
            ? { text: this.#raw, known: false, invalid: this.#invalid, ...found }
            : { text: whole.text, known: whole.known, ...found };
    }
    #expand(start, end, nesting) {
        const parts = [];
        const steps = [];
        let known = true;
        let at = start;
        while (at < end) {
            const dollar = this.#raw.indexOf('$', at);
            if (dollar === -1 || dollar >= end) {
                parts.push(this.#raw.slice(at, end));
                break;
            }
            parts.push(this.#raw.slice(at, dollar));
            const piece = this.#dollar(dollar, end, nesting);
            parts.push(piece.text);
            steps.push(...piece.steps);
            known &&= piece.known;
            at = piece.end;
        }
        return { text: parts.join(''), known, steps };
    }
    #dollar(dollar, end, nesting) {
        const next = dollar + 1 < end ? this.#raw[dollar + 1] : undefined;
        if (next === '$')
            return { text: '$', known: true, steps: [], end: dollar + 2 };
        if (next === '{')
            return this.#braced(dollar, end, nesting);
        const name = matchAt(nameAt, this.#raw, dollar + 1);
        if (name === undefined)
            return { text: '$', known: true, steps: [], end: dollar + 1 };
        const until = dollar + 1 + name.length;
        return { ...this.#substitute(name, 'plain', false, { start: dollar, end: until }, undefined, nesting), end: until };
    }
    #braced(dollar, end, nesting) {
        const closing = this.#closings.get(dollar);
        const name = matchAt(nameAt, this.#raw, dollar + 2);
        if (closing === undefined || closing >= end || name === undefined || nesting >= maxNesting) {
            return this.#refuse(dollar, end);
        }
        const at = { start: dollar, end: closing + 1 };
        const afterName = dollar + 2 + name.length;
        if (afterName === closing) {
            return { ...this.#substitute(name, 'plain', false, at, undefined, nesting), end: at.end };
        }
        const operator = matchAt(operatorAt, this.#raw, afterName);
        if (operator === undefined)
            return this.#refuse(dollar, end);
        const operand = { start: afterName + operator.length, end: closing };
        // Compose's pattern does not reach over a line's end.
        if (this.#raw.slice(operand.start, operand.end).includes('\n'))
            return this.#refuse(dollar, end);
        const form = operator.endsWith('-') ? 'default' : operator.endsWith('+') ? 'replacement' : 'required';
        return { ...this.#substitute(name, form, operator.startsWith(':'), at, operand, nesting), end: at.end };
    }
    #refuse(start, end) {
        this.#invalid ??= { start, end: Math.min(end, start + 2) };
        return { text: this.#raw.slice(start, end), known: false, steps: [], end };
    }
    #substitute(variable, form, emptyIsUnset, at, operandAt, nesting) {
        const index = this.#substitutions.length;
        const found = this.#lookup(variable);
        // The place in the list is taken first: nested expressions come after the one that holds them.
        const record = (source, result) => {
            this.#substitutions[index] = { variable, form, source, at, ...(operandAt && { operandAt }), result };
        };
        record('unset', '');
        const operand = operandAt ? this.#expand(operandAt.start, operandAt.end, nesting + 1) : nothing;
        const set = found !== undefined && !(emptyIsUnset && found.value === '');
        if (form === 'replacement') {
            record(set ? 'replacement' : 'unset', set ? operand.text : '');
            return set ? operand : { text: '', known: false, steps: [] };
        }
        if (set) {
            record('env-file', found.value);
            return { text: found.value, known: true, steps: found.step ? [found.step] : [] };
        }
        if (form === 'default') {
            record('literal-default', operand.text);
            return operand;
        }
        record(form === 'required' ? 'required' : 'unset', '');
        return { text: '', known: false, steps: [] };
    }
}
const nothing = { text: '', known: true, steps: [] };
/** For every `${` the `}` that closes it, in one pass. Compose counts `${` even after another `$`. */
function closingBraces(raw) {
    const closings = new Map();
    const open = [];
    for (let at = 0; at < raw.length; at += 1) {
        if (raw[at] === '}') {
            const opening = open.pop();
            if (opening !== undefined)
                closings.set(opening, at);
        }
        else if (raw[at] === '$' && raw[at + 1] === '{') {
            open.push(at);
            at += 1;
        }
    }
    return closings;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./build/compose/document.js
/**
 * Wraps one file's text with line lookup. Lines end with `\n` or `\r\n`, as YAML and git count them; a final line break
 * starts no further line, and an empty text has one line.
 */
function createDocument(path, text, directives = []) {
    const starts = lineStarts(text);
    const startOf = (line) => starts[line - 1] ?? text.length;
    const lineAt = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >>> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    };
    const linesOf = (span) => ({
        first: lineAt(span.start),
        last: lineAt(Math.max(span.start, span.end - 1)),
    });
    const spanOf = (lines) => {
        const first = clamp(lines.first, starts.length);
        const last = clamp(lines.last, starts.length);
        let end = last < starts.length ? startOf(last + 1) : text.length;
        if (end > startOf(last) && text[end - 1] === '\n')
            end -= 1;
        if (end > startOf(last) && text[end - 1] === '\r')
            end -= 1;
        return { start: startOf(first), end };
    };
    const standsAlone = (span) => {
        const lines = spanOf(linesOf(span));
        const before = text.slice(lines.start, span.start);
        const behind = text.slice(span.end, lines.end);
        return /^[\uFEFF\t ]*$/.test(before) && /^\s*(#.*)?$/s.test(behind);
    };
    const positionAt = (offset) => {
        const line = lineAt(offset);
        return { line, column: offset - startOf(line) + 1 };
    };
    const lineBreak = firstLineBreak(text);
    return { path, text, lineCount: starts.length, lineBreak, directives, linesOf, spanOf, standsAlone, positionAt };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        if (at + 1 < text.length)
            starts.push(at + 1);
    }
    return starts;
}
function firstLineBreak(text) {
    const at = text.indexOf('\n');
    return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
function clamp(line, count) {
    return Math.min(Math.max(line, 1), count);
}

;// CONCATENATED MODULE: ./build/compose/place.js

/** A place that is written where it is used, held by nothing. */
function placeAt(document, writtenAt) {
    return { document, writtenAt, via: [] };
}
/** The start of a file whose text is not known. */
function nowhere(path) {
    return placeAt(createDocument(path, ''), { start: 0, end: 0 });
}
/** A node's place alone. */
function placeOf({ document, writtenAt, keyAt, slot, via }) {
    return { document, writtenAt, via, ...(keyAt && { keyAt }), ...(slot && { slot }) };
}
/** The place of something that several nodes make up: the first one's, without a slot. */
function withoutSlot({ document, writtenAt, keyAt, via }) {
    return { document, writtenAt, via, ...(keyAt && { keyAt }) };
}

;// CONCATENATED MODULE: ./build/compose/problems.js


/** Docker Compose refuses the file for this. */
function invalid(at, subject, what, todo, service) {
    const message = {
        what,
        why: prose `Docker Compose refuses to load this file, so what will run cannot be checked.`,
        todo,
    };
    return problem('invalid-compose-file', at, subject, message, service);
}
/**
 * Docker Compose would load this, and the audit did not.
 *
 * @param unread tells the contents of a file apart that is there and could not be read
 */
function notAudited(at, subject, what, todo, unread) {
    const message = {
        what,
        why: prose `Docker Compose would load it all the same, so it could hide anything that this audit looks for.`,
        todo,
    };
    return { ...problem('not-audited', at, subject, message), ...(unread !== undefined && { unread }) };
}
/** A reference to a service or file that is not there. */
function unresolved(at, subject, what, todo, service) {
    const message = {
        what,
        why: prose `Docker Compose stops here, and what the reference would bring in is not part of this audit.`,
        todo,
    };
    return problem('unresolved-reference', at, subject, message, service);
}
/** ` by way of a → b`: the steps of a circle that lie between its ends, if there are any. */
function byWayOf(steps) {
    return steps.length === 0 ? [] : prose ` by way of ${steps.join(' → ')}`;
}
/** A file that Docker Compose would fetch from elsewhere. */
function remote(at, reference, service) {
    const message = {
        what: prose `${reference} is fetched from outside this repository each time the project is loaded.`,
        why: prose `Docker Compose downloads it without asking, and whoever controls that place can change what runs here after this review.`,
        todo: prose `Copy the file into this repository and refer to it by its path.`,
    };
    return problem('include-remote', at, reference, message, service);
}
/** A path that a variable without value hides. */
function unknownPath(path, service) {
    const what = prose `${path.raw} depends on a variable that the repository does not set, so the file it names was not audited.`;
    const problem = notAudited(path, path.raw, what, prose `Write the path itself, or set the variable in a tracked ${'.env'}.`);
    return service === undefined ? problem : { ...problem, service };
}
function outside(at, reference) {
    const what = prose `${reference} lies outside this repository and was not audited.`;
    return notAudited(at, reference, what, prose `Move the file into the repository.`);
}
/** An `extends` or `include` in a form that Compose does not know. */
function badForm(at, key, todo) {
    return invalid(at, key, prose `Compose cannot read this ${key}.`, todo);
}
function problem(rule, at, subject, message, service) {
    return { rule, subject, message, ...placeOf(at), ...(service !== undefined && { service }) };
}

;// CONCATENATED MODULE: ./build/compose/environment-file.js




const keyAt = /(?:export[ \t]+)?([A-Za-z0-9_.]+)[ \t]*(?:([=:])[ \t]*)?/y;
/**
 * Reads a `.env` file as Compose does: `KEY=value`, `KEY: value`, `export KEY=value`; `'…'` is literal, `"…"` knows
 * escapes, and all but `'…'` may use variables that are set above or outside. A key alone takes its value from outside.
 * Lines that Compose would refuse are passed over, so that the rest is known.
 * Source: https://github.com/compose-spec/compose-go/blob/main/dotenv/parser.go
 *
 * @param outer variables that are set outside, which win over the file's own
 * @param earlier what files before this one in the same list set: this one knows it, and sets it anew
 */
function readEnvironmentFile(document, outer, limits, earlier = new Map()) {
    if (outer !== nothingSet || earlier.size > 0)
        return readAfter(document, outer, limits, earlier);
    const file = alone.get(document) ?? readAfter(document, outer, limits, earlier);
    alone.set(document, file);
    return file;
}
/** The lookup where nothing is set outside. */
const nothingSet = () => undefined;
/** What files say by themselves: every proof asks for it again. */
const alone = new WeakMap();
function readAfter(document, outer, limits, earlier) {
    const { text } = document;
    const variables = new Map(earlier);
    const lookup = (name) => outer(name) ?? variables.get(name);
    let added = -text.length;
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    while (at < text.length) {
        at = statementStart(text, at);
        keyAt.lastIndex = at;
        const match = keyAt.exec(text);
        const [matched = '', name = '', separator = ''] = match ?? [];
        if (name === '' || separator === '') {
            const inherited = name === '' ? undefined : outer(name);
            if (inherited && lineEnd(text, at) === at + matched.trimEnd().length)
                variables.set(name, inherited);
            at = lineEnd(text, at);
            continue;
        }
        const { value, span, next } = readValue(text, at + matched.length, lookup);
        const step = { kind: 'env-file', document, span, name: document.path };
        added += value.length;
        if (added > limits.variables)
            return { variables, problem: endless(document, span, limits) };
        variables.set(name, outer(name) ?? { value, step });
        at = next;
    }
    return { variables };
}
function endless(document, at, limits) {
    const what = prose `The variables in ${document.path} add more than ${limits.variables} characters to it; those from here on were not read.`;
    return notAudited(placeAt(document, at), 'variables', what, prose `Write shorter values.`);
}
/** The variables that a file itself sets, each located on its value. What only the outside knows is empty. */
function fileVariables(document, limits) {
    return [...readEnvironmentFile(document, nothingSet, limits).variables].flatMap(([name, { value, step }]) => step === undefined ? [] : { name, value, ...placeAt(document, step.span) });
}
function readValue(text, start, lookup) {
    const quote = text[start];
    if (quote === '"' || quote === "'") {
        const end = closingQuote(text, start, quote);
        if (end !== undefined) {
            const inside = text.slice(start + 1, end);
            const value = quote === "'" ? inside : interpolate(unescaped(inside), lookup).text;
            return { value, span: { start, end: end + 1 }, next: end + 1 };
        }
    }
    const next = lineEnd(text, start);
    const line = text.slice(start, next);
    const comment = /(?:^|\s)#/.exec(line);
    const written = (comment ? line.slice(0, comment.index) : line).trimEnd();
    return { value: interpolate(written, lookup).text, span: { start, end: start + written.length }, next };
}
function closingQuote(text, start, quote) {
    for (let at = text.indexOf(quote, start + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
        if (text[at - 1] !== '\\')
            return at;
    }
    return undefined;
}
function unescaped(text) {
    return text.replace(escapeSequence, (_, letter, octal) => {
        if (letter === undefined)
            return String.fromCharCode(Number.parseInt(octal || '0', 8));
        return escapes.get(letter) ?? letter;
    });
}
const escapeSequence = /\\(?:([abfnrtv"\\$])|0([0-7]{0,3}))/g;
/** `\\$` becomes `$$`, which the filling in of variables turns into a dollar sign. */
const escapes = new Map([
    ['a', '\u0007'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
    ['$', '$$'],
]);
function statementStart(text, from) {
    let at = from;
    while (at < text.length) {
        if (/\s/.test(text.charAt(at)))
            at += 1;
        else if (text[at] === '#')
            at = lineEnd(text, at);
        else
            break;
    }
    return at;
}
/** Where the line's break begins. */
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}

;// CONCATENATED MODULE: ./build/compose/anchors.js



/**
 * The anchors of one YAML document. An anchor may be defined again further down; an alias takes the last one before it,
 * so targets are found in the order of the text, once.
 */
class Anchors {
    problems = [];
    /** The document's size with all aliases expanded, capped where it leaves what a number holds exactly. */
    expandedNodes;
    #document;
    #targets = new Map();
    #defined = new Map();
    constructor(document, root) {
        this.#document = document;
        this.expandedNodes = this.#walk(root, undefined, undefined);
    }
    /** `undefined` for an alias without anchor or inside its own anchor; both are in `problems`. */
    target(alias) {
        return this.#targets.get(alias);
    }
    #walk(node, slot, keyAt) {
        if (node.kind === 'alias')
            return this.#alias(node);
        const target = node.anchor === undefined ? undefined : this.#define(node.anchor, node, slot, keyAt);
        let size = 1;
        if (node.kind === 'map') {
            node.entries.forEach(({ key, value }, index) => {
                if (key.anchor !== undefined)
                    this.#define(key.anchor, key, undefined, undefined).open = false;
                size += this.#walk(value, child(node, index, slot), key.span);
            });
        }
        else if (node.kind === 'list') {
            node.items.forEach(({ value }, index) => {
                size += this.#walk(value, child(node, index, slot), undefined);
            });
        }
        size = Math.min(size, Number.MAX_SAFE_INTEGER);
        if (target) {
            target.size = size;
            target.open = false;
        }
        return size;
    }
    #define(name, node, slot, keyAt) {
        const target = { node, size: 1, open: true, ...(slot && { slot }), ...(keyAt && { keyAt }) };
        this.#defined.set(name, target);
        return target;
    }
    #alias(alias) {
        const target = this.#defined.get(alias.name);
        if (target && !target.open) {
            this.#targets.set(alias, target);
            return target.size;
        }
        const what = target
            ? prose `The alias ${`*${alias.name}`} stands inside the value of its own anchor, which never ends.`
            : prose `No anchor ${`&${alias.name}`} stands above this alias.`;
        const todo = target
            ? prose `Take the alias out of the anchor's value.`
            : prose `Define the anchor above, or correct the name.`;
        this.problems.push(invalid(placeAt(this.#document, alias.span), alias.name, what, todo));
        return 1;
    }
}
/** The slot of one of a container's values. */
function child(container, index, parent) {
    return parent ? { container, index, parent } : { container, index };
}

;// CONCATENATED MODULE: ./build/compose/yaml-scalar.js
const nulls = new Set(['', '~', 'null', 'Null', 'NULL']);
const booleans = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
const infinities = new Map([
    ['.inf', Infinity],
    ['.Inf', Infinity],
    ['.INF', Infinity],
    ['+.inf', Infinity],
    ['+.Inf', Infinity],
    ['+.INF', Infinity],
    ['-.inf', -Infinity],
    ['-.Inf', -Infinity],
    ['-.INF', -Infinity],
    ['.nan', NaN],
    ['.NaN', NaN],
    ['.NAN', NaN],
]);
/**
 * The value that Compose's YAML reader (go-yaml v3) gives a scalar before any field's own conversion. It is neither YAML
 * 1.1 nor 1.2: `yes` and `22:22` are strings, `0777` is octal, `1_000` is a number. A whole number beyond what a double
 * holds exactly, and a date, stay the text they are written as.
 * Source: https://github.com/yaml/go-yaml/blob/v3/resolve.go
 */
function scalarValue(text, style, tag) {
    if (style !== 'plain' || tag === '!!str' || tag === '!')
        return text;
    if (nulls.has(text))
        return null;
    const boolean = booleans.get(text);
    if (boolean !== undefined)
        return boolean;
    return numberValue(text) ?? text;
}
function numberValue(text) {
    const infinity = infinities.get(text);
    if (infinity !== undefined)
        return infinity;
    if (!/^[-+.0-9]/.test(text) || text.length > 64)
        return undefined;
    const digits = text.replaceAll('_', '');
    return wholeNumber(digits) ?? fraction(digits);
}
function wholeNumber(digits) {
    const match = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/.exec(digits);
    if (!match)
        return undefined;
    const [, sign, hex, binary, octal, decimal] = match;
    const size = hex
        ? Number.parseInt(hex, 16)
        : binary
            ? Number.parseInt(binary, 2)
            : octal
                ? Number.parseInt(octal, 8)
                : Number(decimal);
    if (!Number.isSafeInteger(size))
        return undefined;
    return sign === '-' && size !== 0 ? -size : size;
}
function fraction(digits) {
    if (!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(digits))
        return undefined;
    const size = Number(digits);
    return Number.isInteger(size) && !Number.isSafeInteger(size) && !/[.eE]/.test(digits) ? undefined : size;
}
const truths = new Set(['true', 'y', 'yes', 'on']);
const falsehoods = new Set(['false', 'n', 'no', 'off']);
/**
 * A boolean field as Compose reads it: these words in any case, quoted or not. `1`, `"1"` and `t` are refused.
 * Source: `toBoolean` in https://github.com/compose-spec/compose-go/blob/main/loader/interpolate.go
 */
function booleanOf(text) {
    const word = text.toLowerCase();
    return truths.has(word) ? true : falsehoods.has(word) ? false : undefined;
}

;// CONCATENATED MODULE: ./build/compose/resolve.js






/**
 * Fills in aliases, merge keys and variables. Every value keeps the place where it is written and the steps that lead
 * from there to its use.
 *
 * @param folder what relative paths in this document are relative to, itself relative to the repository's root
 */
function resolve(part, document, lookup, folder) {
    const resolver = new Resolver(part, document, lookup, folder);
    const root = resolver.node(part.root, undefined, undefined, []);
    return { root, resets: resolver.resets, problems: resolver.problems };
}
class Resolver {
    problems = [];
    resets = [];
    #part;
    #document;
    #lookup;
    #folder;
    #path = [];
    /** A scalar that several services share is reported once. */
    #reported = new Set();
    #added = 0;
    constructor(part, document, lookup, folder) {
        this.#part = part;
        this.#document = document;
        this.#lookup = lookup;
        this.#folder = folder;
    }
    /** `undefined` where the value carries `!reset`. */
    node(syntax, slot, keyAt, via) {
        if (syntax.kind === 'alias')
            return this.#alias(syntax, slot, keyAt, via);
        if (syntax.tag === '!reset' || syntax.tag === '!override') {
            this.resets.push({ path: [...this.#path], place: this.#place(syntax.outer, slot, keyAt, via) });
        }
        if (syntax.tag === '!reset')
            return undefined;
        if (syntax.kind === 'scalar')
            return this.#scalar(syntax, slot, keyAt, via);
        const place = this.#place(syntax.span, slot, keyAt, via);
        if (syntax.kind === 'map')
            return { kind: 'map', entries: this.#entries(syntax, slot, via), ...place };
        const items = [];
        syntax.items.forEach(({ value }, index) => {
            const item = this.#below(`[${index}]`, value, child(syntax, index, slot), undefined, via);
            if (item)
                items.push(item);
        });
        return { kind: 'list', items, ...place };
    }
    #below(key, value, slot, keyAt, via) {
        this.#path.push(key);
        const node = this.node(value, slot, keyAt, via);
        this.#path.pop();
        return node;
    }
    #alias(alias, slot, keyAt, via) {
        const target = this.#part.anchors.target(alias);
        // The missing anchor is a problem already; nothing stands for it.
        if (!target)
            return this.#scalar({ ...emptyText, span: alias.span, outer: alias.span }, slot, keyAt, via);
        return this.node(target.node, target.slot, target.keyAt, [this.#step('alias', alias), ...via]);
    }
    #entries(map, slot, via) {
        const entries = new Map();
        map.entries.forEach((entry, index) => {
            if (isMergeKey(entry))
                return;
            const { key, value } = entry;
            const node = this.#below(key.text, value, child(map, index, slot), key.span, via);
            if (node)
                entries.set(key.text, node);
        });
        map.entries.forEach((entry, index) => {
            if (isMergeKey(entry))
                this.#merge(entry.value, child(map, index, slot), via, entries);
        });
        return entries;
    }
    /** Keys of the mapping itself win over merged ones, and earlier sources over later ones. */
    #merge(source, slot, via, entries) {
        const map = this.#mergeSource(source, slot, via);
        if (map?.kind === 'map') {
            for (const [key, node] of map.entries)
                if (!entries.has(key))
                    entries.set(key, node);
            return;
        }
        const list = source.kind === 'alias' ? this.#part.anchors.target(source) : { node: source, slot };
        if (list?.node.kind !== 'list') {
            const todo = prose `Point it at a mapping, or at a list of mappings.`;
            const what = prose `A merge key ${'<<'} takes a mapping, and this is none.`;
            this.problems.push(invalid(placeAt(this.#document, source.span), '<<', what, todo));
            return;
        }
        const container = list.node;
        const steps = source.kind === 'alias' ? [this.#step('alias', source), ...via] : via;
        container.items.forEach(({ value }, index) => {
            if (value.kind === 'list')
                return;
            this.#merge(value, child(container, index, list.slot), steps, entries);
        });
    }
    #mergeSource(source, slot, via) {
        const target = source.kind === 'alias' ? this.#part.anchors.target(source) : { node: source, slot, keyAt: undefined };
        if (target?.node.kind !== 'map')
            return undefined;
        const node = this.node(target.node, target.slot, target.keyAt, [this.#step('merge', source), ...via]);
        return node?.kind === 'map' ? node : undefined;
    }
    #scalar(syntax, slot, keyAt, via) {
        const { text: raw, style, tag } = syntax;
        const { text, substitutions, known, steps, invalid: broken } = this.#filledIn(syntax);
        const place = this.#place(syntax.span, slot, keyAt, steps.length === 0 ? via : [...steps, ...via]);
        if (broken)
            this.#reportInterpolation(syntax, place, brokenVariable(raw, broken.start));
        const value = text === raw ? scalarValue(raw, style, tag) : text;
        return { kind: 'scalar', value, style, raw, text, substitutions, known, folder: this.#folder, ...place };
    }
    /** A long value that many others repeat is filled in only as often as there is room. */
    #filledIn(syntax) {
        const { text: raw } = syntax;
        const whole = interpolate(raw, this.#lookup);
        this.#added += Math.max(0, whole.text.length - raw.length);
        if (this.#added <= mostAdded)
            return whole;
        if (this.problems.at(-1)?.subject !== 'variables') {
            const what = prose `Variables add more than ${mostAdded} characters to this document; from here on they were not filled in.`;
            this.problems.push(notAudited(placeAt(this.#document, syntax.span), 'variables', what, prose `Write shorter values.`));
        }
        return { text: raw, substitutions: [], known: false, steps: [] };
    }
    #reportInterpolation(syntax, place, excerpt) {
        if (this.#reported.has(syntax))
            return;
        this.#reported.add(syntax);
        const what = prose `${excerpt} is no variable that Compose can read.`;
        const todo = prose `Write ${'${NAME}'}, or ${'$$'} for a literal dollar sign.`;
        this.problems.push(invalid(place, 'interpolation', what, todo));
    }
    #place(writtenAt, slot, keyAt, via) {
        return { document: this.#document, writtenAt, via, ...(keyAt && { keyAt }), ...(slot && { slot }) };
    }
    #step(kind, source) {
        const name = source.kind === 'alias' ? source.name : '<<';
        return { kind, document: this.#document, span: source.span, name };
    }
}
/** What is taken for a variable: up to its brace, if that is near. */
function brokenVariable(raw, start) {
    return /^[^}\n]{0,39}\}?/.exec(raw.slice(start, start + 40))?.[0] ?? '';
}
/** Characters that variables may add to the values of one document. */
const mostAdded = 4_000_000;
const emptyText = { kind: 'scalar', text: '', style: 'plain' };
function isMergeKey({ key }) {
    return key.text === '<<' && key.style === 'plain' && key.tag !== '!!str' && key.tag !== '!';
}

;// CONCATENATED MODULE: ./build/compose/project-files.js





/** The name under which Compose finds variables by itself, `COMPOSE_FILE` among them. */
function isDotEnv(path) {
    return nameOf(path) === '.env';
}
/** The names under which Compose finds a folder's base file by itself. */
function basesIn(folder) {
    return baseNames.map((name) => inFolder(folder, name));
}
/** In Compose's order: the first that exists is taken. */
const baseNames = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const overrideNames = [
    'compose.override.yml',
    'compose.override.yaml',
    'docker-compose.override.yml',
    'docker-compose.override.yaml',
];
/** Groups files into projects as Compose, or the configuration's `projects`, would load them. */
class ProjectPlanner {
    #sources;
    #configured;
    #outer;
    #folders = new Map();
    constructor(sources, configured, outer) {
        this.#sources = sources;
        this.#configured = configured;
        this.#outer = outer;
    }
    /**
     * The projects that a candidate belongs to; none while what decides it is still to be read. A `.env` stands for the
     * project that its `COMPOSE_FILE` makes.
     */
    plan(candidate) {
        const folder = this.#folder(folderOf(candidate));
        const { selected, base, override } = folder;
        if (isDotEnv(candidate))
            return selected ? [this.#selectedProject(folder, selected)] : [];
        const configured = this.#configured.filter((files) => files.includes(candidate));
        if (configured.length > 0)
            return configured.flatMap((files) => this.#configuredProject(files));
        this.#sources.file(candidate);
        if (selected) {
            const chosen = selected.includes(candidate);
            return [chosen ? this.#selectedProject(folder, selected) : this.#project(folder, candidate, [])];
        }
        if (base === undefined)
            return [{ ...this.#project(folder, candidate, []), consulted: folder.awaited }];
        if (candidate === base || candidate === override) {
            const files = override === undefined ? [] : [{ path: override, role: 'override' }];
            return [{ ...this.#project(folder, base, files), consulted: [...folder.awaited, ...folder.overrides] }];
        }
        if (!this.#overlays(candidate, base)) {
            return [{ ...this.#project(folder, candidate, []), consulted: folder.awaited }];
        }
        const overlay = this.#project(folder, base, [{ path: candidate, role: 'overlay' }]);
        return [{ ...overlay, path: candidate, consulted: folder.awaited }];
    }
    #configuredProject(files) {
        const [base, ...overlays] = files;
        if (base === undefined)
            return [];
        const later = overlays.map((path) => ({ path, role: 'overlay' }));
        return [this.#project(this.#folder(folderOf(base)), base, later)];
    }
    /** The first file's folder is the project's, and a `.env` there adds what the selecting one does not set. */
    #selectedProject(selecting, [base = '', ...later]) {
        const files = later.map((path) => ({ path, role: 'override' }));
        const folder = this.#folder(folderOf(base));
        if (folder === selecting)
            return this.#project(folder, base, files);
        const project = this.#project(folder, base, files);
        return {
            ...project,
            // The first file may be a project of its own as well; this one is known by what selects it.
            path: inFolder(selecting.path, '.env'),
            lookup: (name) => selecting.lookup(name) ?? folder.lookup(name),
            environmentFiles: [...selecting.environmentFiles, ...project.environmentFiles],
            problems: selecting.problems,
        };
    }
    #project(folder, base, later) {
        const { environmentFiles, lookup, problems } = folder;
        const files = [{ path: base, role: 'base' }, ...later];
        return { path: base, folder: folder.path, files, lookup, environmentFiles, consulted: [], problems };
    }
    #folder(path) {
        const known = this.#folders.get(path);
        if (known)
            return known;
        const folder = this.#readFolder(path);
        this.#folders.set(path, folder);
        return folder;
    }
    #readFolder(path) {
        const dotEnv = inFolder(path, '.env');
        const { document: environmentFile, problem } = this.#sources.variables(dotEnv, nowhere(dotEnv), true);
        const read = environmentFile && readEnvironmentFile(environmentFile, this.#outer, this.#sources.limits);
        const lookup = (name) => this.#outer(name) ?? read?.variables.get(name);
        const environmentFiles = environmentFile ? [environmentFile] : [];
        const problems = [problem, read?.problem].filter((each) => each !== undefined);
        const selection = selectedFiles(path, lookup);
        if (selection)
            return { path, lookup, environmentFiles, awaited: [], overrides: [], ...selection };
        const bases = this.#upToFirst(basesIn(path));
        const overrides = this.#upToFirst(overrideNames.map((name) => inFolder(path, name)));
        const [base, override] = [bases.found, overrides.found];
        return {
            path,
            lookup,
            environmentFiles,
            awaited: bases.tried.filter((file) => file !== base),
            overrides: overrides.tried,
            problems,
            ...(base !== undefined && { base }),
            ...(override !== undefined && { override }),
        };
    }
    /** The first of the files that is there, and all that were looked for on the way. */
    #upToFirst(files) {
        const at = files.findIndex((file) => this.#exists(file));
        return at === -1 ? { found: undefined, tried: files } : { found: files[at], tried: files.slice(0, at + 1) };
    }
    #exists(path) {
        if (!this.#sources.mayExist(path))
            return false;
        const file = this.#sources.file(path);
        return file !== undefined && file.kind !== 'missing';
    }
    /** An overlay has a service that only the base makes whole. */
    #overlays(candidate, base) {
        const [own, under] = [candidate, base].map((path) => project_files_servicesIn(this.#sources.parsed(path)));
        if (!own || !under)
            return false;
        return [...own].some(([name, service]) => under.has(name) && service.kind === 'map' && !standsAlone(service));
    }
}
function selectedFiles(folder, lookup) {
    const variable = lookup('COMPOSE_FILE');
    if (!variable?.step || variable.value === '')
        return undefined;
    const at = placeAt(variable.step.document, variable.step.span);
    const separator = lookup('COMPOSE_PATH_SEPARATOR')?.value || ':';
    const problems = [];
    const selected = variable.value.split(separator).flatMap((reference) => {
        const target = referenceTo(reference, folder);
        if (target.kind === 'inside')
            return target.path;
        problems.push(outside(at, reference));
        return [];
    });
    return { selected, problems };
}
/** A service that Compose can run without a base. */
function standsAlone(service) {
    return ['image', 'build', 'extends', 'provider'].some((key) => service.entries.has(key));
}
/** Every file beside a base is compared with it. */
const project_files_servicesOf = new WeakMap();
function project_files_servicesIn(file) {
    if (!file)
        return undefined;
    const known = project_files_servicesOf.get(file) ?? readServices(file);
    project_files_servicesOf.set(file, known);
    return known;
}
function readServices(file) {
    const services = new Map();
    for (const part of file.parts) {
        const { root } = resolve(part, file.document, () => undefined, '');
        const section = root?.kind === 'map' ? root.entries.get('services') : undefined;
        if (section?.kind === 'map')
            for (const [name, service] of section.entries)
                services.set(name, service);
    }
    return services;
}

;// CONCATENATED MODULE: ./build/compose/discovery.js



/** Bound on the search for the users of changed files. */
const mostSearched = 200;
/**
 * Finds the compose files that a change can reach on one side: the changed ones, and those in the folders of changed
 * files, above and below, which may use them. Only YAML and environment files start a search without a changed compose
 * file.
 */
function candidatesFor({ all, oneSided }, tree, isComposeFile, projects = []) {
    const changed = new Set(all);
    const configured = projects.filter((files) => files.some((file) => changed.has(file)));
    const candidates = new Set([
        ...all.filter((path) => isComposeFile(path) && tree.paths.has(path)),
        ...configured.flatMap(([base]) => base ?? []),
    ]);
    const beside = new Set(oneSided
        .filter(isComposeFile)
        .flatMap((path) => basesIn(folderOf(path)))
        .filter((path) => tree.paths.has(path) && !candidates.has(path)));
    const everyName = configured.length > 0 || all.some(isComposeFile);
    const starts = new Set(all.filter((path) => everyName || startsSearch(path)).map(folderOf));
    const makesProject = (path) => isComposeFile(path) || isDotEnv(path) || projects.some(([base]) => base === path);
    const found = [...new Set([...tree.paths, ...projects.flat()])]
        .filter((path) => !candidates.has(path) && !beside.has(path) && makesProject(path))
        .map((path) => ({ path, distance: discovery_nearest(folderOf(path), starts) }))
        .filter(({ distance }) => Number.isFinite(distance))
        .toSorted((one, other) => one.distance - other.distance || (one.path < other.path ? -1 : 1));
    const search = found.map(({ path }) => path);
    return {
        candidates: [...candidates],
        beside: [...beside],
        search: search.slice(0, mostSearched),
        notSearched: Math.max(0, search.length - mostSearched),
    };
}
/** Whether one of these files, in any role, takes part in a project, or would if it were there. */
function readsAny(project, paths) {
    return [...project.consulted, ...namedFiles(project).map(({ path }) => path)].some((path) => paths.has(path));
}
function startsSearch(path) {
    return /\.ya?ml$|(?:^|\/)\.env[^/]*$|\.env$/.test(path);
}
/** Steps up or down from the nearest of the folders; infinite where the way goes up and down again. */
function discovery_nearest(folder, starts) {
    let least = Number.POSITIVE_INFINITY;
    for (const start of starts) {
        if (start === folder)
            return 0;
        if (isWithin(start, folder))
            least = Math.min(least, depth(start) - depth(folder));
        else if (isWithin(folder, start))
            least = Math.min(least, depth(folder) - depth(start));
    }
    return least;
}
function isWithin(folder, parent) {
    return parent === '' || folder.startsWith(`${parent}/`);
}
function depth(folder) {
    return folder === '' ? 0 : folder.split('/').length;
}

;// CONCATENATED MODULE: ./build/compose/sources.js





/** The files read so far. What is asked for and not there yet is noted, for the caller to read. */
class Sources {
    #tree;
    #files;
    #parse;
    #needs = new Set();
    limits;
    constructor(tree, files, parse, limits) {
        this.#tree = tree;
        this.#files = files;
        this.#parse = parse;
        this.limits = limits;
    }
    get needs() {
        return [...this.#needs];
    }
    /**
     * `undefined` where the file must be read first; it then is among the needs. A path below a link or a submodule is that
     * link or submodule.
     */
    file(path) {
        const above = this.#specialAbove(path);
        if (above !== undefined)
            return this.file(above);
        const file = this.#files.get(path);
        if (file?.kind === 'text' && file.text.length > this.limits.fileBytes) {
            return { kind: 'too-large', bytes: file.text.length, content: shortHash(file.text) };
        }
        if (file)
            return file;
        if (!this.mayExist(path))
            return { kind: 'missing' };
        this.#needs.add(path);
        return undefined;
    }
    /** False only where the listing is complete and does not have it. */
    mayExist(path) {
        return this.#tree.paths.has(path) || !this.#tree.complete;
    }
    #specialAbove(path) {
        const { special } = this.#tree;
        if (special === undefined || special.size === 0)
            return undefined;
        for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
            if (special.has(folder))
                return folder;
        }
        return undefined;
    }
    /** Whether the listing has it: for files that don't matter enough to ask for on the chance that they exist. */
    isListed(path) {
        return this.#tree.paths.has(path);
    }
    parsed(path) {
        const file = this.file(path);
        return file?.kind === 'text' ? this.#parse(path, file.text) : undefined;
    }
    /**
     * A file that sets variables. One that is there and can't be read hides what it sets.
     *
     * @param at what names it
     * @param optional true where it is normal that it is not there, as of `.env`
     */
    variables(path, at, optional) {
        const file = this.file(path);
        if (file?.kind === 'text')
            return { document: documentOf(path, file) };
        const problem = optional && file?.kind === 'missing' ? undefined : unreadable(file, path, at, this.limits);
        return problem ? { problem } : {};
    }
    /** A file that is no compose file and says nothing about the project by itself, such as a secret. */
    document(path) {
        const file = this.file(path);
        return file?.kind === 'text' ? documentOf(path, file) : undefined;
    }
}
/** One document for each file that was read, so that what is worked out from it is there the next time it is asked for. */
const documents = new WeakMap();
function documentOf(path, file) {
    const known = documents.get(file);
    if (known?.path === path)
        return known;
    const document = createDocument(path, file.text);
    documents.set(file, document);
    return document;
}
/** Why a file that Compose would load is not part of the audit; `undefined` where it is, or is still to be read. */
function unreadable(file, path, at, limits) {
    switch (file?.kind) {
        case 'missing': {
            const what = prose `${path} is not in this repository.`;
            return unresolved(at, path, what, prose `Correct the path, or add the file.`);
        }
        case 'symlink': {
            const what = prose `${path} leads through a symbolic link to ${file.target}. Compose follows it; this audit does not.`;
            return notAudited(at, path, what, prose `Refer to the file itself.`, file.target);
        }
        case 'submodule': {
            const what = prose `${path} lies in a git submodule, whose files are not part of this repository.`;
            return notAudited(at, path, what, prose `Audit the submodule's repository, or copy the file here.`);
        }
        case 'too-large': {
            const what = prose `${path} has ${file.bytes} bytes, more than ${limits.fileBytes}, and was not audited.`;
            return notAudited(at, path, what, prose `Split the file.`, file.content);
        }
        case 'binary': {
            const what = prose `${path} is not text and was not audited.`;
            return notAudited(at, path, what, prose `Save the file as UTF-8 text.`, file.content);
        }
        case 'unread': {
            const what = prose `${path} was not audited: ${[file.because]}.`;
            return notAudited(at, path, what, prose `Split the change, or leave out what is no concern of it with ${'exclude'}.`);
        }
        case 'text':
        case undefined:
            break;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/compose/attached.js





/**
 * The project's `.env`, and the files that its services, secrets and configs name, as far as they are in the tree. The
 * tree holds what is tracked: on GitHub the commit's files, in a folder those that `.gitignore` lets through.
 */
function attachedFiles(project, environmentFiles, sources, limits) {
    const own = environmentFiles.map((document) => ({ use: 'project-environment', document, variables: fileVariables(document, limits) }));
    const ownPaths = new Set(environmentFiles.map(({ path }) => path));
    const named = uniqueFiles(project).filter(({ path }) => !ownPaths.has(path) && sources.isListed(path));
    const read = named.slice(0, limits.attached);
    const attached = read.flatMap((file) => attach(file, sources, limits));
    const unread = read.flatMap((file) => overBound(file, sources, limits) ?? []);
    const beyond = named[limits.attached];
    const tooMany = beyond
        ? [
            notAudited(beyond.namedAt, 'attached', prose `This project names ${named.length} environment, secret and config files; those after the first ${limits.attached} were not read.`, prose `Split the project.`),
        ]
        : [];
    // A `.env` that is too large is one problem, though `env_file` may name it too.
    const said = new Set(project.problems.flatMap(({ rule, subject }) => (rule === 'not-audited' ? subject : [])));
    const problems = [...unread, ...tooMany].filter(({ subject }) => !said.has(subject));
    return { attached: [...own, ...attached], problems };
}
/** What a file over a bound sets is unseen. One that is no text, or elsewhere, was never looked into for anything. */
function overBound({ path, namedAt }, sources, limits) {
    const file = sources.file(path);
    const isOver = file?.kind === 'unread' || file?.kind === 'too-large';
    return isOver ? unreadable(file, path, namedAt, limits) : undefined;
}
function uniqueFiles(project) {
    const files = new Map();
    for (const file of namedFiles(project))
        if (!files.has(file.path))
            files.set(file.path, file);
    return [...files.values()];
}
function attach({ use, path, namedAt, resource }, sources, limits) {
    if (use === 'labels')
        return [];
    const document = sources.document(path);
    if (document === undefined)
        return [];
    const variables = use === 'service-environment' ? fileVariables(document, limits) : [];
    return [{ use, document, namedAt, variables, ...(resource !== undefined && { resource }) }];
}

;// CONCATENATED MODULE: ./build/compose/merge-rules.js
/**
 * Places with a rule of their own, `*` standing for any name. Elsewhere mappings are merged key by key, lists appended,
 * and scalars replaced.
 * Source: https://github.com/compose-spec/compose-go/blob/main/override/merge.go
 */
const rules = new Map([
    ['networks.*.labels', 'pairs'],
    ['volumes.*.labels', 'pairs'],
    ['services.*.annotations', 'pairs'],
    ['services.*.build', 'build'],
    ['services.*.build.args', 'pairs'],
    ['services.*.build.additional_contexts', 'pairs'],
    ['services.*.build.extra_hosts', 'pairs'],
    ['services.*.build.labels', 'pairs'],
    ['services.*.command', 'replace'],
    ['services.*.depends_on', 'names'],
    ['services.*.deploy.labels', 'pairs'],
    ['services.*.dns', 'sequence'],
    ['services.*.dns_opt', 'sequence'],
    ['services.*.dns_search', 'sequence'],
    ['services.*.entrypoint', 'replace'],
    ['services.*.env_file', 'sequence'],
    ['services.*.label_file', 'sequence'],
    ['services.*.environment', 'pairs'],
    ['services.*.extra_hosts', 'pairs'],
    ['services.*.healthcheck.test', 'replace'],
    ['services.*.labels', 'pairs'],
    ['services.*.logging', 'logging'],
    ['services.*.models', 'names'],
    ['services.*.networks', 'names'],
    ['services.*.sysctls', 'pairs'],
    ['services.*.tmpfs', 'sequence'],
]);
function mergeRule(path) {
    if (path.length < 3 || path.length > 4)
        return undefined;
    if (path.length === 4 && path[0] === 'services' && path[2] === 'ulimits')
        return 'replace';
    return rules.get([path[0], '*', ...path.slice(2)].join('.'));
}

;// CONCATENATED MODULE: ./build/compose/merge.js




/**
 * Lays one model over another by Compose's rules. Nothing is dropped from lists here: `unique.ts` does that.
 * A mapping or list that both sides fill has no slot of its own any more; its values keep theirs.
 */
class Merger {
    problems = [];
    /** The step that values of the later side take where they meet the earlier one; none for `extends`. */
    #stepKind;
    constructor(stepKind) {
        this.#stepKind = stepKind;
    }
    merge(base, over, path) {
        switch (mergeRule(path)) {
            case 'replace':
                return this.#marked(over, base);
            case 'pairs':
                return this.#pairs(base, over, path);
            case 'sequence':
                return this.#lists(asList(base), asList(over));
            case 'names':
                return this.#names(base, over, path);
            case 'build':
                return this.#maps(asBuild(base), asBuild(over), path);
            case 'logging':
                return this.#logging(base, over, path);
            case undefined:
                break;
        }
        return this.#plain(base, over, path);
    }
    #plain(base, over, path) {
        if (isNull(over))
            return base;
        if (base.kind === 'map' && over.kind === 'map')
            return this.#maps(base, over, path);
        if (base.kind === 'list' && over.kind === 'list')
            return this.#lists(base, over);
        if (base.kind !== 'scalar')
            this.#report(base, over, path);
        return this.#marked(over, base);
    }
    #maps(base, over, path) {
        if (over.entries.size === 0)
            return base;
        if (base.entries.size === 0 && this.#stepKind === undefined)
            return over;
        const entries = new Map(base.entries);
        for (const [key, value] of over.entries) {
            const known = base.entries.get(key);
            if (known)
                entries.set(key, this.merge(known, value, [...path, key]));
            // A whole service or resource that only the later file has overrides nothing.
            else
                entries.set(key, path.length < 2 ? value : this.#marked(value, base));
        }
        return { kind: 'map', entries, ...withoutSlot(base) };
    }
    #lists(base, over) {
        if (over.items.length === 0)
            return base;
        if (base.items.length === 0 && this.#stepKind === undefined)
            return over;
        return {
            kind: 'list',
            items: [...base.items, ...over.items.map((item) => this.#marked(item, base))],
            ...withoutSlot(base),
        };
    }
    /** Where the forms differ the result is a list in which a map's pair is a mapping of one entry. */
    #pairs(base, over, path) {
        if (isNull(over))
            return base;
        if (isNull(base))
            return this.#marked(over, base);
        if (base.kind === 'map' && over.kind === 'map') {
            const entries = new Map(base.entries);
            for (const [key, value] of over.entries)
                entries.set(key, this.#marked(value, base.entries.get(key) ?? base));
            return { kind: 'map', entries, ...withoutSlot(base) };
        }
        if (base.kind === 'scalar' || over.kind === 'scalar')
            return this.#plain(base, over, path);
        return this.#lists(asPairList(base), asPairList(over));
    }
    #names(base, over, path) {
        if (base.kind === 'list' && over.kind === 'list')
            return this.#lists(base, over);
        const [earlier, later] = [asNames(base), asNames(over)];
        if (earlier.kind !== 'map' || later.kind !== 'map')
            return this.#plain(earlier, later, path);
        const entries = new Map(earlier.entries);
        for (const [name, value] of later.entries) {
            const known = entries.get(name);
            if (known?.kind === 'map' && value.kind === 'map')
                entries.set(name, this.#maps(known, value, [...path, name]));
            // A bare name says nothing of a network, but sets the condition of a dependency back to its default.
            else if (known === undefined || value.kind === 'map' || path.at(-1) === 'depends_on') {
                entries.set(name, this.#marked(value, known ?? earlier));
            }
        }
        return { kind: 'map', entries, ...withoutSlot(earlier) };
    }
    #logging(base, over, path) {
        if (base.kind !== 'map' || over.kind !== 'map')
            return this.#plain(base, over, path);
        const drivers = [base, over]
            .map(({ entries }) => entries.get('driver'))
            .map((node) => (node?.kind === 'scalar' ? node.text : undefined));
        const [before, after] = drivers;
        if (before === undefined || after === undefined || before === after)
            return this.#maps(base, over, path);
        return this.#marked(over, base);
    }
    #report(base, over, path) {
        const what = prose `${path.join('.')} is a ${base.kind} in ${base.document.path} and a ${over.kind} here: Compose cannot merge the two.`;
        this.problems.push(invalid(over, path.join('.'), what, prose `Write both in the same form.`));
    }
    #marked(node, overridden) {
        if (this.#stepKind === undefined)
            return node;
        const { document, keyAt, writtenAt } = overridden;
        return withStep(node, { kind: this.#stepKind, document, span: keyAt ?? writtenAt, name: document.path });
    }
}
/** The same value with one more step at the outer end of the way of everything in it. */
function withStep(node, step) {
    const via = [...node.via, step];
    if (node.kind === 'scalar')
        return { ...node, via };
    if (node.kind === 'list')
        return { ...node, via, items: node.items.map((item) => withStep(item, step)) };
    const entries = new Map();
    for (const [key, value] of node.entries)
        entries.set(key, withStep(value, step));
    return { ...node, via, entries };
}
function isNull(node) {
    return node.kind === 'scalar' && node.value === null;
}
function asList(node) {
    if (node.kind === 'list')
        return node;
    return { kind: 'list', items: isNull(node) ? [] : [node], ...withoutSlot(node) };
}
function asPairList(node) {
    if (node.kind !== 'map')
        return asList(node);
    const items = [...node.entries].map(([key, value]) => ({
        kind: 'map',
        entries: new Map([[key, value]]),
        ...withoutSlot(value),
    }));
    return { kind: 'list', items, ...withoutSlot(node) };
}
/** A list of names as a mapping; each name stands as its own value. */
function asNames(node) {
    if (node.kind !== 'list')
        return node;
    const entries = new Map();
    for (const item of node.items)
        if (item.kind === 'scalar')
            entries.set(item.text, item);
    return { kind: 'map', entries, ...withoutSlot(node) };
}
function asBuild(node) {
    if (node.kind === 'map')
        return node;
    const entries = new Map(isNull(node) ? [] : [['context', node]]);
    return { kind: 'map', entries, ...withoutSlot(node) };
}

;// CONCATENATED MODULE: ./build/compose/resets.js
/**
 * Drops what lies at paths that a later file marks with `!reset` or `!override`. A list item's segment is `[index]`.
 * Source: https://github.com/compose-spec/compose-go/blob/main/loader/reset.go
 */
function withoutPaths(root, paths) {
    let result = root;
    for (const path of paths)
        result = without(result, path, 0) ?? result;
    return result.kind === 'map' ? result : root;
}
/** `undefined` where the node itself is what the path names. */
function without(node, path, depth) {
    const key = path[depth];
    if (key === undefined)
        return undefined;
    if (node.kind === 'list') {
        const index = /^\[(\d+)\]$/.exec(key)?.[1];
        if (index === undefined)
            return node;
        const items = node.items.flatMap((item, at) => at === Number(index) ? (without(item, path, depth + 1) ?? []) : item);
        return { ...node, items };
    }
    const value = node.kind === 'map' ? node.entries.get(key) : undefined;
    if (node.kind !== 'map' || !value)
        return node;
    const next = without(value, path, depth + 1);
    if (next === value)
        return node;
    const entries = new Map(node.entries);
    if (next)
        entries.set(key, next);
    else
        entries.delete(key);
    return { ...node, entries };
}

;// CONCATENATED MODULE: ./build/compose/host-address.js
/**
 * Reads what stands in a host-IP slot.
 *
 * @param text after interpolation, with or without the brackets of an IPv6 address
 * @param variables the variables that stand in the slot
 */
function hostIpOf(text, variables) {
    const required = variables.find(({ source }) => source === 'required');
    if (required)
        return { kind: 'unknown', variable: required.variable };
    if (text === '') {
        const variable = variables[0]?.variable;
        return { kind: 'empty', ...(variable !== undefined && { variable }) };
    }
    const address = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
    const fromDefault = variables.find(({ source }) => source === 'literal-default');
    return {
        kind: 'address',
        address,
        reach: reachOf(address),
        ...(fromDefault && { defaultOf: fromDefault.variable }),
    };
}
/** All of 127.0.0.0/8 and `::1` are loopback; IPv4 addresses mapped into IPv6 reach what the IPv4 ones do. */
function reachOf(address) {
    const v4 = ipv4(address);
    if (v4)
        return reachOfV4(v4);
    const groups = ipv6(address);
    if (!groups)
        return 'specific';
    const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
    const [high = 0, low = 0] = groups.slice(6);
    if (mapped)
        return reachOfV4([high >> 8, high & 255, low >> 8, low & 255]);
    if (groups.every((group) => group === 0))
        return 'wildcard';
    return groups.slice(0, 7).every((group) => group === 0) && low === 1 ? 'loopback' : 'specific';
}
function reachOfV4(bytes) {
    if (bytes[0] === 127)
        return 'loopback';
    return bytes.every((byte) => byte === 0) ? 'wildcard' : 'specific';
}
function ipv4(text) {
    if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text))
        return undefined;
    const bytes = text.split('.').map(Number);
    return bytes.every((byte) => byte < 256) ? bytes : undefined;
}
/** Eight 16-bit groups. A zone (`%eth0`) does not change what an address reaches. */
function ipv6(text) {
    const address = text.replace(/%.*$/s, '');
    if (!address.includes(':') || address.length > 45)
        return undefined;
    const halves = address.split('::');
    if (halves.length > 2)
        return undefined;
    const [head, tail] = halves.map(groupsOf);
    if (!head || (halves.length === 2 && !tail))
        return undefined;
    const missing = 8 - head.length - (tail?.length ?? 0);
    if (tail === undefined)
        return missing === 0 ? head : undefined;
    return missing < 1 ? undefined : [...head, ...Array.from({ length: missing }, () => 0), ...tail];
}
function groupsOf(text) {
    if (text === '')
        return [];
    const groups = [];
    for (const part of text.split(':')) {
        const v4 = ipv4(part);
        if (v4) {
            const [a = 0, b = 0, c = 0, d = 0] = v4;
            groups.push((a << 8) | b, (c << 8) | d);
        }
        else if (/^[0-9a-fA-F]{1,4}$/.test(part))
            groups.push(Number.parseInt(part, 16));
        else
            return undefined;
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/compose/written-text.js

/**
 * Splits a scalar's text along its variables. `standIn` gives what stands for a variable's result, so that one without
 * value can be kept in sight.
 */
function writtenText(scalar, standIn = resultOf) {
    if (scalar.raw === scalar.text && scalar.substitutions.length === 0) {
        return { text: scalar.text, rawSpan: (start, end) => ({ start, end }), variables: () => [] };
    }
    const pieces = piecesOf(scalar, standIn);
    const text = pieces.map((piece) => piece.text).join('');
    const inside = (start, end) => {
        const found = [];
        for (let index = firstEndingAt(pieces, start); index < pieces.length; index += 1) {
            const piece = pieces[index];
            if (piece === undefined || piece.start > end)
                break;
            const isEmpty = piece.start === piece.end;
            if (isEmpty ? start <= piece.start && piece.end <= end : piece.start < end && start < piece.end)
                found.push(piece);
        }
        return found;
    };
    return {
        text,
        rawSpan(start, end) {
            const within = inside(start, end);
            const [first, last] = [within.at(0), within.at(-1)];
            if (!first || !last) {
                const next = pieces.slice(firstEndingAt(pieces, start)).find((piece) => piece.start >= start);
                const at = next?.raw.start ?? scalar.raw.length;
                return { start: at, end: at };
            }
            return { start: rawAt(first, start, first.raw.start), end: rawAt(last, end, last.raw.end) };
        },
        variables: (start, end) => inside(start, end).flatMap(({ substitution }) => substitution ?? []),
    };
}
/** The index of the first piece that ends at or behind an offset. */
function firstEndingAt(pieces, offset) {
    let [low, high] = [0, pieces.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((pieces[middle]?.end ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The place of a part of a scalar: its own text where that stands in the file as it is, else the whole scalar. */
function partOf(scalar, raw, value) {
    const { writtenAt } = scalar;
    const shift = writtenAt.start + (scalar.style === 'plain' ? 0 : 1);
    const own = { start: shift + raw.start, end: shift + raw.end };
    const isOwn = raw.end <= writtenAsIs(scalar, shift);
    return { value, ...placeOf(scalar), writtenAt: isOwn ? own : writtenAt };
}
/** Asked for each word of a text: looking at all that stands before would take the square of its length. */
const asIs = new WeakMap();
/** How much of a scalar's text stands in the file from an offset on just as it is. */
function writtenAsIs(scalar, from) {
    const known = asIs.get(scalar);
    if (known !== undefined)
        return known;
    const { document, raw } = scalar;
    let length = 0;
    while (length < raw.length && document.text.charCodeAt(from + length) === raw.charCodeAt(length))
        length += 1;
    asIs.set(scalar, length);
    return length;
}
/** The variables that are in no other variable's default or replacement. */
function outermost(substitutions) {
    let end = 0;
    return substitutions.filter(({ at }) => {
        if (at.start < end)
            return false;
        end = at.end;
        return true;
    });
}
function resultOf({ result }) {
    return result;
}
function piecesOf(scalar, standIn) {
    const pieces = [];
    let offset = 0;
    const push = (text, raw, substitution) => {
        pieces.push({ text, start: offset, end: offset + text.length, raw, ...(substitution && { substitution }) });
        offset += text.length;
    };
    const literal = (start, end) => {
        const written = scalar.raw.slice(start, end);
        let at = 0;
        const upTo = (until) => {
            if (until > at)
                push(written.slice(at, until), { start: start + at, end: start + until });
        };
        for (let found = written.indexOf('$$'); found !== -1; found = written.indexOf('$$', at)) {
            upTo(found);
            push('$', { start: start + found, end: start + found + 2 });
            at = found + 2;
        }
        upTo(written.length);
    };
    let at = 0;
    for (const used of outermost(scalar.substitutions)) {
        literal(at, used.at.start);
        push(standIn(used), used.at, used);
        at = used.at.end;
    }
    literal(at, scalar.raw.length);
    return pieces;
}
function rawAt(piece, offset, otherwise) {
    const literal = piece.substitution === undefined && piece.end - piece.start === piece.raw.end - piece.raw.start;
    return literal ? piece.raw.start + Math.min(Math.max(offset, piece.start), piece.end) - piece.start : otherwise;
}

;// CONCATENATED MODULE: ./build/compose/ports.js



/** Reads a service's `ports`, short and long syntax. What is neither is left out; Compose refuses it. */
function portMappings(node) {
    if (node?.kind !== 'list')
        return [];
    return node.items.flatMap((item) => {
        if (item.kind === 'scalar')
            return shortPort(item);
        return item.kind === 'map' ? longPort(item) : [];
    });
}
/**
 * `[HOST:]CONTAINER[/PROTOCOL]`, HOST being `[IP:](port|range)`, split from the right as Docker does.
 * Source: `splitParts` in https://github.com/docker/go-connections/blob/main/nat/nat.go
 */
function shortPort(scalar) {
    const written = writtenText(scalar);
    const { text } = written;
    const slash = text.indexOf('/');
    const end = slash === -1 ? text.length : slash;
    const protocol = slash === -1 ? '' : text.slice(slash + 1).toLowerCase();
    const targetStart = text.lastIndexOf(':', end) + 1;
    const target = { start: targetStart, end };
    const publishedEnd = targetStart - 1;
    const publishedStart = publishedEnd > 0 ? text.lastIndexOf(':', publishedEnd - 1) + 1 : 0;
    const published = targetStart === 0 ? undefined : { start: publishedStart, end: publishedEnd };
    const hostIp = published && publishedStart > 0 ? { start: 0, end: publishedStart - 1 } : undefined;
    return {
        syntax: 'short',
        node: scalar,
        hostIp: hostIp
            ? hostIpOf(text.slice(hostIp.start, hostIp.end), written.variables(hostIp.start, hostIp.end))
            : hiddenHostIp(written, target),
        published: published ? publishedIn(written, published) : hides(written, target) ? 'unknown' : 'none',
        target: rangeIn(written, target) ?? 'unknown',
        protocol: protocol === '' ? 'tcp' : protocol,
        parts: {
            ...(hostIp && { hostIp: written.rawSpan(hostIp.start, hostIp.end) }),
            ...(published && { published: written.rawSpan(published.start, published.end) }),
            target: written.rawSpan(target.start, target.end),
        },
        ...placeOf(scalar),
    };
}
/** Where one variable without value stands for the whole port, it may hold a host IP too. */
function hiddenHostIp(written, whole) {
    const hidden = written.text === '' ? valueless(written.variables(whole.start, whole.end)) : undefined;
    return hidden ? { kind: 'unknown', variable: hidden.variable } : { kind: 'absent' };
}
function publishedIn(written, span) {
    if (hides(written, span))
        return 'unknown';
    return span.start === span.end ? 'none' : (rangeIn(written, span) ?? 'unknown');
}
function hides(written, span) {
    return valueless(written.variables(span.start, span.end)) !== undefined;
}
function valueless(variables) {
    return variables.find(({ source }) => source === 'unset' || source === 'required');
}
function rangeIn(written, span) {
    return hides(written, span) ? undefined : portRange(written.text.slice(span.start, span.end));
}
/** `80` or `8000-8010`; `undefined` for what is no port. */
function portRange(text) {
    const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text.trim());
    if (!match)
        return undefined;
    const first = Number(match[1]);
    const last = match[2] === undefined ? first : Number(match[2]);
    return first <= last && last <= 65_535 ? { first, last } : undefined;
}
function longPort(map) {
    const scalar = (key) => {
        const node = map.entries.get(key);
        return node?.kind === 'scalar' && node.value !== null ? node : undefined;
    };
    const [hostIp, published, target] = [scalar('host_ip'), scalar('published'), scalar('target')];
    return {
        syntax: 'long',
        node: map,
        hostIp: hostIp ? hostIpOf(hostIp.text, hostIp.substitutions) : { kind: 'absent' },
        published: published ? longRange(published, 'none') : 'none',
        target: target ? (longRange(target, undefined) ?? 'unknown') : 'unknown',
        protocol: scalar('protocol')?.text.toLowerCase() || 'tcp',
        ...placeOf(map),
    };
}
function longRange(scalar, empty) {
    if (!scalar.known)
        return 'unknown';
    if (scalar.text === '')
        return empty;
    return portRange(scalar.text) ?? 'unknown';
}

;// CONCATENATED MODULE: ./build/compose/volumes.js



const longTypes = new Set(['bind', 'volume', 'tmpfs', 'npipe', 'cluster', 'image']);
/** Reads a service's `volumes`, short and long syntax. What is neither is left out; Compose refuses it. */
function volumeMounts(node, findVolume) {
    if (node?.kind !== 'list')
        return [];
    return node.items.flatMap((item) => {
        if (item.kind === 'scalar')
            return shortVolume(item, findVolume);
        return item.kind === 'map' ? longVolume(item, findVolume) : [];
    });
}
/** The sections of `[SOURCE:]TARGET[:MODE]`, as offsets into the text. A Windows drive's colon parts nothing. */
function volumeSections(text) {
    const sections = [];
    let start = 0;
    for (let at = 0; at <= text.length; at += 1) {
        if (at < text.length && text[at] !== ':')
            continue;
        if (at < text.length && at - start === 1 && /[a-zA-Z]/.test(text[start] ?? ''))
            continue;
        sections.push({ start, end: at });
        start = at + 1;
    }
    return sections;
}
function shortVolume(scalar, findVolume) {
    const written = writtenText(scalar, shown);
    const { text } = written;
    const [first, second, third] = volumeSections(text);
    const source = first && second
        ? partOf(scalar, written.rawSpan(first.start, first.end), text.slice(first.start, first.end))
        : undefined;
    const target = second ?? first;
    const options = third ? text.slice(third.start, third.end).split(',').filter(Boolean) : [];
    const readOnly = options.findLast((word) => word === 'ro' || word === 'rw') === 'ro';
    const type = source ? typeOf(source.value) : 'volume';
    const hostPath = source && hostPathOf(type, source.value, scalar.folder, findVolume);
    return {
        syntax: 'short',
        node: scalar,
        type,
        ...(source && { source }),
        ...(hostPath !== undefined && { hostPath }),
        ...(target && { target: text.slice(target.start, target.end) }),
        readOnly,
        options: options.filter((word) => word !== 'ro' && word !== 'rw'),
        ...placeOf(scalar),
    };
}
function longVolume(map, findVolume) {
    const text = (...path) => scalarAt(map, path)?.text;
    const written = text('type') ?? 'volume';
    const type = [...longTypes].find((known) => known === written) ?? 'unknown';
    const source = scalarAt(map, ['source']);
    const shownSource = source && writtenText(source, shown).text;
    const hostPath = source && shownSource && hostPathOf(type, shownSource, source.folder, findVolume);
    const target = text('target');
    const flags = [
        text('bind', 'propagation'),
        text('bind', 'selinux'),
        booleanOf(text('volume', 'nocopy') ?? '') ? 'nocopy' : undefined,
    ];
    return {
        syntax: 'long',
        node: map,
        type,
        ...(source && shownSource && { source: { ...placeOf(source), value: shownSource } }),
        ...(hostPath && { hostPath }),
        ...(target !== undefined && { target }),
        readOnly: booleanOf(text('read_only') ?? '') === true,
        options: flags.flatMap((word) => word || []),
        ...placeOf(map),
    };
}
/** A variable without value stays in sight as `$NAME`; the shell's own `$HOME` and `$PWD` are what they always are. */
function shown({ variable, source, result }) {
    if (source !== 'unset' && source !== 'required')
        return result;
    if (variable === 'HOME')
        return '~';
    return variable === 'PWD' ? '.' : `$${variable}`;
}
function typeOf(source) {
    if (/^(?:\\\\|\/\/)\.[\\/]pipe[\\/]/i.test(source))
        return 'npipe';
    if (/^(?:[./~]|\\\\|[a-zA-Z]:)/.test(source))
        return 'bind';
    if (source.startsWith('$'))
        return /[/\\]/.test(source) ? 'bind' : 'unknown';
    return 'volume';
}
function hostPathOf(type, source, folder, findVolume) {
    if (type === 'bind' || type === 'npipe' || (type === 'unknown' && source.startsWith('$'))) {
        return normalisedPath(source, folder);
    }
    if (type !== 'volume')
        return undefined;
    const volume = findVolume(source);
    const device = volume && scalarAt(volume, ['driver_opts', 'device']);
    const options = (volume && scalarAt(volume, ['driver_opts', 'o'])?.text.split(',')) ?? [];
    const kind = (volume && scalarAt(volume, ['driver_opts', 'type'])?.text) ?? 'none';
    const bound = options.some((option) => option === 'bind' || option === 'rbind') && kind === 'none';
    return device && bound ? normalisedPath(writtenText(device, shown).text, device.folder) : undefined;
}
/** `.` and `..` are worked out; a relative path becomes relative to the repository's root. */
function normalisedPath(path, folder) {
    if (/^(?:\\\\|\/\/\.|[a-zA-Z]:)/.test(path))
        return path;
    if (/^[~$]/.test(path))
        return volumes_joined(path);
    return path.startsWith('/') ? `/${volumes_joined(path, true)}` : volumes_joined(`${folder}/${path}`) || '.';
}
/** A path in the container as Compose cleans it: without `.`, `..` and a slash at the end. */
function cleanTarget(target) {
    return target.startsWith('/') ? `/${volumes_joined(target, true)}` : volumes_joined(target) || '.';
}
function volumes_joined(path, absolute = false) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        const previous = parts.at(-1);
        const climbs = part === '..' && previous !== undefined && previous !== '..' && !/^[~$]/.test(previous);
        if (climbs)
            parts.pop();
        else if (part !== '..' || !absolute)
            parts.push(part);
    }
    return parts.join('/');
}
function scalarAt(map, path) {
    let node = map;
    for (const key of path)
        node = node?.kind === 'map' ? node.entries.get(key) : undefined;
    return node?.kind === 'scalar' && node.value !== null ? node : undefined;
}

;// CONCATENATED MODULE: ./build/compose/unique.js



const byName = (item) => {
    if (item.kind === 'map')
        return [...item.entries.keys()].slice(0, 1);
    return item.kind === 'scalar' ? [item.text.split('=', 1)[0] ?? ''] : [];
};
const byWrittenTarget = (item) => {
    if (item.kind === 'map')
        return textsAt(item, 'target');
    if (item.kind !== 'scalar')
        return [];
    const [first, second] = volumeSections(item.text);
    const target = second ?? first;
    return target ? [item.text.slice(target.start, target.end)] : [];
};
const byTarget = (item) => byWrittenTarget(item).map(cleanTarget);
const byDevice = (item) => {
    if (item.kind === 'map')
        return textsAt(item, 'target');
    if (item.kind !== 'scalar')
        return [];
    const [host, container] = item.text.split(':');
    return [container ?? host ?? ''];
};
const byMount = (folder) => (item) => {
    if (item.kind === 'scalar')
        return [`${folder}/${item.text}`];
    if (item.kind !== 'map')
        return [];
    const target = textsAt(item, 'target');
    return target.length > 0 ? target : textsAt(item, 'source').map((source) => `${folder}/${source}`);
};
const byPath = (item) => {
    if (item.kind === 'map')
        return textsAt(item, 'path');
    return item.kind === 'scalar' ? [item.text] : [];
};
/**
 * Lists whose items Compose tells apart by a key: a later item takes the place of an earlier one with the same key.
 * Source: https://github.com/compose-spec/compose-go/blob/main/override/uncity.go
 */
const uniqueLists = new Map([
    ['annotations', byName],
    ['build.args', byName],
    ['build.additional_contexts', byName],
    ['build.labels', byName],
    ['build.tags', byName],
    ['cap_add', byName],
    ['cap_drop', byName],
    ['configs', byMount('')],
    ['deploy.labels', byName],
    ['devices', byDevice],
    ['dns', byName],
    ['dns_opt', byName],
    ['dns_search', byName],
    ['environment', byName],
    ['env_file', byPath],
    ['expose', byPath],
    ['labels', byName],
    ['links', byName],
    ['ports', portKeys],
    ['profiles', byName],
    ['secrets', byMount('/run/secrets')],
    ['sysctls', byName],
    ['tmpfs', byName],
    ['volumes', byTarget],
]);
const nested = new Set([...uniqueLists.keys()].filter((key) => key.includes('.')).map((key) => key.slice(0, key.indexOf('.'))));
/** Drops what a later item of the same list redefines, in every service. */
function withoutDuplicates(root) {
    const services = root.entries.get('services');
    if (services?.kind !== 'map')
        return root;
    const changed = mapValues(services, (service) => (service.kind === 'map' ? uniqueFields(service, '') : service));
    return changed === services ? root : { ...root, entries: new Map(root.entries).set('services', changed) };
}
function uniqueFields(fields, prefix) {
    return mapValues(fields, (value, key) => {
        const keysOf = uniqueLists.get(prefix + key);
        if (value.kind === 'list')
            return keysOf ? uniqueItems(asWritten(value, prefix + key), keysOf) : value;
        return value.kind === 'map' && prefix === '' && nested.has(key) ? uniqueFields(value, `${key}.`) : value;
    });
}
/** Compose looks for equals among ports and volumes as they are written first, which decides whose place is kept. */
function asWritten(list, key) {
    if (key === 'volumes')
        return uniqueItems(list, byWrittenTarget);
    return key === 'ports' ? uniqueItems(list, (item) => (item.kind === 'scalar' ? [item.text] : portKeys(item))) : list;
}
function uniqueItems(list, keysOf) {
    const items = [];
    const indices = new Map();
    let dropped = false;
    for (const item of list.items) {
        const keys = keysOf(item);
        const known = keys.map((key) => indices.get(key));
        // A port range stands for several keys and goes only where the later item covers all of them at one place.
        const [place] = known;
        if (place !== undefined && known.every((index) => index === place) && covers(keys, keysOf(items[place] ?? item))) {
            items[place] = item;
            dropped = true;
        }
        else {
            for (const key of keys)
                indices.set(key, items.length);
            items.push(item);
        }
    }
    return dropped ? { kind: 'list', items: items.filter((item) => item !== undefined), ...placeOf(list) } : list;
}
function covers(keys, earlier) {
    return earlier.length <= keys.length && earlier.every((key) => keys.includes(key));
}
/** Host IP, published port, container port and protocol, one key for each port of a range. */
function portKeys(item) {
    if (item.kind === 'map') {
        const part = (key, otherwise) => textsAt(item, key)[0] ?? otherwise;
        const published = item.entries.get('published');
        // Compose tells a published port that is written as a number from the same one written as text.
        const kind = published?.kind === 'scalar' && typeof published.value === 'number' ? 'number ' : '';
        const address = `${part('host_ip', '0.0.0.0')}:${kind}${part('published', '')}`;
        return [`${address}:${part('target', '')}/${part('protocol', 'tcp')}`];
    }
    return item.kind === 'scalar' ? shortPortKeys(item) : [];
}
function shortPortKeys(item) {
    const { hostIp, published, target, protocol } = shortPort(item);
    const whole = [item.text];
    if (target === 'unknown' || published === 'unknown')
        return whole;
    const host = hostIp.kind === 'address' ? hostIp.address : '0.0.0.0';
    const count = target.last - target.first + 1;
    if (published !== 'none' && published.last - published.first + 1 !== count && count > 1)
        return whole;
    if (count > 1_000)
        return whole;
    return Array.from({ length: count }, (_, offset) => {
        const port = published === 'none' ? '' : count === 1 ? rangeText(published) : String(published.first + offset);
        return `${host}:${port}:${target.first + offset}/${protocol}`;
    });
}
function rangeText({ first, last }) {
    return first === last ? String(first) : `${first}-${last}`;
}
function textsAt(map, key) {
    const node = map.entries.get(key);
    return node?.kind === 'scalar' && node.value !== null ? [node.text] : [];
}
/** The same mapping where no value changes. */
function mapValues(map, change) {
    let entries;
    for (const [key, value] of map.entries) {
        const next = change(value, key);
        if (next !== value)
            (entries ??= new Map(map.entries)).set(key, next);
    }
    return entries ? { ...map, entries } : map;
}

;// CONCATENATED MODULE: ./build/compose/extends.js







/**
 * Puts under each service with `extends` the service that it extends. Names without a file are looked up in the same
 * document only, as Compose does.
 * Source: https://github.com/compose-spec/compose-go/blob/main/loader/extends.go
 */
function withExtends(root, resets, scope, loading) {
    const section = root.entries.get('services');
    if (section?.kind !== 'map')
        return root;
    const services = new Map(section.entries);
    const extending = new Extending(loading, scope.lookup);
    let changed = false;
    for (const [name, service] of section.entries) {
        if (service.kind !== 'map' || !service.entries.has('extends'))
            continue;
        extending.apply(name, services, scope.path, scope.folder, [resets], []);
        changed = true;
    }
    return changed
        ? { ...root, entries: new Map(root.entries).set('services', { ...section, entries: services }) }
        : root;
}
class Extending {
    #loading;
    #lookup;
    /** How many services stand below each one that is done: a chain may be met from its far end. */
    #levels = new Map();
    constructor(loading, lookup) {
        this.#loading = loading;
        this.#lookup = lookup;
    }
    /** Replaces the service in `services` by what it is with its bases, and returns that. */
    apply(name, services, path, folder, resets, chain) {
        const service = services.get(name);
        if (service?.kind !== 'map')
            return undefined;
        const reference = referenceOf(service.entries.get('extends'));
        if (!reference)
            return service;
        const own = withoutKey(service, 'extends');
        const refused = this.#refuses(reference, name, path, chain);
        const found = refused ? undefined : this.#base(reference, name, services, path, folder);
        const allResets = found?.resets ? [...resets, found.resets] : resets;
        const links = [...chain, { path, service: name }];
        const base = found && this.apply(reference.service.text, found.services, found.path, found.folder, allResets, links);
        const levels = (base && this.#levels.get(base)) ?? 0;
        const isUsable = base && !this.#tooLong(levels + 1, reference.at) && this.#loading.mayCopy(base, reference.at);
        const merged = isUsable ? this.#merged(base, own, reference, name, allResets) : own;
        if (isUsable)
            this.#levels.set(merged, levels + 1);
        services.set(name, merged);
        return merged;
    }
    #merged(base, own, { at, service }, name, resets) {
        const step = { kind: 'extends', document: at.document, span: at.writtenAt, name: service.text };
        const inherited = withStep(base, step);
        const kept = resets
            .flat()
            .filter(([section, of]) => section === 'services' && of === name)
            .map((path) => path.slice(2))
            .filter((path) => path.length > 0);
        const merger = new Merger();
        const under = inherited.kind === 'map' ? withoutPaths(inherited, kept) : base;
        const merged = merger.merge(under, own, ['services', name]);
        this.#loading.problems.push(...merger.problems);
        // The extending service is the one that is declared here, whoever filled it.
        const { document, writtenAt, keyAt, slot, via } = own;
        if (merged.kind !== 'map')
            return own;
        return {
            kind: 'map',
            entries: merged.entries,
            document,
            writtenAt,
            via,
            ...(keyAt && { keyAt }),
            ...(slot && { slot }),
        };
    }
    #refuses({ service, at, file }, name, path, chain) {
        const { problems } = this.#loading;
        if (!file && service.text === name) {
            problems.push(unresolved(at, service.text, prose `The service ${name} extends itself.`, prose `Name another service, or the file that holds it.`, name));
            return true;
        }
        const first = chain.findIndex((link) => link.path === path && link.service === name);
        if (first !== -1) {
            const between = chain.slice(first + 1).map((link) => link.service);
            const what = prose `The service ${name} extends itself${byWayOf(between)}.`;
            problems.push(unresolved(at, service.text, what, prose `Break the circle.`, name));
            return true;
        }
        return this.#tooLong(chain.length + 1, at);
    }
    #tooLong(levels, at) {
        const { problems, limits } = this.#loading;
        if (levels <= limits.references)
            return false;
        const what = prose `This chain of ${'extends'} is longer than ${limits.references} services; what lies beyond was not audited.`;
        problems.push(notAudited(at, 'extends', what, prose `Shorten the chain.`));
        return true;
    }
    #base(reference, name, services, path, folder) {
        const { service, file } = reference;
        if (!file) {
            if (services.has(service.text))
                return { services, path, folder };
            const what = prose `${name} extends ${service.text}, and no service of that name is in ${path}.`;
            const todo = prose `Correct the name, or name the ${'file'} that holds it.`;
            this.#loading.problems.push(unresolved(service, service.text, what, todo, name));
            return undefined;
        }
        const target = this.#file(file, name, folder);
        if (!target)
            return undefined;
        const { extended } = target;
        const section = extended.root.entries.get('services');
        if (section?.kind === 'map' && section.entries.has(service.text)) {
            return {
                services: new Map(section.entries),
                path: target.path,
                folder: folderOf(target.path),
                resets: extended.resets,
            };
        }
        const what = prose `${name} extends ${service.text} of ${target.path}, which has no service of that name.`;
        this.#loading.problems.push(unresolved(service, service.text, what, prose `Correct the name or the file.`, name));
        return undefined;
    }
    #file(file, name, folder) {
        const { problems } = this.#loading;
        const target = referenceTo(file.text, folder);
        if (!file.known)
            problems.push(unknownPath(file, name));
        else if (target.kind === 'remote')
            problems.push(remote(file, file.text, name));
        else if (target.kind === 'outside')
            problems.push(outside(file, file.text));
        else {
            const extended = this.#extendedFile(target.path, file);
            return extended && { path: target.path, extended };
        }
        return undefined;
    }
    /** All documents of the file merged, `extends` in it left for later and `include` left out, as Compose does. */
    #extendedFile(path, at) {
        const loading = this.#loading;
        const cache = loading.extended.get(this.#lookup) ?? new Map();
        loading.extended.set(this.#lookup, cache);
        const known = cache.get(path);
        if (known)
            return known;
        const parsed = loading.open(path, at);
        if (!parsed)
            return undefined;
        const folder = folderOf(path);
        let root;
        let resets = [];
        for (const part of parsed.parts) {
            const resolved = resolve(part, parsed.document, this.#lookup, folder);
            loading.problems.push(...resolved.problems);
            if (resolved.root?.kind !== 'map')
                continue;
            loading.layers.push({ document: parsed.document, role: 'extends', root: resolved.root, resets: resolved.resets });
            resets = resolved.resets.map((reset) => reset.path);
            const merger = new Merger('override');
            const merged = root ? merger.merge(withoutPaths(root, resets), resolved.root, []) : resolved.root;
            loading.problems.push(...merger.problems);
            root = merged.kind === 'map' ? withoutDuplicates(merged) : root;
        }
        if (!root)
            return undefined;
        const extended = { root, resets };
        cache.set(path, extended);
        return extended;
    }
}
function referenceOf(node) {
    if (node?.kind === 'scalar')
        return isNull(node) ? undefined : { service: node, at: node };
    if (node?.kind !== 'map')
        return undefined;
    const service = node.entries.get('service');
    const file = node.entries.get('file');
    if (service?.kind !== 'scalar' || isNull(service))
        return undefined;
    return { service, at: node, ...(file?.kind === 'scalar' && !isNull(file) && { file }) };
}
function withoutKey(map, key) {
    const entries = new Map(map.entries);
    entries.delete(key);
    return { ...map, entries };
}

;// CONCATENATED MODULE: ./build/compose/include.js





const sections = ['services', 'volumes', 'networks', 'secrets', 'configs', 'models'];
/**
 * Adds what the document includes. Each entry is a project of its own, with its own folder and `.env`; what the
 * including file says of the same name is laid over it. (Compose before 2.41 refuses such a conflict.)
 * Source: https://github.com/compose-spec/compose-go/blob/main/loader/include.go
 */
function withIncludes(root, scope, loading, loadFiles) {
    const list = root.entries.get('include');
    if (list === undefined || isNull(list))
        return root;
    const entries = new Map(root.entries);
    entries.delete('include');
    if (list.kind !== 'list') {
        loading.problems.push(badForm(list, 'include', prose `Write a list of paths.`));
        return { ...root, entries };
    }
    for (const item of list.items) {
        const imported = loadEntry(item, scope, loading, loadFiles);
        const step = { kind: 'include', document: item.document, span: item.writtenAt, name: imported?.name ?? '' };
        if (imported)
            importSections(entries, imported.root, step, loading);
    }
    return { ...root, entries };
}
function importSections(entries, imported, step, loading) {
    for (const key of sections) {
        const section = imported.entries.get(key);
        if (section?.kind !== 'map')
            continue;
        const from = withStep(section, step);
        const own = entries.get(key);
        if (own === undefined || isNull(own)) {
            entries.set(key, from);
            continue;
        }
        const merger = new Merger('override');
        entries.set(key, merger.merge(from, own, [key]));
        loading.problems.push(...merger.problems);
    }
}
function loadEntry(item, scope, loading, loadFiles) {
    const paths = item.kind === 'map' ? scalarsOf(item.entries.get('path')) : scalarsOf(item);
    const files = paths.flatMap((path) => includedFile(path, scope, loading) ?? []);
    const [main] = files;
    if (!main) {
        if (paths.length === 0)
            loading.problems.push(badForm(item, 'include', prose `Give it a ${'path'}.`));
        return undefined;
    }
    if (refuses(main.path, item, scope, loading))
        return undefined;
    const folder = item.kind === 'map' ? projectFolder(item, scope, loading) : undefined;
    const ownFolder = folder ?? folderOf(main.path);
    const set = {
        files,
        folder: ownFolder,
        lookup: includedLookup(item, ownFolder, scope, loading),
        including: [...scope.including, scope.path],
    };
    if (loading.isFull)
        return undefined;
    const root = loadFiles(set, loading);
    return root && loading.mayCopy(root, item) ? { root, name: main.path } : undefined;
}
function includedFile(path, scope, loading) {
    const target = referenceTo(path.text, scope.folder);
    if (!path.known)
        loading.problems.push(unknownPath(path));
    else if (target.kind === 'remote')
        loading.problems.push(remote(path, path.text));
    else if (target.kind === 'outside')
        loading.problems.push(outside(path, path.text));
    else
        return { path: target.path, role: 'include', at: path };
    return undefined;
}
function refuses(path, at, scope, loading) {
    const including = [...scope.including, scope.path];
    if (including.includes(path)) {
        const between = including.slice(including.indexOf(path) + 1);
        const what = prose `${path} includes itself${byWayOf(between)}.`;
        loading.problems.push(unresolved(at, path, what, prose `Break the circle.`));
        return true;
    }
    if (including.length <= loading.limits.references)
        return false;
    const what = prose `This chain of ${'include'} is longer than ${loading.limits.references} files; what lies beyond was not audited.`;
    loading.problems.push(notAudited(at, 'include', what, prose `Shorten the chain.`));
    return true;
}
function projectFolder(item, scope, loading) {
    const [written] = scalarsOf(item.entries.get('project_directory'));
    if (!written || written.text === '')
        return undefined;
    const target = referenceTo(written.text, scope.folder);
    if (target.kind === 'inside')
        return target.path;
    loading.problems.push(outside(written, written.text));
    return undefined;
}
/** Variables of the including project win over the included one's `.env` or `env_file`. */
function includedLookup(item, folder, scope, loading) {
    const written = item.kind === 'map' ? scalarsOf(item.entries.get('env_file')) : [];
    let variables = new Map();
    const add = (path, at, optional) => {
        const document = loading.openVariables(path, at, optional);
        if (!document)
            return;
        const read = readEnvironmentFile(document, scope.lookup, loading.limits, variables);
        variables = read.variables;
        if (read.problem)
            loading.problems.push(read.problem);
    };
    for (const file of written) {
        const target = referenceTo(file.text, scope.folder);
        if (target.kind === 'inside')
            add(target.path, file, false);
        // The way to say that not even `.env` is read.
        else if (file.text !== '/dev/null')
            loading.problems.push(outside(file, file.text));
    }
    if (written.length === 0)
        add(inFolder(folder, '.env'), item, true);
    return variables.size === 0 ? scope.lookup : (name) => scope.lookup(name) ?? variables.get(name);
}
function scalarsOf(node) {
    if (node?.kind === 'scalar')
        return isNull(node) ? [] : [node];
    return node?.kind === 'list' ? node.items.flatMap(scalarsOf) : [];
}

;// CONCATENATED MODULE: ./build/compose/layers.js








/**
 * Merges files in order, and each file's YAML documents within it, as Compose does: a document's own `extends` first,
 * then its `include`, then over what came before.
 * Source: `loadYamlFile` in https://github.com/compose-spec/compose-go/blob/main/loader/loader.go
 */
function loadFiles(set, loading) {
    let merged;
    for (const { path, role, at } of set.files) {
        const parsed = loading.open(path, at);
        if (!parsed)
            continue;
        let first = true;
        for (const part of parsed.parts) {
            const resolved = resolve(part, parsed.document, set.lookup, set.folder);
            loading.problems.push(...resolved.problems);
            if (resolved.root?.kind !== 'map') {
                if (resolved.root)
                    loading.problems.push(noMapping(resolved.root));
                continue;
            }
            loading.layers.push({
                document: parsed.document,
                role: first ? role : 'document',
                root: resolved.root,
                resets: resolved.resets,
            });
            first = false;
            const scope = { path, folder: set.folder, lookup: set.lookup, including: set.including };
            const resets = resolved.resets.map((reset) => reset.path);
            const extended = withExtends(resolved.root, resets, scope, loading);
            const own = withIncludes(extended, scope, loading, loadFiles);
            merged = merged ? laidOver(withoutPaths(merged, resets), own, loading) : own;
            merged = withoutDuplicates(merged);
        }
    }
    return merged;
}
function laidOver(base, own, loading) {
    const merger = new Merger('override');
    const merged = merger.merge(base, own, []);
    loading.problems.push(...merger.problems);
    return merged.kind === 'map' ? merged : base;
}
function noMapping(at) {
    const what = prose `This document is no mapping of keys such as ${'services:'}.`;
    return invalid(at, 'root', what, prose `Start it with Compose's top-level keys.`);
}

;// CONCATENATED MODULE: ./build/compose/layout.js



/** Top-level keys that only a compose file has; `name` and `version` stand in many other files. */
const composeKeys = new Set([
    'services',
    'include',
    'networks',
    'volumes',
    'secrets',
    'configs',
    'models',
]);
/** Tells by its top-level keys, over all its documents, whether a file is a compose file. */
function layoutOf(file) {
    const maps = file.parts.map(({ root }) => root).filter((root) => root.kind === 'map');
    const keys = maps.flatMap((map) => map.entries.map(({ key }) => key.text));
    if (keys.some((key) => composeKeys.has(key)))
        return { kind: 'compose' };
    for (const map of maps) {
        const problem = version1(map, file);
        if (problem)
            return { kind: 'version-1', problem };
    }
    // Broken YAML under a compose file's name: nobody can tell what it was meant to be.
    if (file.problems.length > 0)
        return { kind: 'compose' };
    if (file.parts.length === 0)
        return { kind: 'other', reason: 'it is empty' };
    // `<<` at the top level can bring in anything; it stands for itself.
    if (keys.includes('<<'))
        return { kind: 'compose' };
    return { kind: 'other', reason: 'it has no services, include or other top-level key of Compose' };
}
function version1(map, file) {
    const services = map.entries.filter(({ key }) => key.text !== 'version' && !key.text.startsWith('x-'));
    const [first] = services;
    const sound = services.every(({ value }) => value.kind === 'map' || value.kind === 'alias');
    if (!first || !sound || !services.some(({ value }) => looksLikeService(value)))
        return undefined;
    return invalid(placeAt(file.document, first.key.span), 'version-1', prose `${first.key.text} stands at the top level, as in version 1 of the format. Compose 2 reads services only under ${'services:'}.`, prose `Put all services under ${'services:'}, and audit again: nothing in this file was checked.`);
}
function looksLikeService(value) {
    if (value.kind !== 'map')
        return false;
    return value.entries.some((entry) => (entry.key.text === 'image' && entry.value.kind === 'scalar') ||
        (entry.key.text === 'build' && (entry.value.kind === 'scalar' || entry.value.kind === 'map')));
}

;// CONCATENATED MODULE: ./build/compose/loading.js




/** What is known while one project is loaded, and what was found so far. */
class Loading {
    sources;
    limits;
    problems = [];
    layers = [];
    documents = new Set();
    /** Paths that were opened, or would have been if they were there. */
    consulted = new Set();
    /** Files that services extend, resolved once for each set of variables. */
    extended = new Map();
    #parsed = new Set();
    #copiesLeft;
    constructor(sources, limits) {
        this.sources = sources;
        this.limits = limits;
        this.#copiesLeft = limits.copies;
    }
    /** Whether no room for copies is left. */
    get isFull() {
        return this.#copiesLeft < 0;
    }
    /**
     * Whether there is room for one more copy of a node. Files that are each small enough can multiply each other through
     * `extends` and `include`; the first copy without room is a problem.
     *
     * @param at what asks for it
     */
    mayCopy(node, at) {
        if (this.isFull)
            return false;
        this.#copiesLeft -= costOfCopying + sizeOf(node);
        if (this.#copiesLeft >= 0)
            return true;
        const { copies } = this.limits;
        const what = prose `This project brings in more than ${copies} nodes through ${'extends'} and ${'include'}; from here on they were not followed.`;
        this.problems.push(notAudited(at, 'copies', what, prose `Split the project.`));
        return false;
    }
    /** The file's syntax, its problems noted once. A file that cannot be read is a problem at the place that names it. */
    open(path, at) {
        this.consulted.add(path);
        const file = this.sources.file(path);
        const unread = unreadable(file, path, at ?? nowhere(path), this.limits);
        if (unread)
            this.problems.push(unread);
        const parsed = this.sources.parsed(path);
        if (parsed && !this.#parsed.has(parsed)) {
            this.#parsed.add(parsed);
            this.documents.add(parsed.document);
            this.problems.push(...parsed.problems);
        }
        return parsed;
    }
    /** A `.env` or `env_file` whose variables take part. See `Sources.variables`. */
    openVariables(path, at, optional) {
        this.consulted.add(path);
        const { document, problem } = this.sources.variables(path, at, optional);
        if (document)
            this.documents.add(document);
        if (problem)
            this.problems.push(problem);
        return document;
    }
}
/** Resolving the file costs something too, however little it holds. In nodes. */
const costOfCopying = 50;
function sizeOf(node) {
    if (node.kind === 'scalar')
        return 1;
    let size = 1;
    for (const value of node.kind === 'map' ? node.entries.values() : node.items)
        size += sizeOf(value);
    return size;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/compose/directives.js

const marker = 'docker-auditor:';
/** Lexemes that stand for no text of their own: a document's start, and the end of a broken flow collection. */
const withoutText = new Set([dist/* CST */.DB.DOCUMENT, dist/* CST */.DB.FLOW_END]);
/**
 * The comments of a YAML text that speak to the audit. What looks like one inside a quoted or block scalar is text, so the
 * lexer decides; a text without the marker is not read at all.
 */
function directivesIn(text) {
    if (!text.includes(marker))
        return [];
    const directives = [];
    let at = 0;
    let scalarNext = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (lexeme === dist/* CST */.DB.SCALAR && !scalarNext) {
            scalarNext = true;
            continue;
        }
        if (!scalarNext && withoutText.has(lexeme))
            continue;
        if (!scalarNext && lexeme.startsWith('#'))
            directives.push(...directive(lexeme.trimEnd(), at));
        scalarNext = false;
        at += lexeme.length;
    }
    return directives;
}
function directive(comment, at) {
    const words = comment.slice(1).trimStart();
    if (!words.startsWith(marker))
        return [];
    return [{ span: { start: at, end: at + comment.length }, text: words.slice(marker.length).trim() }];
}

;// CONCATENATED MODULE: ./build/compose/nesting.js

/**
 * Where a text is nested more deeply than a bound, by brackets or by indicators on one line; `undefined` where it is not.
 * The parser recurses into each level and keeps hundreds of bytes for it, so this is told from the lexer's tokens alone.
 */
function nestedTooDeeply(text, bound) {
    if (!mayBeDeep(text, bound))
        return undefined;
    let [offset, brackets, onLine] = [0, 0, 0];
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (token === '[' || token === '{')
            brackets += 1;
        else if (token === ']' || token === '}')
            brackets = Math.max(0, brackets - 1);
        else if (token === '-' || token === '?')
            onLine += 1;
        else if (token.startsWith('\n') || token.startsWith('\r'))
            onLine = 0;
        if (brackets > bound || onLine > bound)
            return offset;
        if (!invisible.has(token))
            offset += token.length;
    }
    return undefined;
}
/** The lexer's marks for what has no text: a document's start, flow's end, a scalar. */
const invisible = new Set(['\u0002', '\u0018', '\u001F']);
/** A quick look that counts the signs wherever they stand, in texts and comments too. */
function mayBeDeep(text, bound) {
    let [brackets, onLine] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
        const letter = text.charCodeAt(at);
        if (letter === 0x5b || letter === 0x7b)
            brackets += 1;
        else if ((letter === 0x5d || letter === 0x7d) && brackets > 0)
            brackets -= 1;
        else if (letter === 0x2d || letter === 0x3f)
            onLine += 1;
        else if (letter === 0x0a)
            onLine = 0;
        if (brackets > bound || onLine > bound)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/compose/syntax.js




/**
 * Turns the parser's tree into ours, so that the parser's (20 times as big as the text) can be dropped. Duplicate keys
 * and nesting over the bound are found here; the parser's own duplicate check is quadratic and stays off.
 */
class SyntaxReader {
    problems = [];
    #document;
    #depthBound;
    #tooDeep = false;
    constructor(document, depthBound) {
        this.#document = document;
        this.#depthBound = depthBound;
    }
    read(root) {
        return this.#node(root, [], root.range?.[0] ?? 0, 0);
    }
    #node(node, before, emptyAt, depth) {
        if (depth > this.#depthBound)
            return this.#cut(node, emptyAt);
        if ((0,dist/* isMap */.jh)(node))
            return this.#map(node, before, depth);
        if ((0,dist/* isSeq */.oP)(node))
            return this.#list(node, before, depth);
        if ((0,dist/* isScalar */.jn)(node))
            return this.#scalar(node, before, emptyAt);
        if ((0,dist/* isAlias */.Vj)(node)) {
            const span = spanOf(node, emptyAt);
            return { kind: 'alias', name: node.source, span, outer: span };
        }
        return emptyScalar(before, emptyAt);
    }
    #map(node, before, depth) {
        const flow = node.flow === true;
        const entries = [];
        const seen = new Map();
        for (const pair of node.items) {
            const entry = this.#entry(pair, depth);
            if (!entry)
                continue;
            this.#reportDuplicate(entry.key, seen);
            entries.push(entry);
        }
        const start = node.range?.[0] ?? 0;
        const end = flow ? (node.range?.[1] ?? start) : (entries.at(-1)?.value.outer.end ?? node.range?.[1] ?? start);
        return { kind: 'map', flow, entries, ...properties(node, before, { start, end: Math.max(start, end) }) };
    }
    #entry(pair, depth) {
        const token = pair.srcToken;
        const separator = token?.sep ?? [];
        const key = this.#key(pair.key, token?.start ?? [], depth);
        if (!key)
            return undefined;
        const colon = separator.find(({ type }) => type === 'map-value-ind');
        const value = this.#node(pair.value, separator, colon ? colon.offset + 1 : key.outer.end, depth + 1);
        return { key, value, span: { start: key.outer.start, end: Math.max(key.outer.end, value.outer.end) } };
    }
    #key(key, before, depth) {
        const explicit = before.find(({ type }) => type === 'explicit-key-ind');
        const node = this.#node(key, before, explicit ? explicit.offset + 1 : endOf(before), depth + 1);
        if (node.kind === 'scalar')
            return node;
        this.problems.push(invalid(placeAt(this.#document, node.span), 'key', prose `This key is a ${node.kind === 'alias' ? 'YAML alias' : node.kind}, where Compose takes text only.`, prose `Write the key as plain text.`));
        return undefined;
    }
    #reportDuplicate(key, seen) {
        const first = seen.get(key.text);
        if (first === undefined) {
            seen.set(key.text, key.span);
            return;
        }
        const line = this.#document.linesOf(first).first;
        this.problems.push(invalid(placeAt(this.#document, key.span), key.text, prose `The key ${key.text} stands twice in one mapping; it is set in line ${line} already.`, prose `Keep one of the two.`));
    }
    #list(node, before, depth) {
        const flow = node.flow === true;
        const tokens = itemTokens(node.srcToken);
        const items = node.items.map((item, index) => {
            const start = (0,dist/* isPair */.tO)(item) ? [] : (tokens[index] ?? []);
            const dash = flow ? undefined : start.find(({ type }) => type === 'seq-item-ind');
            const value = (0,dist/* isPair */.tO)(item)
                ? this.#pairItem(item, depth)
                : this.#node(item, start, dash ? dash.offset + 1 : endOf(start), depth + 1);
            return { value, span: { start: dash?.offset ?? value.outer.start, end: value.outer.end } };
        });
        const start = node.range?.[0] ?? 0;
        const end = flow ? (node.range?.[1] ?? start) : (items.at(-1)?.span.end ?? node.range?.[1] ?? start);
        return { kind: 'list', flow, items, ...properties(node, before, { start, end: Math.max(start, end) }) };
    }
    /** `[a: b]`: one entry without braces. */
    #pairItem(pair, depth) {
        const entry = this.#entry(pair, depth + 1);
        const span = entry?.span ?? { start: 0, end: 0 };
        return { kind: 'map', flow: true, entries: entry ? [entry] : [], span, outer: span };
    }
    #scalar(node, before, emptyAt) {
        // A tag such as `!!merge` or `!!int` makes the parser give something else than text.
        const value = typeof node.value === 'string' ? node.value : (node.source ?? '');
        const range = spanOf(node, emptyAt);
        const style = styles.get(node.type ?? 'PLAIN') ?? 'plain';
        const empty = range.start >= range.end;
        if (empty && style === 'plain')
            return { ...emptyScalar(before, emptyAt), text: value };
        const block = style === 'literal' || style === 'folded';
        const span = block ? withoutBlankLines(this.#document.text, range) : range;
        const text = block
            ? withoutAddedBreak(value, this.#document.text, span)
            : withoutReturn(value, this.#document.text, span);
        return { kind: 'scalar', text, style, ...properties(node, before, span) };
    }
    #cut(node, emptyAt) {
        const span = spanOf(node, emptyAt);
        if (!this.#tooDeep) {
            this.#tooDeep = true;
            this.problems.push(notAudited(placeAt(this.#document, span), 'depth', prose `From here on the file is nested deeper than ${this.#depthBound} levels and was not audited.`, prose `Flatten the structure.`));
        }
        return { kind: 'scalar', text: '', style: 'plain', span, outer: span };
    }
}
const styles = new Map([
    ['PLAIN', 'plain'],
    ['QUOTE_SINGLE', 'single'],
    ['QUOTE_DOUBLE', 'double'],
    ['BLOCK_LITERAL', 'literal'],
    ['BLOCK_FOLDED', 'folded'],
]);
function spanOf(node, otherwise) {
    const range = (0,dist/* isNode */.Ll)(node) ? node.range : undefined;
    return range ? { start: range[0], end: range[1] } : { start: otherwise, end: otherwise };
}
/** The anchor, the tag and the span that takes them in. Tokens of the same kind further up belong to other nodes. */
function properties(node, before, span) {
    if (node.anchor === undefined && node.tag === undefined)
        return { span, outer: span };
    const first = before.find(({ type }) => type === 'anchor' || type === 'tag');
    const start = first && first.offset < span.start ? first.offset : span.start;
    return {
        ...(node.anchor !== undefined && { anchor: node.anchor }),
        ...(node.tag !== undefined && { tag: node.tag.replace('tag:yaml.org,2002:', '!!') }),
        span,
        outer: { start, end: span.end },
    };
}
function emptyScalar(before, emptyAt) {
    const marks = before.filter(({ type }) => type === 'anchor' || type === 'tag');
    const first = marks.at(0);
    const last = marks.at(-1);
    const at = last ? last.offset + last.source.length : emptyAt;
    const anchor = marks.find(({ type }) => type === 'anchor')?.source.slice(1);
    const tag = marks.find(({ type }) => type === 'tag')?.source;
    return {
        kind: 'scalar',
        text: '',
        style: 'plain',
        span: { start: at, end: at },
        outer: { start: first?.offset ?? at, end: at },
        ...(anchor !== undefined && { anchor }),
        ...(tag !== undefined && { tag }),
    };
}
/** The tokens before each of a sequence's values, in the order of the values. */
function itemTokens(token) {
    if (token?.type === 'block-seq') {
        return token.items
            .filter(({ start }) => start.some(({ type }) => type === 'seq-item-ind'))
            .map(({ start }) => start);
    }
    if (token?.type !== 'flow-collection')
        return [];
    return token.items
        .filter(({ start, key, sep, value }) => Boolean(key ?? sep ?? value) || start.some(({ type }) => type === 'anchor' || type === 'tag'))
        .map(({ start }) => start);
}
function endOf(before) {
    const last = before.at(-1);
    return last ? last.offset + last.source.length : 0;
}
/** A block scalar ends with its last line's break; blank lines after it belong to it only where `+` keeps them. */
function withoutBlankLines(text, range) {
    const header = /^[|>][-+0-9]*/.exec(text.slice(range.start, range.start + 4))?.[0] ?? '';
    if (header.includes('+'))
        return range;
    let end = range.end;
    while (end > range.start && /\s/.test(text[end - 1] ?? ''))
        end -= 1;
    if (header.includes('-') || end >= range.end)
        return { start: range.start, end };
    const lineBreak = text.indexOf('\n', end);
    return { start: range.start, end: lineBreak === -1 || lineBreak >= range.end ? range.end : lineBreak + 1 };
}
/** At a file's end without line break the parser adds one to the text; Compose's does not. */
function withoutAddedBreak(value, text, span) {
    return span.end === text.length && !text.endsWith('\n') && value.endsWith('\n') ? value.slice(0, -1) : value;
}
/** Of a quote that never ends the parser keeps half of the file's last line break, where that is `\r\n`. */
function withoutReturn(value, text, span) {
    return value.endsWith('\r') && text.slice(span.end - 2, span.end) === '\r\n' ? value.slice(0, -1) : value;
}

;// CONCATENATED MODULE: ./build/compose/parser.js










/**
 * A parser that remembers, for each path, the first text that it saw and the last one: trying fixes on one file
 * re-parses that file only, and the memory kept does not grow with the number of tries.
 */
function createParser(limits) {
    const remembered = new Map();
    return (path, text) => {
        const known = remembered.get(path) ?? [];
        const same = known.find(({ document }) => document.text === text);
        if (same)
            return same;
        const parsed = parseFile(path, text, limits);
        remembered.set(path, [...known.slice(0, 1), parsed]);
        return parsed;
    };
}
function parseFile(path, text, limits) {
    const document = createDocument(path, text, directivesIn(text));
    const problems = [];
    const parts = [];
    const refused = parser_overBound(document, limits);
    if (refused)
        return { document, parts, problems: [refused] };
    for (const parsed of yamlDocuments(document, problems)) {
        if (parsed.contents === null)
            continue;
        const reader = new SyntaxReader(document, limits.depth);
        const root = reader.read(parsed.contents);
        problems.push(...reader.problems);
        if (root.kind === 'scalar' && root.text === '')
            continue;
        const anchors = new Anchors(document, root);
        problems.push(...anchors.problems);
        if (anchors.expandedNodes > limits.nodes)
            problems.push(tooManyNodes(document, root, anchors, limits));
        else
            parts.push({ root, anchors });
    }
    return { document, parts, problems };
}
/** What would exhaust the parser itself is seen before it is asked. */
function parser_overBound(document, limits) {
    const { text } = document;
    const documents = text.match(/^---(?=\s|$)/gm)?.length ?? 0;
    if (documents > limits.documents) {
        const what = prose `This file has ${documents} YAML documents, more than ${limits.documents}, and was not audited.`;
        return notRead(document, { start: 0, end: 0 }, 'documents', what, prose `Split the file.`);
    }
    const at = nestedTooDeeply(text, deepestParsed);
    return at === undefined ? undefined : tooDeep(document, at);
}
/** Nesting up to here is parsed, so that what is above the bound can be read. Nobody writes a tenth of it. */
const deepestParsed = 1_000;
function tooDeep(document, at) {
    const what = prose `This file is nested too deeply to be read.`;
    return notRead(document, { start: at, end: at }, 'depth', what, prose `Flatten the structure.`);
}
/** Something of this file is hidden from the audit, so what an edit of it brings in is too. */
function notRead(document, span, subject, what, todo) {
    return notAudited(placeAt(document, span), subject, what, todo, shortHash(document.text));
}
function yamlDocuments(document, problems) {
    try {
        // All scalars stay text: Compose's own readings of them are in yaml-scalar.ts.
        const parsed = (0,dist/* parseAllDocuments */.hR)(document.text, {
            schema: 'failsafe',
            keepSourceTokens: true,
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'silent',
        });
        if (!Array.isArray(parsed))
            return [];
        const error = parsed.flatMap(({ errors }) => errors).at(0);
        if (error)
            problems.push(brokenYaml(document, error.pos, error.message));
        return parsed;
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        problems.push(tooDeep(document, 0));
        return [];
    }
}
function brokenYaml(document, [start, end], reason) {
    const last = document.text.length;
    const span = { start: Math.min(start, last), end: Math.min(Math.max(start, end), last) };
    const template = /\{\{|\{%|<%/.exec(document.text);
    return template
        ? notRead(document, span, 'template', prose `This file is a template, not YAML: its ${template[0]} is filled in before Compose reads it, so what will run is unknown here.`, prose `Audit the rendered file, or leave the template out with ${'exclude'}.`)
        : invalid(placeAt(document, span), 'yaml', prose `The YAML does not parse: ${reason}.`, prose `Correct the syntax at this place.`);
}
function tooManyNodes(document, root, anchors, limits) {
    return notRead(document, { start: root.span.start, end: root.span.start }, 'nodes', prose `With its aliases expanded this document has ${anchors.expandedNodes} nodes, more than ${limits.nodes}, and was not audited.`, prose `Use fewer or smaller aliases. Files that expand without bound take Docker Compose itself down.`);
}

;// CONCATENATED MODULE: ./build/compose/command.js

/**
 * The words of `command` or `entrypoint`: a list is taken as it is, a string is split as Compose splits it. A word of a
 * string is located on its own text where that stands in the file unchanged.
 */
function commandWords(node) {
    if (node?.kind === 'list') {
        return node.items.flatMap((item) => (item.kind === 'scalar' ? partOf(item, whole(item), item.text) : []));
    }
    if (node?.kind !== 'scalar' || node.value === null)
        return [];
    const written = writtenText(node);
    return shellWords(written.text).map(({ word, start, end }) => partOf(node, written.rawSpan(start, end), word));
}
function whole(scalar) {
    return { start: 0, end: scalar.raw.length };
}
/** Letters that mean themselves outside quotes. */
const ordinary = /[^\s"'`\\(;&|<>]+/y;
/**
 * Splits at white space outside quotes; a backslash keeps the next character except in single quotes. As in Compose
 * nothing is expanded, and the words end at the first unquoted `;`, `&`, `|`, `<` or `>`.
 * Source: https://github.com/mattn/go-shellwords/blob/master/shellwords.go
 */
function shellWords(text) {
    const words = [];
    let word;
    let start = 0;
    let quote;
    const finish = (end) => {
        if (word !== undefined)
            words.push({ word, start, end });
        word = undefined;
    };
    const add = (letters, at) => {
        if (word === undefined)
            start = at;
        word = (word ?? '') + letters;
    };
    for (let at = 0; at < text.length; at += 1) {
        const letter = text.charAt(at);
        if (letter === '\\' && quote !== "'") {
            add(text.charAt(at + 1), at);
            at += 1;
        }
        else if (quote !== undefined) {
            if (letter !== quote)
                add(letter, at);
            else {
                if (quote === '`' || quote === ')')
                    add(letter, at);
                quote = undefined;
            }
        }
        else if (/\s/.test(letter))
            finish(at);
        else if (letter === '"' || letter === "'" || letter === '`') {
            add(letter === '`' ? letter : '', at);
            quote = letter;
        }
        else if (letter === '(' && word?.endsWith('$')) {
            add(letter, at);
            quote = ')';
        }
        else if (/[;&|<>]/.test(letter)) {
            finish(at);
            return words;
        }
        else {
            ordinary.lastIndex = at;
            const [letters = letter] = ordinary.exec(text) ?? [];
            add(letters, at);
            at += letters.length - 1;
        }
    }
    finish(text.length);
    return words;
}

;// CONCATENATED MODULE: ./build/compose/environment.js


/**
 * Reads what may be a mapping or a list of `NAME=VALUE`: environment, labels, build arguments, sysctls. Where files in
 * both forms were merged, a list item may be a mapping of one entry.
 */
function pairsOf(node) {
    if (node?.kind === 'list') {
        return node.items.flatMap((item) => (item.kind === 'scalar' ? listPair(item) : pairsOf(item)));
    }
    if (node?.kind !== 'map')
        return [];
    return [...node.entries].flatMap(([name, value]) => (value.kind === 'scalar' ? mapPair(name, value) : []));
}
function mapPair(name, value) {
    const absent = value.value === null;
    return {
        name,
        form: 'map',
        ...(!absent && { value, valueAt: { start: 0, end: value.raw.length } }),
        text: absent ? '' : value.text,
        ...placeOf(value),
    };
}
function listPair(item) {
    const written = writtenText(item);
    const equals = written.text.indexOf('=');
    if (equals === -1)
        return { name: written.text, form: 'list', text: '', ...placeOf(item) };
    const until = written.rawSpan(equals, equals + 1).end;
    return {
        name: written.text.slice(0, equals),
        form: 'list',
        value: item,
        valueAt: { start: until, end: item.raw.length },
        text: written.text.slice(equals + 1),
        ...placeOf(item),
    };
}

;// CONCATENATED MODULE: ./build/compose/image.js


/**
 * Reads an image name. A variable without value in the tag or digest stays there as `$NAME`, so that a tag that is set
 * elsewhere is not taken for a missing one; in the name itself it hides the image, and nothing is returned.
 */
function locatedImage(scalar) {
    if (!scalar)
        return undefined;
    const written = writtenText(scalar, ({ variable, source, result }) => source === 'unset' || source === 'required' ? `$${variable}` : result);
    const value = imageReference(written.text);
    if (!value || value.name.includes('$'))
        return undefined;
    return { value, ...placeOf(scalar) };
}
/**
 * `[registry/]repository[:tag][@digest]` with Docker's defaults filled in; `undefined` for an empty name.
 * Source: https://github.com/distribution/reference/blob/main/normalize.go
 */
function imageReference(text) {
    const at = text.indexOf('@');
    const digest = at === -1 ? undefined : text.slice(at + 1);
    const named = at === -1 ? text : text.slice(0, at);
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const tag = tagged ? named.slice(colon + 1) : undefined;
    const path = tagged ? named.slice(0, colon) : named;
    if (path === '')
        return undefined;
    const slash = path.indexOf('/');
    const domain = slash === -1 ? '' : path.slice(0, slash);
    const hasRegistry = /[.:]/.test(domain) || domain === 'localhost' || domain !== domain.toLowerCase();
    const registry = hasRegistry ? (domain === 'index.docker.io' ? 'docker.io' : domain) : 'docker.io';
    const rest = hasRegistry ? path.slice(slash + 1) : path;
    const repository = registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest;
    return {
        registry,
        repository,
        name: `${registry}/${repository}`,
        ...(tag !== undefined && { tag }),
        ...(digest !== undefined && { digest }),
    };
}

;// CONCATENATED MODULE: ./build/compose/service.js







/** One service of a project. Its typed views are worked out when they are first asked for. */
function createService(name, fields, findVolume) {
    const lookup = lookups(fields);
    const image = once(() => locatedImage(lookup.text('image')));
    const ports = once(() => portMappings(fields.entries.get('ports')));
    const volumes = once(() => volumeMounts(fields.entries.get('volumes'), findVolume));
    const environment = once(() => pairsOf(fields.entries.get('environment')));
    const command = once(() => commandWords(fields.entries.get('command')));
    const entrypoint = once(() => commandWords(fields.entries.get('entrypoint')));
    return {
        name,
        key: keyOf(name, fields),
        path: ['services', name],
        fields,
        hasBuild: fields.entries.has('build'),
        ...lookup,
        get image() {
            return image();
        },
        get ports() {
            return ports();
        },
        get volumes() {
            return volumes();
        },
        get environment() {
            return environment();
        },
        get command() {
            return command();
        },
        get entrypoint() {
            return entrypoint();
        },
    };
}
/** A top-level network, volume, secret or config. `node` may be empty: `data:` alone declares a volume. */
function createResource(kind, name, node) {
    const fields = node.kind === 'map' ? node : undefined;
    const path = [kind, name];
    const { get, text } = lookups(fields);
    return { name, key: keyOf(name, node), path, fields, get, text };
}
/** The key stands where its value says; a merged value has the first file's key. */
function keyOf(name, node) {
    return { value: name, ...placeOf(node), writtenAt: node.keyAt ?? node.writtenAt };
}
function lookups(fields) {
    const get = (...path) => {
        let node = fields;
        for (const key of path) {
            if (node?.kind === 'map')
                node = node.entries.get(key);
            else
                node = node?.kind === 'list' ? node.items[Number(key)] : undefined;
        }
        return node;
    };
    const text = (...path) => {
        const node = get(...path);
        return node?.kind === 'scalar' && node.value !== null ? node : undefined;
    };
    const flag = (...path) => {
        const scalar = text(...path);
        const value = scalar && booleanOf(scalar.text);
        if (!scalar || value === undefined)
            return undefined;
        return { value, ...placeOf(scalar) };
    };
    const list = (...path) => {
        const node = get(...path);
        if (node?.kind === 'list')
            return node.items.filter((item) => item.kind === 'scalar');
        return node?.kind === 'scalar' && node.value !== null ? [node] : [];
    };
    return { get, text, flag, list, pairs: (...path) => pairsOf(get(...path)) };
}
function once(work) {
    let done;
    return () => (done ??= { value: work() }).value;
}

;// CONCATENATED MODULE: ./build/compose/project.js




/** Gives the merged model its typed services and resources. What Compose refuses in them becomes a problem. */
function createProject(loaded, limits) {
    const { root } = loaded;
    const problems = [];
    const volumes = resources(root, 'volumes', problems);
    const volumeFields = new Map(volumes.map(({ name, fields }) => [name, fields]));
    const services = project_servicesOf(root, (name) => volumeFields.get(name), limits, problems);
    const byName = new Map(services.map((service) => [service.name, service]));
    const networks = resources(root, 'networks', problems);
    const secrets = resources(root, 'secrets', problems);
    const configs = resources(root, 'configs', problems);
    return {
        ...loaded,
        services,
        networks,
        volumes,
        secrets,
        configs,
        attached: [],
        problems: [...loaded.problems, ...problems.filter((each) => !followsFrom(each, loaded.problems))],
        service: (name) => byName.get(name),
    };
}
/** A wrong form in a file whose YAML is broken, or where another problem stands already, tells nothing new. */
function followsFrom(problem, earlier) {
    return earlier.some(({ document, subject, writtenAt }) => document === problem.document && (subject === 'yaml' || writtenAt.start === problem.writtenAt.start));
}
function project_servicesOf(root, findVolume, limits, problems) {
    const section = mapping(root, 'services', problems);
    if (!section)
        return [];
    if (section.entries.size > limits.services) {
        const what = prose `This project has ${section.entries.size} services; those after the first ${limits.services} were not audited.`;
        problems.push(notAudited(placeOf(section), 'services', what, prose `Split the project.`));
    }
    const services = [];
    for (const [name, node] of [...section.entries].slice(0, limits.services)) {
        if (node.kind === 'map') {
            checkFields(name, node, problems);
            services.push(createService(name, node, findVolume));
        }
        else
            problems.push(mustBe(node, `services.${name}`, 'a mapping', name));
    }
    return services;
}
/** The forms that the audit has to read; Compose's schema refuses more. */
function checkFields(name, fields, problems) {
    for (const key of ['ports', 'volumes', 'devices', 'cap_add', 'cap_drop', 'security_opt']) {
        const node = fields.entries.get(key);
        if (node && node.kind !== 'list')
            problems.push(mustBe(node, `services.${name}.${key}`, 'a list', name));
    }
    for (const key of ['environment', 'labels']) {
        const node = fields.entries.get(key);
        if (node?.kind === 'scalar') {
            problems.push(mustBe(node, `services.${name}.${key}`, 'a mapping or a list', name));
        }
    }
    for (const key of ['image', 'network_mode', 'pid', 'ipc', 'privileged', 'user', 'read_only']) {
        const node = fields.entries.get(key);
        if (node && node.kind !== 'scalar')
            problems.push(mustBe(node, `services.${name}.${key}`, 'a single value', name));
    }
}
function resources(root, kind, problems) {
    const section = mapping(root, kind, problems);
    return section ? [...section.entries].map(([name, node]) => createResource(kind, name, node)) : [];
}
function mapping(root, key, problems) {
    const node = root.entries.get(key);
    if (node === undefined || node.kind === 'map')
        return node;
    problems.push(mustBe(node, key, 'a mapping'));
    return undefined;
}
function mustBe(node, path, form, service) {
    const found = node.kind === 'scalar'
        ? node.value === null
            ? 'empty'
            : 'a single value'
        : `a ${node.kind === 'map' ? 'mapping' : 'list'}`;
    const what = prose `${path} is ${[found]}, where Compose takes ${[form]}.`;
    return invalid(placeOf(node), path, what, prose `Write ${[form]}, or take the key out.`, service);
}

;// CONCATENATED MODULE: ./build/compose/load.js











/**
 * Loads the projects that the candidates belong to. A file that cannot be read as Compose would is a problem of its
 * project, never an exception. Call again with what `needs` names (what is not there as `{kind: 'missing'}`).
 */
function loadProjects(request) {
    const { candidates, tree, files, limits, environment, attach = true } = request;
    const sources = new Sources(tree, files, request.parse ?? createParser(limits), limits);
    const outer = environment === undefined ? nothingSet : lookupIn(environment);
    const planner = new ProjectPlanner(sources, request.projects, outer);
    const projects = new Map();
    const skipped = [];
    for (const candidate of new Set(candidates)) {
        const reason = isDotEnv(candidate) ? undefined : reasonToSkip(candidate, sources);
        if (reason !== undefined) {
            skipped.push({ path: candidate, reason });
            continue;
        }
        for (const plan of planner.plan(candidate)) {
            const key = plan.files.map(({ path }) => path).join('\0');
            if (!projects.has(key))
                projects.set(key, loadProject(plan, sources, limits, attach));
        }
    }
    return { projects: [...projects.values()], skipped, needs: sources.needs };
}
function lookupIn(environment) {
    return (name) => {
        const value = environment.get(name);
        return value === undefined ? undefined : { value };
    };
}
function reasonToSkip(path, sources) {
    if (sources.file(path)?.kind === 'missing')
        return 'it is not in this tree';
    const parsed = sources.parsed(path);
    const layout = parsed && layoutOf(parsed);
    return layout?.kind === 'other' ? layout.reason : undefined;
}
function loadProject(plan, sources, limits, attach) {
    const loading = new Loading(sources, limits);
    loading.problems.push(...plan.problems);
    const files = plan.files.filter(({ path }) => {
        const parsed = sources.parsed(path);
        const layout = parsed && layoutOf(parsed);
        if (layout?.kind === 'version-1')
            loading.problems.push(layout.problem);
        return layout?.kind !== 'version-1';
    });
    const root = loadFiles({ files, folder: plan.folder, lookup: plan.lookup, including: [] }, loading);
    for (const file of plan.environmentFiles)
        loading.documents.add(file);
    for (const path of [...plan.consulted, inFolder(plan.folder, '.env')])
        loading.consulted.add(path);
    const documents = [...loading.documents];
    const { layers, problems, consulted } = loading;
    const project = createProject({ path: plan.path, documents, root: root ?? emptyRoot(plan.path, loading), layers, problems, consulted }, limits);
    if (!attach)
        return project;
    const attachments = attachedFiles(project, plan.environmentFiles, sources, limits);
    return { ...project, attached: attachments.attached, problems: [...project.problems, ...attachments.problems] };
}
/** A project of which nothing could be read still carries the reason. */
function emptyRoot(path, loading) {
    const [first] = loading.documents;
    const at = loading.problems[0]?.document ?? first;
    const document = at ?? nowhere(path).document;
    return { kind: 'map', entries: new Map(), document, writtenAt: { start: 0, end: 0 }, via: [] };
}

;// CONCATENATED MODULE: ./build/apply-edits.js
/**
 * Replaces the text under each edit's span. Every other byte stays as it is.
 *
 * @param edits ordered by span, not overlapping
 * @throws {RangeError} where edits overlap or leave the text: a builder's mistake
 */
function applyEdits(text, edits) {
    let result = '';
    let at = 0;
    for (const { span, text: replacement } of edits) {
        if (span.start < at || span.end < span.start || span.end > text.length) {
            throw new RangeError(`An edit of ${span.start}-${span.end} does not fit behind ${at} in ${text.length} characters.`);
        }
        result += text.slice(at, span.start) + replacement;
        at = span.end;
    }
    return result + text.slice(at);
}

;// CONCATENATED MODULE: ./build/fixes/item-key.js
/**
 * Names a list's item by what it says, never by its index: a fix declares `[...,'ports','8080:80']`, and stays right when
 * an item above it goes.
 */
function itemKey(node) {
    return node.kind === 'scalar' ? node.text : JSON.stringify(plain(node));
}
function plain(node) {
    if (node.kind === 'scalar')
        return node.text;
    if (node.kind === 'list')
        return node.items.map(plain);
    const keys = [...node.entries.keys()].sort((a, b) => (a < b ? -1 : 1));
    return keys.map((key) => {
        const value = node.entries.get(key);
        return [key, value && plain(value)];
    });
}

;// CONCATENATED MODULE: ./build/fixes/changed-paths.js

/**
 * Which values differ between two models. A value that came, went or changed its kind is named by its own path, and
 * everything below it goes without saying. Items of a list are named by what they said before.
 */
function changedPaths(before, after) {
    const changed = [];
    changed_paths_compare(before, after, [], changed);
    return changed;
}
/** Whether a change at `path` is covered by one of the paths that a fix declares. */
function isDeclared(path, declared) {
    return declared.some((allowed) => allowed.every((key, index) => key === path[index]));
}
function changed_paths_compare(before, after, path, changed) {
    if (before.kind === 'map' && after.kind === 'map')
        compareMaps(before, after, path, changed);
    else if (before.kind === 'list' && after.kind === 'list')
        compareLists(before, after, path, changed);
    else if (before.kind !== 'scalar' || after.kind !== 'scalar' || !sameScalar(before, after))
        changed.push(path);
}
function sameScalar(before, after) {
    return Object.is(before.value, after.value) && before.raw === after.raw;
}
function compareMaps(before, after, path, changed) {
    for (const [key, value] of before.entries) {
        const other = after.entries.get(key);
        if (other === undefined)
            changed.push([...path, key]);
        else
            changed_paths_compare(value, other, [...path, key], changed);
    }
    for (const key of after.entries.keys())
        if (!before.entries.has(key))
            changed.push([...path, key]);
}
/** Lists of one length are compared item by item; otherwise what has no equal on the other side came or went. */
function compareLists(before, after, path, changed) {
    if (before.items.length === after.items.length) {
        before.items.forEach((item, index) => {
            const other = after.items[index];
            if (other !== undefined)
                changed_paths_compare(item, other, [...path, itemKey(item)], changed);
        });
        return;
    }
    const left = countKeys(before);
    const right = countKeys(after);
    for (const [key, count] of left)
        if (count > (right.get(key) ?? 0))
            changed.push([...path, key]);
    for (const [key, count] of right)
        if (count > (left.get(key) ?? 0))
            changed.push([...path, key]);
}
function countKeys(list) {
    const counts = new Map();
    for (const item of list.items)
        counts.set(itemKey(item), (counts.get(itemKey(item)) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/fixes/combine.js
/**
 * Puts the edits of several fixes in order. The same edit twice counts once, and an edit inside a stretch that another
 * one deletes goes with it.
 *
 * @returns `undefined` where edits overlap in any other way
 */
function combine_combineEdits(edits) {
    const combined = [];
    for (const edit of [...edits].sort(bySpan)) {
        const last = combined.at(-1);
        if (last === undefined || !overlap(last, edit))
            combined.push(edit);
        else if (sameEdit(last, edit) || swallows(last, edit))
            continue;
        else if (swallows(edit, last))
            combined[combined.length - 1] = edit;
        else
            return undefined;
    }
    return combined;
}
function bySpan(a, b) {
    return a.span.start - b.span.start || a.span.end - b.span.end;
}
/** Two insertions at one place overlap too: which of them comes first would be a guess. */
function overlap(first, second) {
    return second.span.start < first.span.end || second.span.start === first.span.start;
}
function sameEdit(a, b) {
    return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}
function swallows(deletion, inner) {
    return deletion.text === '' && deletion.span.start <= inner.span.start && inner.span.end <= deletion.span.end;
}

;// CONCATENATED MODULE: ./build/fixes/prove.js




/**
 * Tries a finding's fix on the audited tree and lets it through only if everything that a suggestion promises holds:
 * the finding is gone, no finding is new or worse but those the fix declares, only the declared values changed, and the
 * files still parse.
 */
function proveFix(finding, reaudit) {
    const { proposal, noFixReason } = finding;
    if (proposal === undefined)
        return { kind: 'none', reason: noFixReason ?? [] };
    return verdict(proposal, refuse([proposal], [finding], reaudit));
}
/**
 * Joins the proven fixes of findings that share a comment into one, and proves that one.
 *
 * @param findings at least one, each with a proven fix in the same document
 */
function proveTogether(fixes, findings, reaudit) {
    const [first, ...others] = fixes;
    if (first === undefined)
        return { kind: 'none', reason: [] };
    if (others.length === 0)
        return { kind: 'proven', fix: first };
    if (others.some(({ document }) => document !== first.document)) {
        return { kind: 'refused', reason: 'the fixes belong to different files' };
    }
    const edits = combineEdits(fixes.flatMap((fix) => fix.edits));
    if (edits === undefined)
        return { kind: 'refused', reason: 'the fixes of these findings exclude each other' };
    const caveats = fixes.flatMap(({ caveat }) => (caveat === undefined ? [] : [caveat]));
    const joined = {
        title: eachOnce(fixes.map(({ title }) => title)),
        safety: caveats.length > 0 ? 'changes-behaviour' : 'safe',
        ...(caveats.length > 0 && { caveat: eachOnce(caveats) }),
        document: first.document,
        edits,
        changes: fixes.flatMap(({ changes }) => changes),
        leaves: fixes.flatMap(({ leaves }) => leaves ?? []),
    };
    return verdict(joined, refuse([joined], findings, reaudit));
}
/** One sentence after the other; two fixes of one kind say the same. */
function eachOnce(sentences) {
    const different = [...new Map(sentences.map((sentence) => [JSON.stringify(sentence), sentence])).values()];
    return different.flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));
}
/**
 * Applying every suggestion of a review must leave none of its findings and add none.
 *
 * @param suggestions most important first
 * @returns the suggestions that hold together: where all of them don't, as many as can be kept, the most important first
 */
function holdTogether(suggestions, reaudit) {
    const holds = (chosen) => {
        const fixes = chosen.map(({ fix }) => fix);
        return (refuse(fixes, chosen.flatMap(({ covers }) => covers), reaudit) === undefined);
    };
    if (suggestions.length < 2 || holds(suggestions))
        return suggestions;
    const kept = [];
    for (const suggestion of suggestions)
        if (holds([...kept, suggestion]))
            kept.push(suggestion);
    return kept;
}
function verdict(fix, refusal) {
    return isProven(fix, refusal) ? { kind: 'proven', fix } : { kind: 'refused', reason: refusal ?? '' };
}
/** The only way to a `ProvenFix`: through an answer of `refuse`. */
function isProven(_fix, refusal) {
    return refusal === undefined;
}
/** Why these fixes together can't be shown; `undefined` where they can. */
function refuse(fixes, findings, reaudit) {
    const edited = new Map();
    for (const [document, ofDocument] of Map.groupBy(fixes, (fix) => fix.document)) {
        const edits = combine_combineEdits(ofDocument.flatMap((fix) => fix.edits));
        if (edits === undefined)
            return 'its edits overlap';
        const text = applyEdits(document.text, edits);
        if (text === document.text)
            return 'it would change nothing';
        if (endsLine(text) !== endsLine(document.text))
            return "it would change the end of the file's last line";
        edited.set(document.path, text);
    }
    const { before, after } = reaudit(edited);
    return (undeclaredChange(fixes.flatMap(({ changes }) => changes), before.projects, after.projects) ??
        stillThere(findings, after) ??
        newOrWorse(fixes, findings, before, after));
}
function endsLine(text) {
    return text.endsWith('\n');
}
function undeclaredChange(declared, before, after) {
    const remaining = new Map(after.map((project) => [project.path, project]));
    for (const project of before) {
        const other = remaining.get(project.path);
        if (other === undefined)
            return `${project.path} could not be read as a project any more`;
        const path = changedPaths(project.root, other.root).find(
        // A top-level `x-…` has no effect by itself; what aliases make of it is compared where it is used.
        (changed) => changed[0]?.startsWith('x-') !== true && !isDeclared(changed, declared));
        // Three keys are enough to find it; what lies deeper may be a list's item, and that a secret.
        if (path !== undefined)
            return `it would also change ${path.slice(0, 3).join('.')}`;
    }
    return undefined;
}
function stillThere(findings, after) {
    const left = new Set(after.findings.map(({ fingerprint }) => fingerprint));
    const finding = findings.find(({ members }) => members.some((member) => left.has(member)));
    return finding && `${finding.rule.id} would still be there`;
}
function newOrWorse(fixes, findings, before, after) {
    const known = new Map(before.findings.map((finding) => [finding.fingerprint, finding]));
    const left = new Set(fixes.flatMap(({ leaves }) => leaves ?? []));
    const services = new Set(findings.flatMap(({ users }) => users));
    for (const finding of after.findings) {
        const twin = known.get(finding.fingerprint);
        if (twin !== undefined && !moreSevere(finding.severity, twin.severity))
            continue;
        if (ignoresOnly(finding, findings))
            continue;
        const declared = left.has(finding.rule.id) && finding.service !== undefined && services.has(finding.service);
        if (!declared)
            return `it would bring ${finding.rule.id}${finding.service === undefined ? '' : ` to ${finding.service}`}`;
    }
    return undefined;
}
/** Whether it says that an ignore of what is fixed has nothing left to ignore: that is so once it is fixed, and no harm. */
function ignoresOnly({ rule, at, path }, fixed) {
    if (rule.id !== 'unused-suppression')
        return false;
    return fixed.some(({ ignoredBy }) => ignoredBy?.at.document.path === at.document.path && path.slice(1).every((id) => ignoredBy.rules.includes(id)));
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
;// CONCATENATED MODULE: ./build/report/fix-diff.js




/** A fix as the lines of a diff with one line of context: for where no suggestion can stand. */
function fixDiff({ document, edits }) {
    const after = applyEdits(document.text, edits);
    const [before, wanted] = [document.text, after].map((text) => text.replaceAll('\r\n', '\n'));
    const { hunks } = (0,create/* structuredPatch */.YB)('', '', before ?? '', wanted ?? '', undefined, undefined, { context: 1 });
    return hunks.flatMap(({ lines }, index) => [
        ...(index > 0 ? ['@@'] : []),
        ...lines.filter((line) => !line.startsWith('\\')),
    ]);
}
/** The lines that a fix's diff shows, as they are before it. */
function shownLines({ document, edits }) {
    const first = document.linesOf(edits[0]?.span ?? { start: 0, end: 0 }).first;
    const last = document.linesOf(edits.at(-1)?.span ?? { start: 0, end: 0 }).last;
    return { first: first - 1, last: last + 1 };
}
/** The same as a fenced block, for where a click can't apply it. */
function fixDiffBlock(fix, secrets) {
    const lines = fixDiff(fix).map((line) => visible(line).replaceAll('<U+0009>', '\t'));
    return fenced('diff', maskSecrets(lines.join('\n'), secrets).split('\n'));
}

;// CONCATENATED MODULE: ./build/report/secret-lines.js
/**
 * Masking goes by line: a short secret such as `root` would otherwise take the word out of every other line too.
 *
 * @param findings all of them, also those that others swallow: their secrets are no less secret
 */
function secretLines(findings) {
    const files = new Map();
    for (const { at, secrets = [] } of findings) {
        if (secrets.length === 0)
            continue;
        const { first, last } = at.document.linesOf(at.writtenAt);
        const file = files.get(at.document.path) ?? new Map();
        files.set(at.document.path, file);
        for (let line = first; line <= last; line += 1) {
            const onLine = file.get(line) ?? new Set();
            file.set(line, onLine);
            for (const secret of secrets)
                onLine.add(secret);
        }
    }
    return {
        on(path, { first, last }) {
            const file = files.get(path);
            if (file === undefined)
                return [];
            const found = new Set();
            for (let line = first; line <= last; line += 1)
                for (const secret of file.get(line) ?? [])
                    found.add(secret);
            return [...found];
        },
    };
}

;// CONCATENATED MODULE: ./build/engine.js















/** Reads what the candidates' projects turn out to need, resolves them and runs the rules. */
async function auditTree(request) {
    const { tree, candidates, beside = [], search = [], changed = new Set(), settings, rules, limits, today } = request;
    const { checkTime } = request;
    const files = new Map();
    const parse = createParser(limits);
    const load = (paths, texts, attach = true) => loadProjects({ candidates: paths, tree, files: texts, projects: settings.projects, limits, parse, attach });
    const readFor = async (attempt) => {
        for (;;) {
            const result = attempt();
            const needs = [...new Set(result.needs)];
            if (needs.length === 0)
                return result;
            const read = await request.read(needs);
            for (const path of needs)
                files.set(path, read.get(path) ?? { kind: 'missing' });
        }
    };
    // Most of the searched projects turn out to be untouched: what they hand on is read for the others only.
    const loaded = await readFor(() => {
        const [own, near, searched] = [load(candidates, files), load(beside, files), load(search, files, false)];
        return { own, near, searched, needs: [own, near, searched].flatMap(({ needs }) => needs) };
    });
    const { projects: direct, skipped } = loaded.own;
    const known = new Set(direct.map(({ path }) => path));
    const touched = [...loaded.near.projects, ...loaded.searched.projects]
        .filter((project) => !known.has(project.path) && readsAny(project, changed))
        .map(({ path }) => path);
    const users = (await readFor(() => load(touched, files))).projects.filter(({ path }) => touched.includes(path));
    for (const { path } of users)
        known.add(path);
    const neighbours = loaded.near.projects.filter(({ path }) => !known.has(path));
    const projects = [...direct, ...users, ...neighbours];
    const context = { rules, settings, today };
    const snapshotOf = (some, findings) => {
        return { projects: some, findings: withIgnores(some, findings, context) };
    };
    const hash = remembering(shortHash);
    const found = audit(projects, rules, settings, hash, checkTime);
    const snapshot = snapshotOf(projects, found);
    const foundIn = Map.groupBy(found, ({ project }) => project);
    const readers = readersOf(projects);
    const befores = new Map();
    const before = (affected) => {
        const paths = affected.map(({ path }) => path);
        const key = JSON.stringify(paths);
        const known = befores.get(key) ??
            snapshotOf(affected, paths.flatMap((path) => foundIn.get(path) ?? []));
        befores.set(key, known);
        return known;
    };
    const reaudit = (edited) => {
        const texts = {
            get(path) {
                const text = edited.get(path);
                return text === undefined ? files.get(path) : { kind: 'text', text };
            },
        };
        const affected = [...new Set([...edited.keys()].flatMap((path) => readers.get(path) ?? []))];
        const paths = new Set(affected.map(({ path }) => path));
        const replaced = load([...paths], texts).projects.filter(({ path }) => paths.has(path));
        return {
            before: before(affected),
            after: snapshotOf(replaced, audit(replaced, rules, settings, hash, checkTime)),
        };
    };
    const distrust = (ignores, because) => findingsAboutDistrusted(ignores, because, projects, context);
    return { snapshot, skipped, beside: new Set(neighbours), reaudit, distrust };
}
/**
 * Says of the head's findings which ones the change introduces, leaves out what others say already and what is ignored,
 * and tries the fixes of the introduced ones.
 *
 * @param base the audit to compare with; without one, everything counts as introduced
 * @param trust whether ignores are honoured that the change adds
 * @param proofWork bounds what all proofs together read again, in UTF-16 code units
 */
function judge(head, base, table, trust = { kind: 'trusted' }, proofWork = Number.POSITIVE_INFINITY) {
    const { snapshot, reaudit } = head;
    const { after, before } = withoutStrangers(head, base);
    const comparison = introduced_compareSnapshots(after, before);
    const said = swallow_swallow(after.findings, table);
    const unswallowed = new Set(said);
    const { shown, silenced, distrusted } = suppress(said, comparison.ignoredBefore, trust);
    const aboutDistrusted = trust.kind === 'trusted' ? [] : head.distrust(distrusted, trust.because);
    const introduced = new Set([...comparison.introduced, ...aboutDistrusted.map(({ fingerprint }) => fingerprint)]);
    const isNew = ({ members }) => members.some((member) => introduced.has(member));
    const isAdded = addedServices(after, before);
    const foundIn = Map.groupBy(snapshot.findings, ({ project }) => project);
    const tried = new Map();
    let workLeft = proofWork;
    const secrets = secretLines(snapshot.findings);
    const judged = (finding, proof) => {
        const patch = proof.kind === 'proven' ? secrets.on(proof.fix.document.path, shownLines(proof.fix)) : [];
        const hidden = [...new Set([...(finding.secrets ?? []), ...patch])];
        return { ...finding, introduced: isNew(finding), onAddedService: isAdded(finding), proof, hidden };
    };
    const tryFix = (finding) => {
        if (!isNew(finding))
            return { kind: 'none', reason: [] };
        const { project, proposal } = finding;
        const size = proposal?.document.text.length ?? 0;
        const work = (tried.get(project) ?? 0) + size + costOfFinding * (foundIn.get(project)?.length ?? 0);
        if (work > mostProofWork || size > workLeft)
            return { kind: 'none', reason: tooManyToTry };
        tried.set(project, work);
        workLeft -= size;
        return proveFix(finding, reaudit);
    };
    // What was ignored in the base was never shown, so nobody misses it.
    const fixed = swallow_swallow(comparison.fixed, table).filter(({ ignoredBy }) => ignoredBy === undefined);
    return {
        findings: join([...shown, ...aboutDistrusted], isNew)
            .toSorted(bySeverity)
            .map((finding) => judged(finding, tryFix(finding))),
        suppressed: join(silenced, isNew)
            .filter(isIgnored)
            .toSorted(bySeverity)
            .map((finding) => ({ ...judged(finding, { kind: 'none', reason: [] }), ignoredBy: finding.ignoredBy })),
        fixed: join(fixed, () => false),
        swallowed: new Set(after.findings.filter((finding) => !unswallowed.has(finding)).map(({ fingerprint }) => fingerprint)),
    };
}
/** Whether the change ignores something that the base did not: only then anybody's permission matters. */
function needsTrust(head, base, table) {
    const { after, before } = withoutStrangers(head, base);
    if (after.findings.every(({ ignoredBy }) => ignoredBy?.source !== 'comment'))
        return false;
    return newlyIgnored(swallow(after.findings, table), compareSnapshots(after, before).ignoredBefore).length > 0;
}
/** The projects that each file takes part in. */
function readersOf(projects) {
    const readers = new Map();
    for (const project of projects) {
        for (const path of new Set(project.documents.map((document) => document.path))) {
            const known = readers.get(path);
            if (known === undefined)
                readers.set(path, [project]);
            else
                known.push(project);
        }
    }
    return readers;
}
/** Leaves out the projects beside the change with which no other project of either side shares a file. */
function withoutStrangers(head, base) {
    const sides = base ? [head, base] : [head];
    const shared = new Set(sides.flatMap(({ snapshot, beside }) => snapshot.projects.flatMap((project) => (beside.has(project) ? [] : project.documents.map(({ path }) => path)))));
    const without = ({ snapshot, beside }) => {
        const strangers = [...beside].filter(({ documents }) => !documents.some(({ path }) => shared.has(path)));
        if (strangers.length === 0)
            return snapshot;
        const paths = new Set(strangers.map(({ path }) => path));
        return {
            projects: snapshot.projects.filter(({ path }) => !paths.has(path)),
            findings: snapshot.findings.filter(({ project }) => !paths.has(project)),
        };
    };
    return { after: without(head), before: base ? without(base) : { projects: [], findings: [] } };
}
/**
 * Every proof reads a file again and finds everything in it again, so a file with very many findings would take the square
 * of its size. This bounds what that costs for one project, in UTF-16 code units; the most severe findings go first.
 */
const mostProofWork = 2_000_000;
/** Making a finding takes about as long as reading so many code units. */
const costOfFinding = 10;
const tooManyToTry = ['There are so many findings that not every fix was tried.'];

;// CONCATENATED MODULE: ./build/local/write-file.js


/** Replaces a file's text in one step and keeps its mode: whoever reads it sees the old text or the new one. */
async function replaceFile(path, text) {
    const { mode } = await (0,promises_.stat)(path);
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${crypto.randomUUID()}.tmp`);
    try {
        await (0,promises_.writeFile)(draft, text, { flag: 'wx' });
        await (0,promises_.chmod)(draft, mode);
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/report/count.js
/** `1 finding`, `3 findings`. */
function count_count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
const order = ['critical', 'high', 'medium', 'low', 'info'];
/** `2 critical, 1 high`; empty where there is nothing to count. */
function bySeverityCount(findings) {
    return order
        .map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity])
        .filter(([number]) => number > 0)
        .map(([number, severity]) => `${number} ${severity}`)
        .join(', ');
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/prose-text.js
var prose_text = __webpack_require__(6170);
// EXTERNAL MODULE: ./build/report/text-range.js
var text_range = __webpack_require__(9324);
;// CONCATENATED MODULE: ./build/report/github-commands.js





/** GitHub shows ten annotations of each level in one step; more are in the log alone. */
const mostOfALevel = 10;
const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'notice', info: 'notice' };
/**
 * The report as workflow commands, which GitHub Actions shows as annotations, most severe first.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
function workflowCommands({ findings, suppressed, skipped, notes }) {
    const lines = [];
    for (const [level, group] of Map.groupBy(findings, ({ severity }) => levels[severity])) {
        lines.push(...group.slice(0, mostOfALevel).map((finding) => command(level, finding)));
        const more = group.length - mostOfALevel;
        if (more > 0)
            lines.push(`::${level}::${count_count(more, 'finding')} more of this level`);
    }
    if (suppressed.length > 0)
        lines.push(`::notice::${count_count(suppressed.length, 'finding')} ignored with a reason`);
    lines.push(...skipped.map(({ path, reason }) => `::notice::${escapeData((0,prose_text/* plainText */.d)(prose `Skipped ${path}: ${[reason]}.`))}`));
    lines.push(...notes.map((note) => `::notice::${escapeData((0,prose_text/* plainText */.d)(note))}`));
    return lines.map((line) => `${line}\n`).join('');
}
function command(level, { at, rule, message }) {
    const { line, column, endLine, endColumn } = (0,text_range/* rangeOf */.b)(at.document, at.writtenAt);
    const properties = {
        // A path with invisible characters names no file then; the annotation stands with the job's instead.
        file: (0,report_escape/* visible */.RK)(at.document.path),
        line,
        endLine,
        // Columns of a range over several lines are not shown, and refused.
        ...(line === endLine && { col: column, endColumn }),
        title: `${rule.title} (${rule.id})`,
    };
    const text = [message.what, message.why, message.todo].map(prose_text/* plainText */.d).join(' ');
    const set = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${level} ${set.join(',')}::${escapeData(text)}`;
}
/** Source: `escapeData` and `escapeProperty` of @actions/core's command. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/report/json-text.js
/**
 * A report for programs, as JSON. What a terminal or an editor would obey or hide (control characters above ASCII,
 * bidirectional and zero-width ones) is written as an escape: whoever prints a report sees what is there, and whoever
 * parses it gets the same text.
 */
function jsonText(value) {
    const text = JSON.stringify(value, undefined, 2);
    // Nearly every report is plain ASCII, which is found out many times faster than each letter's kind.
    if (!/[^\0-\u007E]/.test(text))
        return `${text}\n`;
    return `${text.replaceAll(/[\p{Cf}\p{Zl}\p{Zp}\u007F-\u009F]/gu, escaped)}\n`;
}
/** One escape for each UTF-16 code unit, as JSON has it. */
function escaped(character) {
    return Array.from({ length: character.length }, (_, index) => String.raw `\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}

// EXTERNAL MODULE: ./build/report/mask.js
var mask = __webpack_require__(2339);
;// CONCATENATED MODULE: ./build/report/json.js






/** The envelope's version: it grows when a reader of the old one would misread the new one. */
const jsonVersion = 1;
/** Rules that name what Compose would load and the audit could not. */
const unresolvedRules = new Set(['not-audited', 'include-remote', 'unresolved-reference']);
/** The report for programs. Its schema is published as `docs/json-report.schema.json`. */
function jsonReport(results, tool) {
    const findings = results.findings.toSorted(bySeverity);
    const report = {
        version: jsonVersion,
        tool,
        findings: findings.map(findingJson),
        suppressed: results.suppressed.map(suppressedJson),
        skipped: results.skipped,
        unresolved: findings
            .filter(({ rule }) => unresolvedRules.has(rule.id))
            .map((finding) => ({ ruleId: finding.rule.id, reference: finding.subject, ...placeJson(finding.at) })),
        summary: {
            conclusion: results.verdict.conclusion,
            failOn: results.failOn,
            files: results.files,
            ...results.verdict.counts,
            notes: results.notes.map(prose_text/* plainText */.d),
        },
    };
    return jsonText(report);
}
function suppressedJson(finding) {
    const { source, reason, at } = finding.ignoredBy;
    return { ...findingJson(finding), suppression: { source, reason, ...placeJson(at) } };
}
function findingJson(finding) {
    const { rule, severity, confidence, message, service, path, fingerprint, related, users, proof, hidden } = finding;
    return {
        ruleId: rule.id,
        severity,
        confidence,
        message: {
            what: (0,prose_text/* plainText */.d)(message.what),
            why: (0,prose_text/* plainText */.d)(message.why),
            todo: (0,prose_text/* plainText */.d)(message.todo),
            ...(message.more && { more: (0,prose_text/* plainText */.d)(message.more) }),
        },
        ...placeJson(finding.at),
        ...(service !== undefined && { service }),
        users,
        path: path.map(shownKey),
        fingerprint,
        introduced: finding.introduced,
        via: finding.at.via.map(({ kind, name, document, span }) => ({ kind, name, ...rangeJson(document, span) })),
        related: related.map(({ place, note }) => ({ ...placeJson(place), note: (0,prose_text/* plainText */.d)(note) })),
        ...fixJson(finding.proof, hidden),
        ...(proof.kind === 'none' && proof.reason.length > 0 && { noFix: (0,prose_text/* plainText */.d)(proof.reason) }),
        ...(proof.kind === 'refused' && { noFix: proof.reason }),
    };
}
/** A list item that is a mapping is named by all that it says, which may hold a secret: its hash tells it apart as well. */
function shownKey(key) {
    return key.startsWith('[') ? shortHash(key) : key;
}
function fixJson(proof, secrets) {
    if (proof.kind !== 'proven')
        return {};
    const { title, safety, caveat, document, edits } = proof.fix;
    if (repeatsSecret(proof.fix, secrets))
        return {};
    return {
        fix: {
            title: (0,prose_text/* plainText */.d)(title),
            safety,
            ...(caveat && { caveat: (0,prose_text/* plainText */.d)(caveat) }),
            edits: edits.map(({ span, text }) => ({ ...rangeJson(document, span), text })),
        },
    };
}
/** A patch is never masked, so one that would have to repeat a secret is left out. */
function repeatsSecret({ edits }, secrets) {
    return edits.some(({ text }) => (0,mask/* maskSecrets */.Q)(text, secrets) !== text);
}
function placeJson({ document, writtenAt }) {
    return rangeJson(document, writtenAt);
}
function rangeJson(document, span) {
    return { file: document.path, ...(0,text_range/* rangeOf */.b)(document, span) };
}

;// CONCATENATED MODULE: ./build/hardening.js
/**
 * Whether a rule's findings are hardening that nearly every file lacks: said in one entry for each service, never one by
 * one. A rule that the configuration or an option names is one that somebody asked for, like any other.
 */
function isHardening({ id, default: byDefault }, configured) {
    return byDefault === 'group' && configured[id] === undefined;
}

;// CONCATENATED MODULE: ./build/report/links.js
const project = 'https://github.com/docker-auditor/docker-auditor';
/** The lines of a file as they are in the audited commit, whatever is pushed later. */
function permalink({ serverUrl, repository, headSha }, path, { first, last }) {
    const file = path.split('/').map(urlPart).join('/');
    return `${serverUrl}/${repository}/blob/${headSha}/${file}#L${first}${last > first ? `-L${last}` : ''}`;
}
function rulePage(id) {
    return `${project}/blob/main/docs/rules/${id}.md`;
}
const links_configurationPage = `${project}/blob/main/docs/configuration.md`;
const falseAlarmPage = (/* unused pure expression or super */ null && (`${project}/issues/new?labels=false-alarm`));
/** `encodeURIComponent` leaves parentheses, which would end a Markdown link, and throws on half a surrogate pair. */
function urlPart(text) {
    return encodeURIComponent(text.toWellFormed()).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ./build/report/severity-label.js
/** A word for each severity, and a sign that reads in light and dark themes and in mail. */
const labels = {
    critical: '🟥 Critical',
    high: '🟧 High',
    medium: '🟨 Medium',
    low: '🟦 Low',
    info: '⬜ Info',
};
function severityLabel(severity) {
    return labels[severity];
}

;// CONCATENATED MODULE: ./build/report/results-markdown.js








/** The report as a Markdown document of its own, by file; what services lack like nearly all is below the rest. */
function markdownReport({ findings, suppressed, files, skipped, notes, rules }) {
    const total = `${count_count(findings.length, 'finding')} in ${count_count(files, 'file')}`;
    const sections = [...Map.groupBy(findings, ({ at }) => at.document.path)].map(([path, own]) => [
        `## ${(0,report_escape/* codeSpan */.SS)(path)}`,
        ...own.filter(({ rule }) => !isHardening(rule, rules)).map(entry),
        ...hardening(own.filter(({ rule }) => isHardening(rule, rules))),
    ].join('\n\n'));
    const rest = [
        ...suppressed.map(({ rule, at, ignoredBy }) => `- Ignored: [${rule.id}](${rulePage(rule.id)}) at ${(0,report_escape/* codeSpan */.SS)(`${at.document.path}:${at.document.linesOf(at.writtenAt).first}`)}, ${(0,report_escape/* codeSpan */.SS)(ignoredBy.reason)}`),
        ...skipped.map(({ path, reason }) => `- Skipped ${(0,report_escape/* codeSpan */.SS)(path)}: ${reason}.`),
        ...notes.map((note) => `- ${(0,prose_text/* markdown */.w)(note)}`),
    ];
    return `${[
        '# Docker Auditor',
        findings.length === 0 ? `${total}.` : `${total}: ${bySeverityCount(findings)}.`,
        ...sections,
        ...(rest.length > 0 ? [rest.join('\n')] : []),
    ].join('\n\n')}\n`;
}
/** One list for each service. */
function hardening(findings) {
    const services = Map.groupBy(findings, ({ project, users }) => JSON.stringify([project, users]));
    return [...services.values()].map((lacking) => {
        const users = lacking[0]?.users ?? [];
        const title = `### Hardening that ${users.map(report_escape/* codeSpan */.SS).join(', ')} ${users.length > 1 ? 'lack' : 'lacks'}`;
        return [title, lacking.map(step).join('\n')].join('\n\n');
    });
}
function step({ at, rule, severity, message }) {
    const { first } = at.document.linesOf(at.writtenAt);
    return `- ${severityLabel(severity)} [${rule.id}](${rulePage(rule.id)}), line ${first}: ${(0,prose_text/* markdown */.w)(message.todo)}`;
}
function entry({ at, rule, severity, message, proof, hidden }) {
    const { first } = at.document.linesOf(at.writtenAt);
    const parts = [
        `### ${severityLabel(severity)}: ${rule.title}, line ${first}`,
        `${[message.what, message.why, message.todo].map(prose_text/* markdown */.w).join(' ')} ([${rule.id}](${rulePage(rule.id)}))`,
    ];
    if (proof.kind === 'proven') {
        const lines = fixDiff(proof.fix).map((line) => (0,mask/* maskSecrets */.Q)((0,report_escape/* visible */.RK)(line).replaceAll('<U+0009>', '\t'), hidden));
        parts.push(`${(0,prose_text/* markdown */.w)(proof.fix.title)}\n\n${(0,report_escape/* fenced */.OF)('diff', lines)}`);
        if (proof.fix.caveat !== undefined)
            parts.push(`**Before you do:** ${(0,prose_text/* markdown */.w)(proof.fix.caveat)}`);
    }
    return parts.join('\n\n');
}

;// CONCATENATED MODULE: ./build/report/line-hash.js
const line_hash_window = 100;
const factor = 37n;
const line_hash_mask = (1n << 64n) - 1n;
const oldest = (factor ** BigInt(line_hash_window)) & line_hash_mask;
/**
 * The hash of each line that code scanning knows results by, so that a result keeps its identity when lines move: a
 * rolling hash of the hundred characters from the line's start on, blanks left out, with the line's ordinal among equals.
 *
 * @returns by line, the first at index 0
 * Source: https://github.com/github/codeql-action/blob/main/src/fingerprints.ts
 */
function lineHashes({ text, lineCount }) {
    const hashes = Array.from({ length: lineCount }, () => '');
    const seen = new Map();
    const ring = Array.from({ length: line_hash_window }, () => 0);
    const starts = Array.from({ length: line_hash_window }, () => -1);
    let position = 0;
    let hash = 0n;
    let line = 0;
    let lineStarts = true;
    let previousWasReturn = false;
    const settle = (of) => {
        const value = hash.toString(16);
        const times = (seen.get(value) ?? 0) + 1;
        seen.set(value, times);
        if (of < hashes.length)
            hashes[of] = `${value}:${times}`;
    };
    const push = (code) => {
        const leaving = ring[position] ?? 0;
        const started = starts[position] ?? -1;
        if (started !== -1)
            settle(started);
        ring[position] = code;
        starts[position] = lineStarts ? line : -1;
        if (lineStarts)
            line += 1;
        lineStarts = false;
        hash = (factor * hash + BigInt(code) - oldest * BigInt(leaving)) & line_hash_mask;
        position = (position + 1) % line_hash_window;
    };
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        const isReturn = code === 13;
        // Blanks don't count, and every kind of line break is the same.
        if (code === 32 || code === 9 || (previousWasReturn && code === 10)) {
            previousWasReturn = false;
            continue;
        }
        push(isReturn ? 10 : code);
        if (isReturn || code === 10)
            lineStarts = true;
        previousWasReturn = isReturn;
    }
    push(65_535);
    for (let left = 0; left < line_hash_window; left += 1) {
        if ((starts[position] ?? -1) !== -1)
            settle(starts[position] ?? 0);
        starts[position] = -1;
        hash = (factor * hash - oldest * BigInt(ring[position] ?? 0)) & line_hash_mask;
        ring[position] = 0;
        position = (position + 1) % line_hash_window;
    }
    return hashes;
}

;// CONCATENATED MODULE: ./build/report/sarif.js







/** Code scanning shows this many results of a run. Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning#validating-your-sarif-file */
const mostResults = 5_000;
/** And this many places of a result. */
const mostLocations = 100;
/** What code scanning makes of a severity: `security-severity` decides its badge, `level` the rest. */
const sarif_levels = {
    critical: { level: 'error', score: '9.5' },
    high: { level: 'error', score: '8.0' },
    medium: { level: 'warning', score: '5.5' },
    low: { level: 'note', score: '2.5' },
    info: { level: 'note', score: '0.0' },
};
/** The report for code scanning: SARIF 2.1.0. Most severe first, since what is beyond the limit is dropped. */
function sarifReport(results, tool) {
    const all = [
        ...results.findings.map((finding) => ({ finding, suppressions: [] })),
        ...results.suppressed.map((finding) => ({ finding, suppressions: [suppression(finding)] })),
    ];
    const listed = all.slice(0, mostResults);
    const shown = listed.map(({ finding }) => finding);
    const rules = [...new Map(shown.map(({ rule }) => [rule.id, rule])).values()];
    const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
    const hashes = new Map([...new Set(shown.map(({ at }) => at.document))].map((document) => [document, lineHashes(document)]));
    const dropped = all.length - shown.length;
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: tool.name,
                        semanticVersion: tool.version,
                        informationUri: 'https://github.com/docker-auditor/docker-auditor',
                        rules: rules.map(ruleDescriptor),
                    },
                },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: [
                            ...results.notes.map(prose_text/* plainText */.d),
                            ...results.skipped.map(({ path, reason }) => (0,prose_text/* plainText */.d)(prose `Skipped ${path}: ${[reason]}.`)),
                            ...(dropped > 0
                                ? [`${dropped} more findings are not in this file: code scanning takes ${mostResults}.`]
                                : []),
                        ].map((text) => ({ level: 'note', message: { text: withoutLinks(text) } })),
                    },
                ],
                results: listed.map(({ finding, suppressions }) => ({
                    ...sarif_resultOf(finding, indexOf.get(finding.rule.id) ?? 0, hashes),
                    // All results of a run have them or none has: SARIF 2.1.0, section 3.27.23.
                    suppressions,
                })),
            },
        ],
    };
    return jsonText(log);
}
function ruleDescriptor({ id, title, severity, docs, references, cwe }) {
    return {
        id,
        name: title,
        shortDescription: { text: title },
        fullDescription: { text: docs.danger },
        help: {
            text: `${docs.danger} ${docs.remedy} When it is right: ${docs.whenRight}`,
            markdown: [
                docs.danger,
                docs.remedy,
                `**When it is right:** ${docs.whenRight}`,
                ...references.map((url) => `<${url}>`),
            ].join('\n\n'),
        },
        helpUri: rulePage(id),
        defaultConfiguration: { level: sarif_levels[severity].level },
        properties: {
            'security-severity': sarif_levels[severity].score,
            tags: ['security', ...cwe.map((number) => `external/cwe/${number.toLowerCase()}`)],
        },
    };
}
function sarif_resultOf(finding, ruleIndex, hashes) {
    const { rule, severity, message, at, service, related, fingerprint, proof, hidden } = finding;
    const line = (0,text_range/* rangeOf */.b)(at.document, at.writtenAt).line;
    return {
        ruleId: rule.id,
        ruleIndex,
        level: sarif_levels[severity].level,
        message: {
            text: withoutLinks([message.what, message.why, message.todo].map(prose_text/* plainText */.d).join(' ')),
            markdown: [message.what, message.why, message.todo].map(prose_text/* markdown */.w).join(' '),
        },
        locations: [
            {
                ...locationOf(at),
                ...(service !== undefined && {
                    logicalLocations: [{ name: service, fullyQualifiedName: `services.${service}`, kind: 'object' }],
                }),
            },
        ],
        ...((related.length > 0 || at.via.length > 0) && {
            relatedLocations: [
                ...at.via.map(({ kind, name, document, span }) => ({
                    place: { document, writtenAt: span },
                    note: prose `Used here through ${[kind]} ${name}.`,
                })),
                ...related,
            ]
                .slice(0, mostLocations)
                .map(({ place, note }, id) => ({
                id,
                ...locationOf(place),
                message: { text: withoutLinks((0,prose_text/* plainText */.d)(note)) },
            })),
        }),
        partialFingerprints: {
            primaryLocationLineHash: hashes.get(at.document)?.[line - 1] ?? '',
            'dockerAuditor/v1': fingerprint,
        },
        ...(proof.kind === 'proven' &&
            !repeatsSecret(proof.fix, hidden) && {
            fixes: [
                {
                    description: { text: withoutLinks((0,prose_text/* plainText */.d)(proof.fix.title)) },
                    artifactChanges: [
                        {
                            artifactLocation: { uri: uriOf(proof.fix.document.path) },
                            replacements: proof.fix.edits.map((edit) => replacement(proof.fix.document, edit)),
                        },
                    ],
                },
            ],
        }),
        properties: { confidence: finding.confidence, severity, introduced: finding.introduced },
    };
}
/** `[text](url)` is a link in SARIF's plain text too; none of ours has one, so every one is somebody else's. */
function withoutLinks(text) {
    return text.replaceAll('](', '] (');
}
function suppression({ ignoredBy: { source, reason, at } }) {
    return {
        kind: source === 'comment' ? 'inSource' : 'external',
        status: 'accepted',
        justification: reason,
        location: locationOf(at),
    };
}
function locationOf({ document, writtenAt }) {
    return {
        physicalLocation: { artifactLocation: { uri: uriOf(document.path) }, region: region(document, writtenAt) },
    };
}
function replacement(document, { span, text }) {
    return { deletedRegion: region(document, span), ...(text !== '' && { insertedContent: { text } }) };
}
/** An edit that takes a line away ends at the start of the next line, so positions are taken as they are. */
function region(document, { start, end }) {
    const [from, to] = [document.positionAt(start), document.positionAt(end)];
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
/** A path as a URI reference: what is no letter, digit or `-._~/` is escaped. */
function uriOf(path) {
    return path
        .toWellFormed()
        .split('/')
        .map((part) => encodeURIComponent(part))
        .join('/');
}

// EXTERNAL MODULE: ./build/report/frame.js
var report_frame = __webpack_require__(2890);
// EXTERNAL MODULE: ./build/report/terminal.js
var report_terminal = __webpack_require__(3299);
;// CONCATENATED MODULE: ./build/report/origin.js
/** How a text comes to be used elsewhere, as "It is … PLACE" continues. */
const wayOfUse = {
    alias: 'used through an alias at',
    merge: 'merged in at',
    extends: 'taken over by `extends` at',
    include: 'included at',
    override: 'laid over',
    'env-file': 'filled in at',
};

;// CONCATENATED MODULE: ./build/report/text-places.js


/** How a text comes to take effect, where that isn't where it is written. */
function originSentences({ via }) {
    return via.map(({ kind, document, span }) => `It is ${wayOfUse[kind]} ${placeName(document, span)}.`);
}
function serviceNames(names) {
    return names.map((name) => `\`${(0,report_frame/* printable */.g)(name)}\``).join(', ');
}
/** `compose.yaml:4:19` */
function placeName(document, { start }) {
    const { line, column } = document.positionAt(start);
    return `${(0,report_frame/* printable */.g)(document.path)}:${line}:${column}`;
}

;// CONCATENATED MODULE: ./build/report/hardening-text.js



/** Where less room than this is left beside the rules' names, what to add stands below them. */
const leastBeside = 36;
/**
 * What services lack, like nearly all: one block in place of a code frame for each rule that would show the same line
 * again and again. Services that lack the same share a block.
 *
 * @param findings those written in one file
 */
function hardeningText(findings, terminal) {
    const ordered = findings.toSorted((a, b) => a.at.writtenAt.start - b.at.writtenAt.start);
    const services = [...Map.groupBy(ordered, ({ project, users }) => JSON.stringify([project, users])).values()];
    const blocks = Map.groupBy(services, (lacking) => steps(lacking, terminal).join('\n'));
    return [...blocks].flatMap(([text, alike]) => [...title(alike, terminal), '', ...text.split('\n'), '']);
}
function title(services, terminal) {
    const firsts = services.flatMap((lacking) => lacking.slice(0, 1));
    const names = firsts.map((first) => `${serviceNames(first.users)} (${placeIn(first)})`).join(', ');
    const several = services.length > 1 || firsts.some(({ users }) => users.length > 1);
    return (0,report_terminal/* wrapped */.ky)(`Hardening that ${names} ${several ? 'lack' : 'lacks'}`, 2, terminal);
}
function steps(findings, terminal) {
    const [first] = findings;
    const [severities, ids] = [findings.map(({ severity }) => severity), findings.map(({ rule }) => rule.id)];
    const widths = { severity: longest(severities), id: longest(ids) };
    const origins = new Set(findings.flatMap(({ at }) => originSentences(at)));
    return [
        ...findings.flatMap((finding) => {
            const isInTitle = first !== undefined && placeIn(finding) === placeIn(first);
            return hardening_text_step(finding, isInTitle, widths, terminal);
        }),
        ...[...origins].flatMap((sentence) => (0,report_terminal/* wrapped */.ky)(sentence, 4, terminal)),
    ];
}
/** One rule and what to add for it. */
function hardening_text_step({ rule, severity, message, proof, at }, isInTitle, widths, terminal) {
    const indent = 4;
    const { paint, width } = terminal;
    const label = `${paint(report_terminal/* severityStyle */.fW[severity], severity.padEnd(widths.severity))}  ${rule.id}`;
    const fix = proof.kind === 'proven' ? proof.fix : undefined;
    const said = [
        ...(isInTitle ? [] : [`At ${placeIn({ at })}:`]),
        (0,prose_text/* plainText */.d)(message.todo),
        ...(fix === undefined ? [] : [`\`--fix${fix.safety === 'safe' ? '' : '=all'}\` does it.`]),
        ...(fix?.caveat === undefined ? [] : [`Before you do: ${(0,prose_text/* plainText */.d)(fix.caveat)}`]),
    ].join(' ');
    const column = indent + widths.severity + 2 + widths.id + 2;
    if (width - column < leastBeside)
        return [' '.repeat(indent) + label, ...(0,report_terminal/* wrapped */.ky)(said, indent + 2, terminal)];
    const [beside = '', ...below] = (0,report_terminal/* wrapped */.ky)(said, column, terminal);
    const gap = ' '.repeat(2 + widths.id - rule.id.length);
    return [`${' '.repeat(indent)}${label}${gap}${beside.trimStart()}`, ...below];
}
function longest(words) {
    return Math.max(...words.map((word) => word.length));
}
function placeIn({ at }) {
    const { line, column } = at.document.positionAt(at.writtenAt.start);
    return `${line}:${column}`;
}

;// CONCATENATED MODULE: ./build/report/ways-out.js

const ignore = '# docker-auditor: ignore <rule-id> -- <reason>';
/** What helps where something blocks, in Markdown; empty where nothing does. */
function waysOut({ conclusion }) {
    return conclusion === 'success'
        ? ''
        : `**Ways out:** fix what is found, or, where it is right as it is, say so above the line where it is written: \`${ignore}\` ([whose word counts](${configurationPage}#who-may-ignore)). Rules are set in [the configuration](${configurationPage}) on the base branch.`;
}
/** The same for a log. */
const waysOutInLog = `Fix what is found, or, where it is right as it is, say so above the line where it is written: ${ignore}. More: ${links_configurationPage}`;

;// CONCATENATED MODULE: ./build/report/text.js











/** How far the prose under a finding is indented. */
const indent = 4;
/**
 * The report for a terminal: files in the order of their worst finding, findings of a file from top to bottom, and below
 * them what its services lack like nearly all.
 *
 * @param shownPath how a path is shown, such as relative to the folder that the command runs in
 */
function textReport(results, terminal, shownPath) {
    const files = Map.groupBy(results.findings, ({ at }) => at.document.path);
    const sections = [...files].map(([path, findings]) => {
        const heading = terminal.paint('underline', (0,report_frame/* printable */.g)(shownPath(path)));
        const [shown, folded] = apart(findings, ({ rule }) => !isHardening(rule, results.rules));
        const entries = shown.toSorted((a, b) => a.at.writtenAt.start - b.at.writtenAt.start);
        return [
            heading,
            '',
            ...entries.flatMap((finding) => [...text_entry(finding, results, terminal), '']),
            ...hardeningText(folded, terminal),
        ];
    });
    return `${[...sections.flat(), ...summary(results, terminal, shownPath)].join('\n')}\n`;
}
function apart(items, isFirst) {
    return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
function text_entry(finding, { secrets }, terminal) {
    const { at, severity, message, related } = finding;
    const { line, column } = (0,text_range/* rangeOf */.b)(at.document, at.writtenAt);
    const style = report_terminal/* severityStyle */.fW[severity];
    return [
        ...text_title(`${line}:${column}`, finding, terminal),
        '',
        ...(0,report_frame/* codeFrame */.l)(at.document, at.writtenAt, style, secrets, terminal),
        '',
        ...(0,report_terminal/* wrappedProse */.Dd)([message.what, message.why], indent, terminal),
        ...(0,report_terminal/* wrappedProse */.Dd)([message.todo], indent, terminal),
        ...origin(finding, terminal),
        ...related.flatMap(({ place, note }) => (0,report_terminal/* wrapped */.ky)(`${(0,prose_text/* plainText */.d)(note)} (${placeName(place.document, place.writtenAt)})`, indent, terminal)),
        ...fixLines(finding, terminal),
    ];
}
/** Place, severity, title and rule; the rule on a line of its own where they don't fit on one. */
function text_title(place, { rule, severity }, { paint, width }) {
    const start = `  ${place}  ${paint(report_terminal/* severityStyle */.fW[severity], paint('bold', severity))}  ${paint('bold', rule.title)}`;
    const id = paint('dim', rule.id);
    const columns = (0,report_terminal/* columnsOf */.PL)(`  ${place}  ${severity}  ${rule.title}  ${rule.id}`);
    return columns <= width ? [`${start}  ${id}`] : [start, `${' '.repeat(indent)}${id}`];
}
/** How the text comes to take effect, where that isn't where it is written, and who shares it. */
function origin({ at, users }, terminal) {
    const shared = users.length > 1 ? [`Shared by ${serviceNames(users)}.`] : [];
    return [...originSentences(at), ...shared].flatMap((line) => (0,report_terminal/* wrapped */.ky)(line, indent, terminal));
}
function fixLines({ proof, hidden }, terminal) {
    if (proof.kind === 'none') {
        return proof.reason.length === 0 ? [] : ['', ...(0,report_terminal/* wrapped */.ky)(`No fix: ${(0,prose_text/* plainText */.d)(proof.reason)}`, indent, terminal)];
    }
    if (proof.kind === 'refused') {
        return [
            '',
            ...(0,report_terminal/* wrapped */.ky)(`No fix: the obvious one does not hold, since ${(0,report_frame/* printable */.g)(proof.reason)}.`, indent, terminal),
        ];
    }
    const { fix } = proof;
    const colours = { '-': 'red', '+': 'green' };
    const diff = fixDiff(fix).map((text) => {
        const line = (0,report_frame/* printable */.g)((0,mask/* maskSecrets */.Q)(text, hidden));
        const shown = ' '.repeat(indent + 2) + (0,report_terminal/* shortenedTo */.cq)(line, terminal.width - indent - 2);
        const sign = text[0];
        return sign === '-' || sign === '+' ? terminal.paint(colours[sign], shown) : terminal.paint('dim', shown);
    });
    const label = fix.safety === 'safe' ? 'Fix' : 'Fix that changes behaviour';
    return [
        '',
        ...(0,report_terminal/* wrapped */.ky)(`${label}: ${(0,prose_text/* plainText */.d)(fix.title)}`, indent, terminal),
        ...diff,
        ...(fix.caveat === undefined ? [] : (0,report_terminal/* wrapped */.ky)(`Before you apply it: ${(0,prose_text/* plainText */.d)(fix.caveat)}`, indent, terminal)),
    ];
}
function summary(results, terminal, shownPath) {
    const { findings, suppressed, verdict, skipped, notes, files, failOn } = results;
    const { paint } = terminal;
    const lines = [];
    const said = (style, text) => (0,report_terminal/* wrapped */.ky)(text, 0, terminal).map((line) => paint(style, line));
    if (files === 0)
        lines.push('No compose files were audited.');
    else if (findings.length === 0)
        lines.push(paint('green', `No findings in ${count_count(files, 'file')}.`));
    else {
        const blocking = verdict.counts.blocking;
        const consequence = failOn === 'never'
            ? 'None blocks.'
            : blocking === 0
                ? `None is ${failOn} or above.`
                : `${blocking} of ${failOn} severity or above.`;
        lines.push(...said('bold', `${count_count(findings.length, 'finding')} in ${count_count(files, 'file')}: ${bySeverityCount(findings)}.`), ...said(blocking > 0 ? 'red' : 'green', consequence), ...fixHints(findings).flatMap((hint) => (0,report_terminal/* wrapped */.ky)(hint, 0, terminal)), ...(blocking > 0 ? (0,report_terminal/* wrapped */.ky)(waysOutInLog, 0, terminal) : []));
    }
    if (verdict.counts.fixed > 0)
        lines.push(paint('green', `${count_count(verdict.counts.fixed, 'finding')} fixed.`));
    lines.push(...suppressed.flatMap(({ rule, at, ignoredBy }) => (0,report_terminal/* wrapped */.ky)(`Ignored ${rule.id} at ${placeName(at.document, at.writtenAt)}: ${(0,report_frame/* printable */.g)(ignoredBy.reason)}`, 0, terminal)), ...skipped.flatMap(({ path, reason }) => (0,report_terminal/* wrapped */.ky)(`Skipped ${(0,report_frame/* printable */.g)(shownPath(path))}: ${reason}.`, 0, terminal)));
    lines.push(...notes.flatMap((note) => (0,report_terminal/* wrapped */.ky)((0,prose_text/* plainText */.d)(note), 0, terminal)));
    return lines;
}
function fixHints(findings) {
    const fixes = findings.flatMap(({ proof }) => (proof.kind === 'proven' ? [proof.fix.safety] : []));
    const safe = fixes.filter((safety) => safety === 'safe').length;
    const other = fixes.length - safe;
    if (fixes.length === 0)
        return [];
    const parts = [
        ...(safe > 0 ? [`${safe} can be fixed with --fix`] : []),
        ...(other > 0 ? [`${other}${safe > 0 ? ' more' : ' can be fixed'} with --fix=all, which changes behaviour`] : []),
    ];
    return [`${parts.join(', ')}.`];
}

;// CONCATENATED MODULE: ./build/rules/audit/hidden-unicode.js

/**
 * Characters that show nothing, or change the order of what is shown: bidirectional controls, zero-width characters,
 * fillers, tag characters, and control characters that look like a space or like nothing. A carriage return alone ends a
 * line for YAML and for few who read it.
 * Sources: https://trojansource.codes and https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const suspects = /[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\r(?!\n|$)/gu;
/** The end of an emoji, or a whole one: skin tones, `\uFE0F` and the keycap come last. */
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3]$/u;
/** The flags of England, Scotland and Wales are a black flag with the letters of the region as tags. */
const regionFlag = /\u{1F3F4}[\u{E0020}-\u{E007E}]{0,5}$/u;
/** What is drawn in several ways, of which a variation selector picks one. */
const variable = /[\p{Extended_Pictographic}\p{Sm}\p{So}\p{Script=Han}]$/u;
/** The end of a word's part in a script that spells with joiners, such as Persian and Hindi. */
const joining = /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}]$/u;
/** Whether the character belongs to how an emoji is composed or a word is spelled. Between plain letters it hides. */
function isSpelling(character, before, after) {
    if (character === '\u200D' && emoji.test(before))
        return /^\p{Extended_Pictographic}/u.test(after);
    if (character === '\u200C' || character === '\u200D')
        return joining.test(before) && /^\p{L}/u.test(after);
    if (/[\u{E0020}-\u{E007F}]/u.test(character))
        return regionFlag.test(before);
    if (/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u.test(character))
        return variable.test(before) || (/[#*\d]$/.test(before) && after.startsWith('\u20E3'));
    return false;
}
/** The first hidden character of each line, in the order of the lines. */
function* hiddenIn(document) {
    const { text } = document;
    let lastLine = 0;
    for (const { 0: character, index } of text.matchAll(suspects)) {
        const end = index + character.length;
        const isByteOrderMark = index === 0 && character === '\uFEFF';
        // A region's flag is up to 14 code units long.
        if (isByteOrderMark || isSpelling(character, text.slice(Math.max(0, index - 14), index), text.slice(end, end + 2)))
            continue;
        const line = document.linesOf({ start: index, end }).first;
        if (line === lastLine)
            continue;
        lastLine = line;
        const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        const effect = /\p{Bidi_Control}/u.test(character)
            ? prose `changes the order in which text is shown`
            : prose `can't be seen`;
        yield { at: { start: index, end }, codePoint: `U+${digits}`, effect };
    }
}
const rule = {
    meta: {
        id: 'hidden-unicode',
        group: 'audit',
        title: 'Hidden character',
        severity: 'medium',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-1007'],
        cis: [],
        elsewhere: {},
        references: ['https://trojansource.codes/', 'https://www.unicode.org/reports/tr36/'],
        docs: {
            danger: 'What the reviewer sees is not what Docker Compose reads: a bidirectional character shows text in another order, a zero-width one makes two names that look the same differ.',
            remedy: 'Delete the character. Where a value needs it, write it as an escape in double quotes: `"\\u200B"`.',
            whenRight: 'In a label or message that people read in a script that needs it.',
        },
    },
    *check(project) {
        for (const document of project.documents) {
            for (const { at, codePoint, effect } of hiddenIn(document)) {
                yield {
                    at: { document, writtenAt: at, via: [] },
                    path: [document.path],
                    subject: codePoint,
                    message: {
                        what: prose `This line holds the character ${codePoint}, which ${effect}.`,
                        why: prose `What a reviewer sees here is not what Docker Compose reads.`,
                        todo: prose `Delete it, or write it as an escape in double quotes if the value needs it.`,
                    },
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/structure/problem-hits.js
/** What loading found, as the hits of the rule that it names. */
function* problemHits(project, rule) {
    for (const problem of project.problems) {
        if (problem.rule !== rule)
            continue;
        const { service, subject, message, unread } = problem;
        yield {
            at: problem,
            ...(service !== undefined && { service }),
            path: service === undefined ? [subject] : ['services', service, ...below(service, subject)],
            subject,
            message,
            ...(unread !== undefined && { unread }),
        };
    }
}
/** A subject that is a path already (`services.web.ports`) goes without what names the service. */
function below(service, subject) {
    const prefix = `services.${service}`;
    if (subject === prefix)
        return [];
    return [subject.startsWith(`${prefix}.`) ? subject.slice(prefix.length + 1) : subject];
}

;// CONCATENATED MODULE: ./build/rules/audit/not-audited.js

const not_audited_rule = {
    meta: {
        id: 'not-audited',
        group: 'audit',
        title: 'Part of the project was not audited',
        severity: 'high',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-693'],
        cis: [],
        elsewhere: {},
        references: ['https://docs.docker.com/reference/compose-file/'],
        docs: {
            danger: 'Docker Compose would load this and the audit could not: it is over a bound, outside the repository, behind a symbolic link or a submodule, hidden by a variable, or a template. Anything could stand there.',
            remedy: 'Do what the message says, or leave the file out with `exclude` once somebody has read it.',
            whenRight: 'Where somebody has read the part in question.',
        },
    },
    check: (project) => problemHits(project, 'not-audited'),
};

;// CONCATENATED MODULE: ./build/rules/audit/ignore-hit.js

/** A hit that stands on an ignore: it is recognised by what the ignore says and the line that it stands on or above. */
function ignoreHit(ignore, message) {
    const { document, writtenAt } = ignore.at;
    const { last } = document.linesOf(writtenAt);
    const around = document.spanOf({ first: last, last: last + 1 });
    const text = document.text.slice(writtenAt.start, writtenAt.end);
    return {
        at: ignore.at,
        path: ['ignore', ...ignore.rules],
        // Only hashed: the line may hold anything.
        subject: shortHash(`${text}\n${document.text.slice(around.start, around.end).trim()}`),
        message,
    };
}

;// CONCATENATED MODULE: ./build/rules/audit/suppression-without-reason.js


const suppression_without_reason_rule = {
    meta: {
        id: 'suppression-without-reason',
        group: 'audit',
        title: 'Ignore without a reason',
        severity: 'low',
        default: 'on',
        fix: 'no',
        cwe: [],
        cis: [],
        elsewhere: {},
        references: ['https://github.com/docker-auditor/docker-auditor/blob/main/docs/configuration.md#ignoring-a-finding'],
        docs: {
            danger: 'A comment ignores a finding and does not say why. Whoever reads it later can not tell whether it still holds, so it is not honoured: the finding is shown.',
            remedy: 'Put the reason behind two dashes: `# docker-auditor: ignore <rule-id> -- <reason>`.',
            whenRight: 'Never. One honest sentence is enough.',
        },
    },
    review({ ignore }) {
        if (ignore.rules.length === 0 || ignore.reason !== '')
            return undefined;
        const [first = ''] = ignore.rules;
        return ignoreHit(ignore, {
            what: prose `This comment ignores ${first} without a reason, so the finding is shown all the same.`,
            why: prose `A silenced finding has to say why it is right, or nobody can tell when it no longer is.`,
            todo: prose `Write the reason behind two dashes: ${`# docker-auditor: ignore ${first} -- <reason>`}.`,
        });
    },
};

;// CONCATENATED MODULE: ./build/rules/audit/untrusted-suppression.js


const untrusted_suppression_rule = {
    meta: {
        id: 'untrusted-suppression',
        group: 'audit',
        title: 'Ignore that waits for a maintainer',
        severity: 'info',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-693'],
        cis: [],
        elsewhere: {},
        references: ['https://github.com/docker-auditor/docker-auditor/blob/main/docs/configuration.md#who-may-ignore'],
        docs: {
            danger: 'The change ignores a finding, and who proposes it may not write to this repository. The ignore is shown and silences nothing: otherwise anybody could switch the audit off for their own change.',
            remedy: 'A maintainer who agrees accepts it for this one commit: run the workflow by hand (`workflow_dispatch`) with the pull request’s number and its head commit as `accept-suppressions`. What holds for longer belongs into the configuration on the base branch.',
            whenRight: 'Whenever an outside contributor has a good reason.',
        },
    },
    review({ ignore, distrusted }) {
        if (distrusted === undefined)
            return undefined;
        return ignoreHit(ignore, {
            what: [...prose `This ignore of `, ...listed(ignore.rules), ...prose ` is not honoured: `, ...distrusted],
            why: prose `Whoever proposes a change must not be able to silence its own audit.`,
            todo: prose `A maintainer who agrees runs the workflow by hand with this commit as \`accept-suppressions\`.`,
        });
    },
};
function listed(rules) {
    return rules.flatMap((id, index) => (index === 0 ? prose `${id}` : prose `, ${id}`));
}

;// CONCATENATED MODULE: ./build/fixes/edits.js
/**
 * Removes an entry or item with its line. Where it is the only one in its collection, the collection's own entry goes
 * too: `ports:` with nothing below it would be `null`.
 */
function remove({ document, slot }) {
    if (slot === undefined)
        return undefined;
    const { container, index, parent } = slot;
    const members = membersOf(slot);
    const member = members[index];
    if (member === undefined)
        return undefined;
    if (members.length === 1)
        return parent && remove({ document, writtenAt: container.span, slot: parent, via: [] });
    const [previous, next] = [members[index - 1], members[index + 1]];
    if (!container.flow && document.standsAlone(member.span))
        return [{ span: wholeLines(document, member.span), text: '' }];
    if (next !== undefined)
        return [{ span: { start: member.span.start, end: next.span.start }, text: '' }];
    return previous && [{ span: { start: previous.span.end, end: member.span.end }, text: '' }];
}
/** Gives a scalar another text, in the quotes that it has. `raw` is the text before interpolation. */
function rewrite({ document, writtenAt, style, slot }, raw) {
    const written = quoted(raw, style, slot?.container.flow ?? false);
    return written === undefined ? undefined : trimmed(document, writtenAt, written);
}
/** Puts a list under another key in an entry's place: `network_mode: host` becomes `ports:` with its items. */
function replaceWithList({ document, slot }, key, items) {
    const entry = slot && membersOf(slot)[slot.index];
    if (slot === undefined || entry === undefined || slot.container.kind !== 'map')
        return undefined;
    const quotedItems = items.map((item) => `"${escapeDouble(item)}"`);
    if (slot.container.flow)
        return [{ span: entry.span, text: `${key}: [${quotedItems.join(', ')}]` }];
    const indent = ' '.repeat(document.positionAt(entry.span.start).column - 1) + listIndent(document, slot);
    const lines = [`${key}:`, ...quotedItems.map((item) => `${indent}- ${item}`)];
    return [{ span: entry.span, text: lines.join(document.lineBreak) }];
}
/** Adds an entry with a plain value behind another entry of the same mapping. */
function insertAfter({ document, slot }, key, value) {
    const entry = slot && membersOf(slot)[slot.index];
    if (slot === undefined || entry === undefined || slot.container.kind !== 'map')
        return undefined;
    const end = { start: entry.span.end, end: entry.span.end };
    if (slot.container.flow)
        return [{ span: end, text: `, ${key}: ${value}` }];
    const indent = ' '.repeat(document.positionAt(entry.span.start).column - 1);
    return [insertLines(document, entry.span.end, indent, [`${key}: ${value}`])];
}
/** Adds an entry that holds a list of plain items behind another entry of the same mapping. */
function insertListAfter({ document, slot }, key, items) {
    const entry = slot && membersOf(slot)[slot.index];
    if (slot === undefined || entry === undefined || slot.container.kind !== 'map')
        return undefined;
    if (slot.container.flow) {
        return [{ span: { start: entry.span.end, end: entry.span.end }, text: `, ${key}: [${items.join(', ')}]` }];
    }
    const indent = ' '.repeat(document.positionAt(entry.span.start).column - 1);
    const lines = [`${key}:`, ...items.map((item) => `${listIndent(document, slot)}- ${item}`)];
    return [insertLines(document, entry.span.end, indent, lines)];
}
/** Adds a plain item behind another one of the same list. */
function insertItemAfter({ document, slot }, item) {
    const member = slot && membersOf(slot)[slot.index];
    if (slot === undefined || member === undefined || slot.container.kind !== 'list')
        return undefined;
    const { start, end } = member.span;
    if (slot.container.flow)
        return [{ span: { start: end, end }, text: `, ${item}` }];
    const indent = ' '.repeat(document.positionAt(start).column - 1);
    return [insertLines(document, end, indent, [`- ${item}`])];
}
/** New lines below the one that an offset stands on. */
function insertLines(document, at, indent, lines) {
    const { end } = document.spanOf(document.linesOf({ start: at, end: at }));
    return { span: { start: end, end }, text: lines.map((line) => `${document.lineBreak}${indent}${line}`).join('') };
}
/** Removes a comment: with its line where it stands alone, otherwise with the white space before it. */
function removeComment({ document, writtenAt }) {
    if (document.standsAlone(writtenAt))
        return [{ span: wholeLines(document, writtenAt), text: '' }];
    const line = document.spanOf(document.linesOf(writtenAt));
    const before = document.text.slice(line.start, writtenAt.start);
    return [{ span: { start: line.start + before.trimEnd().length, end: line.end }, text: '' }];
}
/** How many entries or items a slot's collection has, the slot's own included. */
function siblings(slot) {
    return membersOf(slot).length;
}
function membersOf({ container }) {
    return container.kind === 'map' ? container.entries : container.items;
}
/** The lines of a span with one line break: the one behind, or at the end of a file without one, the one before. */
function wholeLines(document, span) {
    const range = document.linesOf(span);
    const { start, end } = document.spanOf(range);
    if (range.last < document.lineCount)
        return { start, end: document.spanOf({ first: range.last + 1, last: range.last + 1 }).start };
    if (document.text.endsWith('\n'))
        return { start, end: document.text.length };
    return { start: document.spanOf({ first: 1, last: Math.max(1, range.first - 1) }).end, end };
}
/** How far the file indents a list below its key, judged by the nearest lists around this entry: some files don't at all. */
function listIndent(document, slot) {
    const container = slot.container;
    const width = widthWithin(document, slot);
    if (width !== undefined)
        return ' '.repeat(width);
    if (slot.parent !== undefined)
        return listIndent(document, slot.parent);
    const first = container.kind === 'map' ? container.entries[0]?.value : undefined;
    const nested = first?.kind === 'map' && !first.flow ? first.entries[0] : undefined;
    return nested === undefined ? '  ' : ' '.repeat(Math.max(2, document.positionAt(nested.span.start).column - 1));
}
/** Thousands of services without a list ask for the same one in vain. */
const widths = new WeakMap();
/** The width of the first block list in or just below a collection. */
function widthWithin(document, slot) {
    const known = widths.get(slot.container);
    if (known)
        return known.width;
    const width = firstWidth(document, membersOf(slot));
    widths.set(slot.container, { width });
    return width;
}
function firstWidth(document, members) {
    for (const member of members) {
        const width = indentOfList(document, member);
        // An item that starts left of its key says nothing of how lists are indented.
        if (width !== undefined && width >= 0)
            return width;
    }
    return undefined;
}
/** The width of a block list that an entry holds, itself or one or two levels below it. */
function indentOfList(document, member, depth = 0) {
    const { value } = member;
    if (value.kind === 'list' && 'key' in member && !value.flow) {
        const item = value.items[0];
        return item && document.positionAt(item.span.start).column - document.positionAt(member.span.start).column;
    }
    if (value.kind !== 'map' || value.flow || depth === 2)
        return undefined;
    for (const entry of value.entries) {
        const width = indentOfList(document, entry, depth + 1);
        if (width !== undefined)
            return width;
    }
    return undefined;
}
function quoted(raw, style, flow) {
    if (/[\n\r]/.test(raw))
        return undefined;
    if (style === 'single')
        return `'${raw.replaceAll("'", "''")}'`;
    if (style === 'double')
        return `"${escapeDouble(raw)}"`;
    if (style === 'plain')
        return isPlain(raw, flow) ? raw : `"${escapeDouble(raw)}"`;
    return undefined;
}
function escapeDouble(text) {
    // oxlint-disable-next-line unicorn/prefer-string-raw -- a backslash by itself is clearer
    return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
/** Whether a text means itself without quotes. Narrower than YAML allows: quoting is never wrong. */
function isPlain(text, flow) {
    if (!/^[\w./$][\w./$:@{}?=+~, -]*$/.test(text) || /: |[: ]$/.test(text))
        return false;
    return !flow || !/[{},]/.test(text);
}
/** Leaves out what an edit would only repeat. */
function trimmed(document, { start, end }, text) {
    const old = document.text.slice(start, end);
    let head = 0;
    while (head < Math.min(old.length, text.length) && old[head] === text[head])
        head += 1;
    let tail = 0;
    while (tail < Math.min(old.length, text.length) - head && old.at(-1 - tail) === text.at(-1 - tail))
        tail += 1;
    return [{ span: { start: start + head, end: end - tail }, text: text.slice(head, text.length - tail) }];
}

;// CONCATENATED MODULE: ./build/fixes/propose.js


/** A hit's fix from its edits; where there are none, the reason that the reader is given. */
function propose(edits, fix) {
    if (edits === undefined)
        return { noFixReason: prose `This form of the entry can't be edited with certainty.` };
    return { fix: { ...fix, edits } };
}
/** Offers to remove an entry or item; the list or mapping around it goes too where it would be left empty. */
function proposeRemoval(place, path, words) {
    const changes = [path];
    let slot = place.slot;
    while (slot !== undefined && siblings(slot) === 1) {
        const above = changes.at(-1)?.slice(0, -1) ?? [];
        // A service that is left with nothing is not what anybody meant.
        if (above.length <= 2)
            return propose(undefined, offered(place, words, changes));
        changes.push(above);
        slot = slot.parent;
    }
    return propose(remove(place), offered(place, words, changes));
}
/** Offers another text for a scalar. `raw` is the text before interpolation. */
function proposeRewrite(scalar, path, raw, words) {
    return propose(rewrite(scalar, raw), offered(scalar, words, [path]));
}
function offered(place, words, changes) {
    const safety = words.caveat === undefined ? 'safe' : 'changes-behaviour';
    return { ...words, safety, document: place.document, changes };
}

;// CONCATENATED MODULE: ./build/rules/audit/unused-suppression.js




const unused_suppression_rule = {
    meta: {
        id: 'unused-suppression',
        group: 'audit',
        title: 'Ignore that silences nothing',
        severity: 'low',
        default: 'on',
        fix: 'safe',
        cwe: [],
        cis: [],
        elsewhere: {},
        references: ['https://github.com/docker-auditor/docker-auditor/blob/main/docs/configuration.md#ignoring-a-finding'],
        docs: {
            danger: 'An ignore matches no finding, names a rule that does not exist, or has expired. Left in place it silences the next finding of that rule here, which nobody has looked at.',
            remedy: 'Remove it, or move it to the line that it is about: the same line, the one above, or above the service.',
            whenRight: 'Never. Rules that are switched off are not counted.',
        },
    },
    review({ ignore, expired, idle }) {
        if (expired)
            return { ...ignoreHit(ignore, outOfDate(ignore)), noFixReason: onlyInConfiguration };
        if (ignore.rules.length === 0)
            return { ...ignoreHit(ignore, unused_suppression_unreadable), noFixReason: mistyped };
        if (ignore.reason === '' || idle.length === 0)
            return undefined;
        const guessed = idle.some(({ nearest }) => nearest !== undefined);
        return {
            ...ignoreHit(ignore, matchesNothing(idle)),
            ...(guessed ? { noFixReason: mistyped } : removal(ignore, idle)),
        };
    },
};
const stale = prose `Left in place, it would silence a later finding that nobody has looked at.`;
const withoutEffect = prose `Whoever wrote it expects an effect that it does not have.`;
const onlyInConfiguration = prose `The entry stands in the configuration, which the audit does not edit.`;
const mistyped = prose `Whoever wrote it knows what was meant.`;
const unused_suppression_unreadable = {
    what: prose `This comment speaks to Docker Auditor, and is no ignore that it can read.`,
    why: withoutEffect,
    todo: prose `Write ${'# docker-auditor: ignore <rule-id> -- <reason>'}, or remove the comment.`,
};
function outOfDate({ rules: [id = ''], expires = '' }) {
    return {
        what: prose `This ignore of ${id} expired on ${expires}, so its findings are shown again.`,
        why: prose `It was meant to be looked at again by then.`,
        todo: prose `Fix what it silenced and remove the entry, or give it a later date.`,
    };
}
function matchesNothing(idle) {
    return {
        what: idle.flatMap((one, index) => (index === 0 ? because(one) : [' ', ...because(one)])),
        why: idle.every(({ because: reason }) => reason === 'nothing-found') ? stale : withoutEffect,
        todo: idle.some(({ nearest }) => nearest !== undefined)
            ? prose `Correct the id, or remove it.`
            : prose `Remove it, or move it to the finding's line, the line above, or above the service.`,
    };
}
function because({ rule: id, because: reason, nearest }) {
    switch (reason) {
        case 'nothing-found':
            return prose `This ignore of ${id} matches nothing.`;
        case 'unknown-rule':
            return nearest === undefined
                ? prose `There is no rule ${id}.`
                : prose `There is no rule ${id}. Did you mean ${nearest}?`;
        case 'configuration-only':
            return prose `${id} can't be ignored by a comment, only in the configuration on the base branch.`;
    }
}
/** Takes away the ids that silence nothing, and the whole comment where no other is left. */
function removal(ignore, idle) {
    const { document } = ignore.at;
    const kept = ignore.rules.filter((id) => !idle.some(({ rule: other }) => other === id));
    const edits = kept.length === 0 ? removeComment(ignore.at) : [{ span: ignore.rulesAt, text: kept.join(', ') }];
    const title = kept.length === 0 ? prose `Remove the comment.` : prose `Leave out what silences nothing.`;
    return propose(edits, { title, safety: 'safe', document, changes: [] });
}

;// CONCATENATED MODULE: ./build/rules/knowledge/credential-paths.js
/** Where tools keep credentials, below a home folder. Source: each tool's documentation. */
const inHome = [
    '.ssh',
    '.aws',
    '.kube',
    '.docker',
    '.gnupg',
    '.azure',
    '.netrc',
    '.npmrc',
    '.pypirc',
    '.pgpass',
    '.git-credentials',
    '.vault-token',
    '.config/gcloud',
    '.config/gh',
    '.config/rclone',
    '.terraform.d',
];
/** A public part of such a folder, which is no credential. */
const harmless = /\.pub$|\/known_hosts$|\/\.ssh\/config$|\/\.docker\/(?:cli-plugins|buildx|run)(?:\/|$)/;
/** Whether a host path holds a person's credentials. `~` stands for whoever starts the project. */
function isCredentialPath(path) {
    if (path === '~')
        return true;
    const [, rest] = /^(?:~|\/root|\/home\/[^/]+)\/(.+)$/.exec(path) ?? [];
    if (rest === undefined || harmless.test(path))
        return false;
    return inHome.some((name) => rest === name || rest.startsWith(`${name}/`));
}

;// CONCATENATED MODULE: ./build/rules/mounts/config-or-secret-from-host-sensitive-file.js


const config_or_secret_from_host_sensitive_file_rule = {
    meta: {
        id: 'config-or-secret-from-host-sensitive-file',
        group: 'mounts',
        title: 'Secret file of a person or the host',
        severity: 'medium',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-522'],
        cis: ['5.6'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/secrets/',
            'https://docs.docker.com/compose/how-tos/use-secrets/',
        ],
        docs: {
            danger: 'The file belongs to a person or to the host itself, and every service that uses this entry can read it.',
            remedy: 'Make a file for this project, with a credential of its own.',
            whenRight: 'For a development setup that works in your name.',
        },
    },
    *check(project) {
        for (const resource of [...project.secrets, ...project.configs]) {
            const file = resource.text('file');
            if (file === undefined)
                continue;
            const path = file.raw.replace(/^\$(?:HOME\b|\{HOME\})/, '~');
            if (!isCredentialPath(path) && !/^\/etc\/(?:g?shadow|sudoers|ssh\/ssh_host_.*_key)$/.test(path))
                continue;
            yield {
                at: file,
                path: [...resource.path, 'file'],
                subject: path,
                message: {
                    what: prose `${resource.name} is the file ${path}, which belongs to a person or to the host.`,
                    why: prose `Every service that uses the entry gets credentials that open more than this project.`,
                    todo: prose `Make a file for this project, with a credential of its own.`,
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/mounts/docker-api-tcp-plaintext.js




/** The container itself, or the machine that a development tool stands for. */
const isItself = /^(?:localhost|127\.0\.0\.1|host\.docker\.internal)$/;
function isEngine({ image }) {
    return image?.value.name === 'docker.io/library/docker' && image.value.tag?.includes('dind') === true;
}
function withFolder({ value, valueAt }) {
    if (value === undefined || value.substitutions.length > 0)
        return undefined;
    return rewrite(value, `${value.raw.slice(0, valueAt?.start ?? 0)}/certs`);
}
const docker_api_tcp_plaintext_rule = {
    meta: {
        id: 'docker-api-tcp-plaintext',
        group: 'mounts',
        title: 'Docker API without TLS',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-319', 'CWE-306'],
        cis: ['2.7'],
        elsewhere: {},
        references: ['https://docs.docker.com/engine/security/protect-access/', 'https://hub.docker.com/_/docker'],
        docs: {
            danger: 'The Docker API over plain TCP asks nobody for a password. Whoever can reach that port, or can answer in its place, controls the engine or whoever uses it.',
            remedy: 'Let the engine use TLS (`DOCKER_TLS_CERTDIR: /certs`, port 2376), or put it on a network of its own.',
            whenRight: 'For an engine in a job that lives for minutes on a network of its own.',
        },
    },
    *check(project) {
        const names = new Set(project.services.flatMap((service) => [
            service.name,
            service.text('hostname')?.text ?? '',
            service.text('container_name')?.text ?? '',
        ]));
        for (const service of project.services) {
            for (const variable of service.environment) {
                const { name, text, value, form } = variable;
                if (value?.known !== true)
                    continue;
                const path = [...service.path, 'environment', name];
                const [, host = ''] = /^tcp:\/\/([^:/]+):2375\/?$/.exec(text) ?? [];
                if (name === 'DOCKER_HOST' && host !== '' && !names.has(host) && !isItself.test(host)) {
                    yield {
                        at: variable,
                        service: service.name,
                        path,
                        subject: host,
                        message: {
                            what: prose `${service.name} talks to the Docker engine on ${host} without TLS.`,
                            why: prose `That engine obeys everyone who can reach its port, and nobody checks that it is the right one.`,
                            todo: prose `Use TLS on port 2376, or an SSH address: \`ssh://\`.`,
                        },
                        noFixReason: prose `The engine has to be set up for TLS first.`,
                    };
                }
                if (name === 'DOCKER_TLS_CERTDIR' && text === '' && isEngine(service)) {
                    yield {
                        at: variable,
                        service: service.name,
                        path,
                        subject: 'no TLS',
                        message: {
                            what: prose `The Docker engine in ${service.name} listens without TLS.`,
                            why: prose `Every container on its networks can start privileged containers in it without a password.`,
                            todo: prose `Give it a folder for certificates: \`DOCKER_TLS_CERTDIR: /certs\`.`,
                        },
                        ...propose(withFolder(variable), {
                            title: prose `Let the engine use TLS.`,
                            safety: 'changes-behaviour',
                            caveat: prose `Its clients then need port 2376, \`DOCKER_TLS_VERIFY=1\` and the certificates from \`/certs/client\`.`,
                            document: variable.document,
                            changes: [[...service.path, 'environment', form === 'list' ? itemKey(value) : name]],
                        }),
                    };
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/knowledge/socket-proxies.js
/** Proxies that hand out parts of the Docker API, by full name. */
const socketProxyImages = new Set([
    'docker.io/tecnativa/docker-socket-proxy',
    'ghcr.io/tecnativa/docker-socket-proxy',
    'docker.io/linuxserver/socket-proxy',
    'lscr.io/linuxserver/socket-proxy',
    'docker.io/wollomatic/socket-proxy',
    'ghcr.io/wollomatic/socket-proxy',
]);
/**
 * Switches that let writes through: with one of them the proxy is no protection.
 * Source: https://github.com/Tecnativa/docker-socket-proxy#grant-or-revoke-access-to-certain-api-sections
 */
const writeSwitches = new Set([
    'POST',
    'EXEC',
    'BUILD',
    'COMMIT',
    'CONTAINERS_CREATE',
    'ALLOW_START',
    'ALLOW_STOP',
    'ALLOW_RESTARTS',
    'ALLOW_PAUSE',
    'ALLOW_UNPAUSE',
]);
/** Flags of `wollomatic/socket-proxy` that let writes through. Source: https://github.com/wollomatic/socket-proxy#readme */
const writeFlags = /^-{1,2}allow(?:POST|PUT|PATCH|DELETE)\b/;

;// CONCATENATED MODULE: ./build/rules/mounts/mount-path.js
/** A mount's name in the model: its host side and target, whatever syntax it is written in. */
function mountPath(service, { hostPath, source, target }) {
    return [...service.path, 'volumes', `${hostPath ?? source?.value ?? ''}:${target ?? ''}`];
}

;// CONCATENATED MODULE: ./build/rules/mounts/docker-socket-mount.js



const docker_socket_mount_rule = {
    meta: {
        id: 'docker-socket-mount',
        group: 'mounts',
        title: 'Docker socket handed to a container',
        severity: 'critical',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-250', 'CWE-668'],
        cis: ['5.32'],
        elsewhere: {
            KICS: 'd6355c88-1e8d-49e9-b2f2-f8a1ca12c75b',
            Semgrep: 'exposing-docker-socket-volume',
            CodePathfinder: 'COMPOSE-SEC-002',
            'compose-lint': 'CL-0001',
            DockSec: 'compose-docker-socket-mount',
        },
        references: [
            'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
            'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
        ],
        docs: {
            danger: "Whoever can talk to the Docker socket can start a privileged container with the host's disk in it: it is root on the host. `:ro` changes nothing, since it protects the file and not what is sent through it.",
            remedy: 'Remove the mount. Where a tool has to watch containers, put a socket proxy in between that lets only reads through.',
            whenRight: 'For tools whose purpose is to manage this Docker host, as root would.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            if (isLockedProxy(service))
                continue;
            for (const mount of service.volumes) {
                if (!isDockerSocket(mount))
                    continue;
                yield {
                    at: mount.source ?? mount,
                    service: service.name,
                    path: mountPath(service, mount),
                    subject: 'docker.sock',
                    message: {
                        what: prose `${service.name} gets the host's Docker socket${mount.readOnly ? prose `; \`:ro\` does not limit what it may ask for` : []}.`,
                        why: prose `Whoever runs code in it can start a privileged container with the host's disk: that is root on the host.`,
                        todo: prose `Remove the mount. If it only watches containers, put a read-only socket proxy in between.`,
                    },
                    noFixReason: prose `What the service needs the socket for decides what to put in its place.`,
                };
            }
        }
    },
};
/** By the host's side; a volume without source, `- /var/run/docker.sock`, is an empty anonymous one. */
function isDockerSocket({ type, hostPath, source }) {
    if (type === 'npipe' || source === undefined)
        return false;
    return (hostPath ?? source.value).split('/').at(-1) === 'docker.sock';
}
/** A proxy that lets no writes through is the remedy, not the problem. */
function isLockedProxy(service) {
    if (!socketProxyImages.has(service.image?.value.name ?? ''))
        return false;
    const writes = service.environment.some(({ name, text, value }) => writeSwitches.has(name.toUpperCase()) && value !== undefined && !/^(?:0|false|no|off|)$/i.test(text));
    return !writes && ![...service.entrypoint, ...service.command].some(({ value }) => writeFlags.test(value));
}

;// CONCATENATED MODULE: ./build/rules/mounts/docker-socket-npipe.js


const docker_socket_npipe_rule = {
    meta: {
        id: 'docker-socket-npipe',
        group: 'mounts',
        title: "Docker's named pipe handed to a container",
        severity: 'critical',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-250'],
        cis: ['5.32'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#volumes',
            'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
        ],
        docs: {
            danger: 'The pipe is the Docker socket of Windows: whoever can talk to it controls the engine, and through it the host.',
            remedy: 'Remove the mount.',
            whenRight: 'For tools whose purpose is to manage this Docker host.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const mount of service.volumes) {
                if (mount.type !== 'npipe' || !/docker_engine$/i.test(mount.source?.value ?? ''))
                    continue;
                yield {
                    at: mount.source ?? mount,
                    service: service.name,
                    path: mountPath(service, mount),
                    subject: 'docker_engine',
                    message: {
                        what: prose `${service.name} gets the named pipe of the Docker engine.`,
                        why: prose `Whoever runs code in it controls the engine, and through it the host.`,
                        todo: prose `Remove the mount.`,
                    },
                    noFixReason: prose `What the service needs the pipe for decides what to put in its place.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/mounts/mounts.js
/** Every folder or file of the host that a service gets, short and long syntax and volumes that stand for a folder. */
function* hostMounts(project) {
    for (const service of project.services) {
        for (const mount of service.volumes) {
            if (mount.hostPath === undefined)
                continue;
            yield { service, mount, hostPath: mount.hostPath.replace(/^\/var\/run(?=\/|$)/, '/run') };
        }
    }
}

;// CONCATENATED MODULE: ./build/rules/mounts/docker-socket-parent-dir.js



/** The folders that hold `docker.sock` and its like; the root folder is a finding of its own. */
const isSocketFolder = /^\/(?:run|var|run\/docker|run\/containerd|run\/podman|run\/user\/\d+)$/;
const docker_socket_parent_dir_rule = {
    meta: {
        id: 'docker-socket-parent-dir',
        group: 'mounts',
        title: 'Folder with control sockets handed to a container',
        severity: 'critical',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-250'],
        cis: ['5.32', '5.6'],
        elsewhere: {
            KICS: '1c1325ff-831d-43a1-973e-839ae57dfcc0',
            'compose-lint': 'CL-0001',
            DockSec: 'compose-sensitive-host-mount',
        },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#volumes',
            'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
        ],
        docs: {
            danger: 'The folder holds the sockets that control containers on this host, and those that appear there later. Whoever can write to one of them is root on the host; a read-only mount does not change that.',
            remedy: 'Mount the one file or folder that is needed.',
            whenRight: 'For tools that manage this host as root would.',
        },
    },
    *check(project) {
        for (const { service, mount, hostPath } of hostMounts(project)) {
            if (!isSocketFolder.test(hostPath))
                continue;
            yield {
                at: mount.source ?? mount,
                service: service.name,
                path: mountPath(service, mount),
                subject: hostPath,
                message: {
                    what: prose `${service.name} gets the host's folder ${mount.hostPath ?? hostPath}.`,
                    why: prose `It holds the sockets that control Docker or its neighbours: whoever runs code in the container can start a privileged one, read-only mount or not.`,
                    todo: prose `Mount only the one file or folder that it needs.`,
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/attached-networks.js
/** The names of the networks that a service joins; `default` where it names none. */
function networkNames(service) {
    const node = service.get('networks');
    const names = node?.kind === 'map' ? [...node.entries.keys()] : service.list('networks').map(({ text }) => text);
    return names.length > 0 ? names : ['default'];
}
/** The declared networks that a service joins; `undefined` for one that has no declaration, such as the default one. */
function attachedNetworks(project, service) {
    return networkNames(service).map((name) => project.networks.find((network) => network.name === name));
}
/** The services that join a network; a service with a `network_mode` joins none. */
function servicesOn(project, network) {
    return project.services.filter((service) => service.get('network_mode') === undefined && networkNames(service).includes(network.name));
}

;// CONCATENATED MODULE: ./build/rules/of-last-project.js
/**
 * Remembers the answer for one project. Rules run one project after the other, so what several of them ask is worked out
 * once for each project, and nothing of the projects before it is kept.
 */
function ofLastProject(answer) {
    let last;
    return (project) => {
        if (last?.project !== project)
            last = { project, answer: answer(project) };
        return last.answer;
    };
}

;// CONCATENATED MODULE: ./build/rules/stack-file.js

/**
 * Whether a file is made for `docker stack deploy`, which refuses some keys of Compose and leaves out others. It is told
 * by its name (`docker-stack.yml`, `stack.prod.yaml`, `app.stack.yml`), or by a mode that only a swarm knows.
 */
const isStackFile = ofLastProject(({ path, services }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/\.ya?ml$/i.test(name) && name.split('.').some((part) => /^(?:docker-)?stack(?:$|[-_\d])/i.test(part)))
        return true;
    return services.some((service) => swarmModes.has(service.text('deploy', 'mode')?.text ?? ''));
});
/** Compose runs every service as if it were `replicated`. */
const swarmModes = new Set(['global', 'global-job', 'replicated-job']);

;// CONCATENATED MODULE: ./build/rules/network/loopback-edits.js

/** Binds a port to `127.0.0.1` in the form that it has; a variable in the address's place keeps its say. */
function loopbackEdits(port) {
    const { node, hostIp, parts } = port;
    const slot = addressSlot(port);
    if (slot !== undefined)
        return loopbackIn(slot);
    if (node.kind === 'map') {
        const neighbour = node.entries.get('published') ?? node.entries.get('target');
        return neighbour && insertAfter(neighbour, 'host_ip', '127.0.0.1');
    }
    if (node.kind !== 'scalar' || hostIp.kind !== 'absent')
        return undefined;
    // `127.0.0.1:80` would make the address the host's port; two colons leave that port to Docker.
    return rewrite(node, `127.0.0.1:${parts?.published === undefined ? ':' : ''}${node.raw}`);
}
/**
 * Whether a variable may bring an address of its own: `${WEB}:80` where it is unset and its name doesn't say that it is
 * a port, and `${WEB:-8080:80}`, which stands for more than a port.
 */
function mayHoldAddress({ node, hostIp, published }) {
    if (node.kind !== 'scalar' || hostIp.kind !== 'absent')
        return false;
    if (node.substitutions.some(({ result }) => result.includes(':')))
        return true;
    return published === 'unknown' && !node.substitutions.some(({ variable }) => /port/i.test(variable));
}
/** The variable to which `.env` gives the address; a default beside it would change nothing. */
function givenAddress(port) {
    const slot = addressSlot(port);
    return slot && within(slot).find(({ source, result }) => source === 'env-file' && result !== '')?.variable;
}
function addressSlot({ node, parts }) {
    if (node.kind === 'scalar') {
        if (parts?.hostIp === undefined)
            return undefined;
        // `${WEB:-0.0.0.0:8080:80}` is address and ports in one.
        const apart = parts.hostIp.end <= (parts.published ?? parts.target).start;
        return apart ? { scalar: node, at: parts.hostIp } : undefined;
    }
    const hostIp = node.kind === 'map' ? node.entries.get('host_ip') : undefined;
    return hostIp?.kind === 'scalar' ? { scalar: hostIp, at: { start: 0, end: hostIp.raw.length } } : undefined;
}
/** A literal address is replaced; of `${A:-${B:-0.0.0.0}}` only the innermost default is. */
function loopbackIn(slot) {
    const { scalar, at } = slot;
    let text = '127.0.0.1';
    let place = at;
    let inner = at;
    for (const variable of within(slot)) {
        const fills = variable.at.start === inner.start && variable.at.end === inner.end;
        if (!fills || variable.form === 'replacement')
            return undefined;
        text = `\${${variable.variable}:-127.0.0.1}`;
        place = variable.at;
        inner = variable.operandAt ?? variable.at;
    }
    return rewrite(scalar, scalar.raw.slice(0, place.start) + text + scalar.raw.slice(place.end));
}
function within({ scalar, at }) {
    return scalar.substitutions.filter((used) => at.start <= used.at.start && used.at.end <= at.end);
}

;// CONCATENATED MODULE: ./build/rules/network/published-port.js






/** The ports that take effect. In host mode the engine discards all of a service's mappings. */
function* livePorts(project) {
    const inSwarm = isStackFile(project);
    for (const service of project.services) {
        if (usesHostNetwork(service))
            continue;
        for (const port of service.ports)
            yield { service, port, inSwarm };
    }
}
/** Case-sensitive: `HOST` is a network's name. Source: moby, api/types/container, `NetworkMode.IsHost`. */
function usesHostNetwork(service) {
    return service.text('network_mode')?.text === 'host';
}
function openness(project, { service, port }) {
    const { hostIp } = port;
    const networks = attachedNetworks(project, service);
    if (networks.every(isInternal))
        return undefined;
    const bound = networks.every((network) => isInternal(network) || bindsToLoopback(network));
    switch (hostIp.kind) {
        case 'absent':
            return bound ? undefined : 'absent';
        case 'empty':
            return bound ? undefined : 'unset';
        case 'unknown':
            return undefined;
        case 'address':
            if (hostIp.reach !== 'wildcard')
                return undefined;
            return hostIp.defaultOf === undefined ? 'wildcard' : 'wildcard-default';
    }
}
/** An internal network publishes nothing. */
function isInternal(network) {
    return /^(?:true|yes|on|y)$/i.test(network?.text('internal')?.text ?? '');
}
/**
 * Whether a network binds the ports that name no address to loopback by itself. A written address has its say all the same.
 * Source: https://docs.docker.com/engine/network/drivers/bridge/#default-host-binding-address
 */
function bindsToLoopback(network) {
    const binding = network?.text('driver_opts', 'com.docker.network.bridge.host_binding_ipv4')?.text ?? '';
    return binding.startsWith('127.');
}
/** The text that makes the port what it is: the short form's item, or the long form's address or published port. */
function portPlace({ port }) {
    if (port.node.kind !== 'map')
        return port;
    const { entries } = port.node;
    return entries.get('host_ip') ?? entries.get('published') ?? entries.get('target') ?? port;
}
/** By host and container port, so that an address, a reordering or the other syntax is no other port. */
function portPath({ service, port }) {
    return [...service.path, 'ports', `${range(port.published)}:${range(port.target)}/${port.protocol}`];
}
function range(port) {
    if (typeof port === 'string')
        return port === 'none' ? '' : '?';
    return port.first === port.last ? String(port.first) : `${port.first}-${port.last}`;
}
/** The published port in words. */
function publishedPort({ port }) {
    if (port.published === 'unknown')
        return prose `a port that a variable sets`;
    return prose `port ${range(port.published)}`;
}
/** What a statement about a port depends on, where a variable has a say in its address. */
function unless({ port: { hostIp } }) {
    const variable = hostIp.kind === 'empty' ? hostIp.variable : hostIp.kind === 'address' ? hostIp.defaultOf : undefined;
    return variable === undefined ? [] : prose ` unless ${variable} names an address`;
}
const shortLink = 'https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw';
/** What all findings about a port on every interface have in common. */
const openPortReferences = [
    shortLink,
    'https://docs.docker.com/engine/network/port-publishing/',
];
const openPortWhy = prose `Docker forwards published ports before ufw's rules are asked, so whoever can reach this machine can connect, whatever ufw says.`;
/** What is mostly published for others on purpose: the web's own ports on the host, and what is spoken in datagrams. */
function meantForOthers({ port: { published, protocol } }) {
    if (typeof published === 'object' && published.first === published.last && webPorts.has(published.first))
        return 'web';
    return protocol === 'udp' ? 'datagrams' : undefined;
}
const webPorts = new Set([80, 443]);
/** What to do about an open port: in a swarm an address changes nothing. */
function closeBy({ inSwarm }, binding) {
    if (!inSwarm)
        return binding;
    return prose `Delete the entry if only services use it. Otherwise close the port in front of the nodes: \`docker stack deploy\` drops an address.`;
}
/** What binding a port to loopback ends, in the words of what it mostly serves. */
function caveatOf(published) {
    const old = prose `Before Docker Engine 28, machines on the same network segment could still reach loopback binds.`;
    switch (meantForOthers(published)) {
        case 'web':
            return prose `Only this machine reaches it then, so leave it open where it is the reverse proxy itself or a page for everyone. ${old}`;
        case 'datagrams':
            return prose `Only this machine reaches it then, so leave it open for a VPN, calls or the network's DNS. ${old}`;
        case undefined:
            return prose `Other machines can't connect directly any more; a reverse proxy on this machine still can. ${old}`;
    }
}
/** Binds a port to loopback, keeping the file's form; the same fix for every rule about open ports. */
function bindToLoopback(published) {
    const { service, port, inSwarm } = published;
    if (inSwarm)
        return { noFixReason: prose `\`docker stack deploy\` drops an address, so one would change nothing.` };
    if (mayHoldAddress(port)) {
        return { noFixReason: prose `The variable may hold an address already, so another one can't be put before it.` };
    }
    const given = givenAddress(port);
    if (given !== undefined)
        return { noFixReason: prose `${given} has this value in ${'.env'}: change it there.` };
    return propose(loopbackEdits(port), {
        title: prose `Publish it on this machine only.`,
        safety: 'changes-behaviour',
        caveat: caveatOf(published),
        document: port.document,
        changes: [[...service.path, 'ports', itemKey(port.node)]],
    });
}

;// CONCATENATED MODULE: ./build/rules/mounts/docker-socket-proxy-misuse.js






function letsWritesThrough({ name, text, value }) {
    return writeSwitches.has(name.toUpperCase()) && value !== undefined && /^(?:1|true|yes|on)$/i.test(text);
}
function switchedOff({ value, valueAt }) {
    if (value === undefined || valueAt === undefined || value.substitutions.length > 0)
        return undefined;
    return rewrite(value, `${value.raw.slice(0, valueAt.start)}0${value.raw.slice(valueAt.end)}`);
}
const docker_socket_proxy_misuse_rule = {
    meta: {
        id: 'docker-socket-proxy-misuse',
        group: 'mounts',
        title: 'Socket proxy that lets writes through',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-284'],
        cis: ['5.32'],
        elsewhere: {},
        references: [
            'https://github.com/Tecnativa/docker-socket-proxy#readme',
            'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
        ],
        docs: {
            danger: 'A proxy in front of the Docker socket helps only while it lets reads alone through and nobody outside can ask it. With writes it is the socket itself.',
            remedy: 'Switch the writes off, and publish no port: services reach the proxy by its name.',
            whenRight: 'For a tool that has to start or stop containers, on a network of its own with the proxy.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            if (!socketProxyImages.has(service.image?.value.name ?? ''))
                continue;
            for (const variable of service.environment) {
                if (!letsWritesThrough(variable))
                    continue;
                const { name, form, value } = variable;
                const item = form === 'list' && value !== undefined ? itemKey(value) : name;
                yield {
                    at: variable,
                    service: service.name,
                    path: [...service.path, 'environment', name],
                    subject: 'on',
                    message: {
                        what: prose `The Docker socket proxy ${service.name} lets writes through with ${name}.`,
                        why: prose `Whoever can reach it can then start a privileged container: it protects no more than the bare socket.`,
                        todo: prose `Switch it off, unless a tool on its own network needs it.`,
                    },
                    ...propose(switchedOff(variable), {
                        title: prose `Let only reads through.`,
                        safety: 'changes-behaviour',
                        caveat: prose `Tools behind the proxy can't change containers any more.`,
                        document: variable.document,
                        changes: [[...service.path, 'environment', item]],
                    }),
                };
            }
            for (const published of livePorts(project)) {
                if (published.service !== service || openness(project, published) === undefined)
                    continue;
                yield {
                    at: portPlace(published),
                    service: service.name,
                    path: portPath(published),
                    subject: 'published',
                    message: {
                        what: prose `The Docker socket proxy ${service.name} is published on every interface of the host.`,
                        why: prose `Whoever can reach this machine can ask the Docker engine, with no password in between.`,
                        todo: prose `Publish nothing: services of the project reach it by its name.`,
                    },
                    ...bindToLoopback(published),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/mounts/docker-socket-use-api-socket.js


const docker_socket_use_api_socket_rule = {
    meta: {
        id: 'docker-socket-use-api-socket',
        group: 'mounts',
        title: 'Docker socket and credentials handed to a container',
        severity: 'critical',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-250', 'CWE-522'],
        cis: ['5.32'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#use_api_socket',
            'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
        ],
        docs: {
            danger: 'Compose mounts the Docker socket and writes all registry credentials of whoever runs it into the container. That is root on the host, and push access to every registry in reach.',
            remedy: 'Remove the line. Where a tool only watches containers, put a read-only socket proxy in between.',
            whenRight: 'For a tool of your own that manages containers as you do, run by yourself.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const socket = service.flag('use_api_socket');
            if (socket?.value !== true)
                continue;
            const path = [...service.path, 'use_api_socket'];
            yield {
                at: socket,
                service: service.name,
                path,
                subject: 'true',
                message: {
                    what: prose `${service.name} gets the Docker socket and the registry credentials of whoever starts it.`,
                    why: prose `Whoever runs code in it is root on the host, and can push to every registry that those credentials open.`,
                    todo: prose `Remove the line. If it only watches containers, put a read-only socket proxy in between.`,
                },
                ...proposeRemoval(socket, path, {
                    title: prose `Keep the socket and the credentials out.`,
                    caveat: prose `The service can't talk to Docker any more.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/mounts/mount-agent-socket.js



const todo = prose `Remove the mount, unless the program is your own and trusted like your session.`;
/** The agents of SSH and GPG, X11, and what a desktop session keeps in its runtime folder. */
const sessions = [
    {
        socket: /^(?:\$SSH_AUTH_SOCK|\/run\/host-services\/ssh-auth\.sock)$/,
        power: "log in with that person's SSH keys",
        todo: prose `Remove the mount. For a build use \`build.ssh\`.`,
    },
    { socket: /^\/tmp\/\.X11-unix(?:\/.*)?$/, power: "see that person's screen and type on it", todo },
    {
        socket: inRuntimeFolder('wayland-\\d+'),
        power: "open windows among that person's, and read what they type there",
        todo,
    },
    { socket: inRuntimeFolder('pulse'), power: "listen to that person's microphone", todo },
    { socket: inRuntimeFolder('bus'), power: "have that person's programs do its work", todo },
    { socket: inRuntimeFolder('(?:gnupg|keyring)'), power: "use that person's keys", todo },
];
function inRuntimeFolder(name) {
    return new RegExp(`^(?:/run/user/\\d+|\\$XDG_RUNTIME_DIR)/${name}(?:/.*)?$`);
}
const mount_agent_socket_rule = {
    meta: {
        id: 'mount-agent-socket',
        group: 'mounts',
        title: 'Session of a person handed to a container',
        severity: 'medium',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-668'],
        cis: ['5.6'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/engine/storage/bind-mounts/',
            'https://docs.docker.com/reference/compose-file/build/#ssh',
        ],
        docs: {
            danger: 'Through the socket the container acts as the person whose session it is: it signs with their keys, or sees and types on their screen.',
            remedy: 'Remove the mount. A build gets keys with `build.ssh`.',
            whenRight: 'For graphical programs and development containers of your own.',
        },
    },
    *check(project) {
        for (const { service, mount, hostPath } of hostMounts(project)) {
            const session = sessions.find(({ socket }) => socket.test(hostPath));
            if (session === undefined)
                continue;
            yield {
                at: mount.source ?? mount,
                service: service.name,
                path: mountPath(service, mount),
                subject: hostPath,
                message: {
                    what: prose `${service.name} gets the session socket ${hostPath}.`,
                    why: prose `Whoever runs code in it can ${[session.power]}, as long as the session lasts.`,
                    todo: session.todo,
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/mounts/mount-credential-dir.js




const mount_credential_dir_rule = {
    meta: {
        id: 'mount-credential-dir',
        group: 'mounts',
        title: 'Credentials of a person handed to a container',
        severity: 'high',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-522', 'CWE-668'],
        cis: ['5.6'],
        elsewhere: { 'compose-lint': 'CL-0013' },
        references: [
            'https://docs.docker.com/engine/storage/bind-mounts/',
            'https://docs.docker.com/compose/how-tos/use-secrets/',
        ],
        docs: {
            danger: 'Keys and tokens of whoever runs this are in the container: for servers, clouds, clusters and registries. Read-only changes nothing, since reading them is the harm.',
            remedy: 'Give the container a credential of its own, as a secret, or mount the one file that it needs.',
            whenRight: 'For a development container that works in your name.',
        },
    },
    *check(project) {
        for (const { service, mount, hostPath } of hostMounts(project)) {
            if (!isCredentialPath(hostPath))
                continue;
            yield {
                at: mount.source ?? mount,
                service: service.name,
                path: mountPath(service, mount),
                subject: hostPath,
                message: {
                    what: prose `${service.name} gets ${hostPath} of whoever starts it.`,
                    why: prose `The keys and tokens in it open other machines and accounts; \`:ro\` does not keep them from being read.`,
                    todo: prose `Give it a credential of its own through \`secrets\`, or mount the one file that it needs.`,
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/knowledge/host-paths.js
const accounts = { writes: 'add an account or a password of its own', reads: 'read accounts and password hashes' };
const services = { writes: 'have a command run as root', reads: 'read what runs on the host' };
const programs = { writes: 'replace programs that root runs', reads: 'read every installed program' };
const engine = {
    writes: "change any container's files and start as root",
    reads: "read every container's files and settings",
};
/** Exact folders and files. What an application keeps below them (`/etc/acme`, `/home/ann/app`) is its own. */
const exact = new Map([
    ['/etc', { writes: 'add an account, a service or a cron job', reads: 'read password hashes and host keys' }],
    ['/etc/passwd', accounts],
    ['/etc/group', accounts],
    ['/etc/shadow', accounts],
    ['/etc/gshadow', accounts],
    ['/etc/sudoers', accounts],
    ['/etc/sudoers.d', accounts],
    ['/etc/pam.d', accounts],
    ['/etc/ssh', { writes: 'open the host to a key of its own', reads: "read the host's SSH keys" }],
    ['/etc/systemd', services],
    ['/etc/systemd/system', services],
    ['/etc/init.d', services],
    ['/etc/profile.d', services],
    ['/etc/crontab', services],
    ['/etc/cron.d', services],
    ['/etc/cron.hourly', services],
    ['/etc/cron.daily', services],
    ['/var/spool/cron', services],
    ['/lib/systemd', services],
    ['/usr/lib/systemd', services],
    ['/etc/docker', engine],
    ['/root', { writes: 'open root to a key of its own', reads: "read root's keys and history" }],
    ['/home', { writes: 'open every account to a key of its own', reads: "read everybody's keys and files" }],
    ['/var/lib', { writes: "change the state of every service, Docker's too", reads: 'read the state of every service' }],
    ['/usr', programs],
    ['/usr/bin', programs],
    ['/usr/sbin', programs],
    ['/usr/lib', programs],
    ['/usr/local/bin', programs],
    ['/bin', programs],
    ['/sbin', programs],
    ['/lib', programs],
    ['/lib64', programs],
]);
/** Folders with everything below them. */
const host_paths_below = [
    ['/boot', { writes: 'replace the kernel of the next start', reads: 'read the kernel and its settings' }],
    [
        '/proc',
        // Others' environment opens only to who could trace them: the kernel's capability and AppArmor checks see to that.
        {
            writes: 'have the kernel run a program as root',
            reads: 'read the arguments of every process, and the environment of some',
        },
    ],
    ['/var/lib/docker', engine],
    ['/var/lib/containerd', engine],
];
/** The kernel's settings. Control groups are left out: systemd in a container needs them, and they open nothing alone. */
const kernel = {
    writes: "change the kernel's settings and devices",
    reads: 'read hardware and kernel details',
};
/** What a host path is good for to an attacker; `undefined` for a path that is nobody's but the application's. */
function sensitiveHostPath(path) {
    const known = exact.get(path) ?? host_paths_below.find(([folder]) => path === folder || path.startsWith(`${folder}/`))?.[1];
    if (known !== undefined)
        return known;
    if (/^\/home\/[^/]+$/.test(path))
        return { writes: 'open that account to a key of its own', reads: "read that user's keys and files" };
    if (path === '/lib/modules' || path.startsWith('/lib/modules/'))
        return { writes: 'replace kernel modules', reads: '' };
    return path === '/sys' || (path.startsWith('/sys/') && !path.startsWith('/sys/fs/cgroup')) ? kernel : undefined;
}
/** Read-only, these tell something too; writable, they are findings of other rules or none. */
function tellingHostPath(path) {
    if (path === '/dev')
        return 'read what every device of the host gives';
    if (path === '/run/systemd' || path === '/run/dbus')
        return "talk to the host's service manager, read-only mount or not";
    const reads = sensitiveHostPath(path)?.reads;
    return reads === '' ? undefined : reads;
}
/**
 * Agents that read figures of the host from `/proc`, `/sys`, `/var/lib/docker` or `/dev/disk`: a read-only mount is what
 * their documentation asks for. By full name.
 */
const monitoringImages = new Set([
    'docker.io/prom/node-exporter',
    'quay.io/prometheus/node-exporter',
    'gcr.io/cadvisor/cadvisor',
    'ghcr.io/google/cadvisor',
    'docker.io/google/cadvisor',
    'docker.io/zcube/cadvisor',
    'docker.io/netdata/netdata',
    'docker.io/datadog/agent',
    'gcr.io/datadoghq/agent',
    'public.ecr.aws/datadog/agent',
    'docker.io/newrelic/infrastructure',
    'docker.io/library/telegraf',
    'docker.io/grafana/promtail',
    'docker.io/grafana/alloy',
    'docker.io/grafana/agent',
    'docker.io/elastic/filebeat',
    'docker.elastic.co/beats/filebeat',
    'docker.elastic.co/beats/metricbeat',
    'docker.elastic.co/beats/elastic-agent',
    'docker.io/timberio/vector',
    'docker.io/fluent/fluent-bit',
    'docker.io/zabbix/zabbix-agent',
    'docker.io/zabbix/zabbix-agent2',
    'docker.io/nicolargo/glances',
    'docker.io/falcosecurity/falco',
    'docker.io/otel/opentelemetry-collector-contrib',
    'docker.io/signoz/signoz-otel-collector',
    'docker.io/henrygd/beszel-agent',
]);

;// CONCATENATED MODULE: ./build/rules/mounts/mount-host-root.js




/** Of Linux, or of a Windows drive. */
const isRoot = /^(?:\/|[a-zA-Z]:[/\\]?)$/;
/** Its documentation says to mount the disk. */
function isMonitor({ image }) {
    return monitoringImages.has(image?.value.name ?? '');
}
const mount_host_root_rule = {
    meta: {
        id: 'mount-host-root',
        group: 'mounts',
        title: "Host's whole disk handed to a container",
        severity: 'critical',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-668', 'CWE-250'],
        cis: ['5.6'],
        elsewhere: {
            KICS: '1c1325ff-831d-43a1-973e-839ae57dfcc0',
            'compose-lint': 'CL-0001',
            DockSec: 'compose-sensitive-host-mount',
        },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#volumes',
            'https://docs.docker.com/engine/storage/bind-mounts/',
        ],
        docs: {
            danger: 'The container reads every file of the host, secrets included, and finds the control sockets there; writable, it is root on the host.',
            remedy: 'Mount the one folder that is needed.',
            whenRight: 'For monitoring agents that read file system figures: `/:/host:ro,rslave`, as node-exporter documents. That form is reported as `high`.',
        },
    },
    *check(project) {
        for (const { service, mount, hostPath } of hostMounts(project)) {
            if (!isRoot.test(hostPath))
                continue;
            const watched = mount.readOnly && mount.options.some((word) => word === 'rslave' || word === 'slave');
            yield {
                at: mount.source ?? mount,
                service: service.name,
                path: mountPath(service, mount),
                subject: '/',
                severity: watched ? 'high' : 'critical',
                message: {
                    what: prose `${service.name} gets the whole disk of the host${mount.readOnly ? prose `, read-only` : []}.`,
                    why: prose `It reads every key and password on it, and the Docker socket is in there too, which obeys through a read-only mount as well.`,
                    todo: isMonitor(service)
                        ? prose `Keep it read-only if figures of every disk are wanted, and publish no port of it; otherwise mount the one folder.`
                        : prose `Mount the one folder that it needs.`,
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/mounts/mount-mode.js



/** The words behind the last colon of the short form. A variable in the source or the target holds none. */
const mode = /:([a-zA-Z]+(?:,[a-zA-Z]+)*)$/;
/** Offers to make a mount read-only, in the form that it has. */
function proposeReadOnly(service, mount, words) {
    return offer(service, mount, readOnlyEdits(mount), words);
}
/** Offers to take words out of a mount's mode: `z`, `rshared`. */
function proposeWithout(service, mount, unwanted, words) {
    const { node } = mount;
    if (node.kind !== 'scalar')
        return offer(service, mount, undefined, words);
    const kept = modeWords(node.raw).filter((word) => !unwanted.has(word));
    return offer(service, mount, rewrite(node, node.raw.replace(mode, kept.length > 0 ? `:${kept.join(',')}` : '')), words);
}
function readOnlyEdits({ node, target }) {
    if (node.kind === 'map') {
        const flag = node.entries.get('read_only');
        if (flag?.kind === 'scalar')
            return rewrite(flag, 'true');
        const neighbour = node.entries.get('target');
        return neighbour && insertAfter(neighbour, 'read_only', 'true');
    }
    if (node.kind !== 'scalar' || target === undefined)
        return undefined;
    const words = modeWords(node.raw);
    const kept = [...words.filter((word) => word !== 'rw'), 'ro'];
    return rewrite(node, `${words.length > 0 ? node.raw.replace(mode, '') : node.raw}:${kept.join(',')}`);
}
function modeWords(raw) {
    return mode.exec(raw)?.[1]?.split(',') ?? [];
}
function offer(service, mount, edits, words) {
    return propose(edits, {
        ...words,
        safety: words.caveat === undefined ? 'safe' : 'changes-behaviour',
        document: mount.document,
        changes: [[...service.path, 'volumes', itemKey(mount.node)]],
    });
}

;// CONCATENATED MODULE: ./build/rules/mounts/mount-propagation-shared.js




const shared = new Set(['shared', 'rshared']);
const mount_propagation_shared_rule = {
    meta: {
        id: 'mount-propagation-shared',
        group: 'mounts',
        title: 'Mounts of a container appear on the host',
        severity: 'medium',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-668'],
        cis: ['5.20'],
        elsewhere: { KICS: 'baa452f0-1f21-4a25-ace5-844e7a5f410d', 'compose-lint': 'CL-0017' },
        references: [
            'https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation',
            'https://docs.docker.com/reference/compose-file/services/#volumes',
        ],
        docs: {
            danger: 'What is mounted inside the container is mounted on the host as well, over whatever is there, and for every other container that sees the folder.',
            remedy: 'Remove the option. `rslave` lets mounts of the host appear in the container, and not the other way round.',
            whenRight: 'For storage drivers and FUSE tools whose mounts the host should see.',
        },
    },
    *check(project) {
        for (const { service, mount, hostPath } of hostMounts(project)) {
            if (!mount.options.some((word) => shared.has(word)))
                continue;
            yield {
                at: mount.source ?? mount,
                service: service.name,
                path: mountPath(service, mount),
                subject: hostPath,
                message: {
                    what: prose `Mounts that ${service.name} makes below ${hostPath} appear on the host.`,
                    why: prose `Together with a capability to mount, the container can cover files of the host and of other containers.`,
                    todo: prose `Remove the option, or use \`rslave\` if it has to see mounts of the host.`,
                },
                ...proposeWithout(service, mount, shared, {
                    title: prose `Keep its mounts to itself.`,
                    caveat: prose `The host and other containers don't see what it mounts any more.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/mounts/mount-selinux-relabel-system.js




const relabels = new Set(['z', 'Z']);
/** Source: https://docs.docker.com/engine/storage/bind-mounts/#configure-the-selinux-label */
const system = new Set([
    '/',
    '/bin',
    '/boot',
    '/dev',
    '/etc',
    '/home',
    '/lib',
    '/opt',
    '/root',
    '/run',
    '/sbin',
    '/sys',
    '/usr',
    '/var',
]);
const mount_selinux_relabel_system_rule = {
    meta: {
        id: 'mount-selinux-relabel-system',
        group: 'mounts',
        title: 'System folder relabelled',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-732'],
        cis: ['5.3'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/engine/storage/bind-mounts/#configure-the-selinux-label',
            'https://docs.docker.com/reference/compose-file/services/#volumes',
        ],
        docs: {
            danger: 'On hosts with SELinux, the option gives everything in the folder a new label, and the host stops working: services no longer start, nobody can log in.',
            remedy: 'Remove the option, and mount a folder of the application instead.',
            whenRight: 'Never on a folder of the system.',
        },
    },
    *check(project) {
        for (const { service, mount, hostPath } of hostMounts(project)) {
            if (!system.has(hostPath) || !mount.options.some((word) => relabels.has(word)))
                continue;
            yield {
                at: mount.source ?? mount,
                service: service.name,
                path: mountPath(service, mount),
                subject: hostPath,
                message: {
                    what: prose `Starting ${service.name} relabels ${hostPath} of the host.`,
                    why: prose `On hosts with SELinux, services and logins then fail, and the host has to be repaired by hand.`,
                    todo: prose `Remove the option, and mount a folder of the application instead.`,
                },
                ...proposeWithout(service, mount, relabels, {
                    title: prose `Leave the labels alone.`,
                    caveat: prose `On hosts with SELinux, the container may not be able to read the folder.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/mounts/mount-sensitive-host-path-ro.js




/** Figures of the host are what such an agent is for; keys and accounts are not. */
function mount_sensitive_host_path_ro_isMonitor({ image }, path) {
    return (monitoringImages.has(image?.value.name ?? '') &&
        /^\/(?:proc|sys|dev|run|var\/lib\/docker|etc\/passwd|etc\/group)(?:\/|$)/.test(path));
}
const mount_sensitive_host_path_ro_rule = {
    meta: {
        id: 'mount-sensitive-host-path-ro',
        group: 'mounts',
        title: 'System folder of the host, readable',
        severity: 'medium',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-668', 'CWE-552'],
        cis: ['5.6'],
        elsewhere: { KICS: '1c1325ff-831d-43a1-973e-839ae57dfcc0', 'compose-lint': 'CL-0013' },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#volumes',
            'https://docs.docker.com/engine/storage/bind-mounts/',
        ],
        docs: {
            danger: 'Read-only keeps the host from being changed, not from being read: keys, password hashes, the variables of every program.',
            remedy: 'Mount the one file that is needed.',
            whenRight: 'For monitoring and backup. Known monitoring images are not reported.',
        },
    },
    *check(project) {
        for (const { service, mount, hostPath } of hostMounts(project)) {
            const reads = mount.readOnly ? tellingHostPath(hostPath) : undefined;
            if (reads === undefined || mount_sensitive_host_path_ro_isMonitor(service, hostPath))
                continue;
            yield {
                at: mount.source ?? mount,
                service: service.name,
                path: mountPath(service, mount),
                subject: hostPath,
                message: {
                    what: prose `${service.name} can read ${hostPath} of the host.`,
                    why: prose `Whoever runs code in it can ${[reads]}.`,
                    todo: prose `Mount only the file that it needs.`,
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/mounts/mount-sensitive-host-path-rw.js





const mount_sensitive_host_path_rw_rule = {
    meta: {
        id: 'mount-sensitive-host-path-rw',
        group: 'mounts',
        title: 'System folder of the host, writable',
        severity: 'critical',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-668', 'CWE-732'],
        cis: ['5.6'],
        elsewhere: {
            KICS: '1c1325ff-831d-43a1-973e-839ae57dfcc0',
            'compose-lint': 'CL-0025',
            DockSec: 'compose-sensitive-host-mount',
        },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#volumes',
            'https://docs.docker.com/engine/storage/bind-mounts/',
        ],
        docs: {
            danger: 'Writing one file there is root on the host: a cron job, an account, an authorized key, a replaced program.',
            remedy: 'Mount the one file or folder that is needed, read-only where it is only read.',
            whenRight: 'For tools that configure this host, run by its administrator.',
        },
    },
    *check(project) {
        for (const { service, mount, hostPath } of hostMounts(project)) {
            const power = mount.readOnly ? undefined : sensitiveHostPath(hostPath);
            if (power === undefined)
                continue;
            yield {
                at: mount.source ?? mount,
                service: service.name,
                path: mountPath(service, mount),
                subject: hostPath,
                message: {
                    what: prose `${service.name} can write to ${hostPath} of the host.`,
                    why: prose `Whoever runs code in it can ${[power.writes]}: that is root on the host.`,
                    todo: prose `Mount only what it needs, and read-only if it only reads.`,
                },
                ...proposeReadOnly(service, mount, {
                    title: prose `Let it only read.`,
                    caveat: prose `What it writes there fails. Reading may still tell more than it needs: a narrower mount is better.`,
                    leaves: ['mount-sensitive-host-path-ro'],
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/mounts/mount-timezone-writable.js




const mount_timezone_writable_rule = {
    meta: {
        id: 'mount-timezone-writable',
        group: 'mounts',
        title: 'Time zone of the host, writable',
        severity: 'low',
        default: 'on',
        fix: 'safe',
        cwe: ['CWE-732'],
        cis: ['5.6'],
        elsewhere: { KICS: '1c1325ff-831d-43a1-973e-839ae57dfcc0', 'compose-lint': 'CL-0013' },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#volumes',
            'https://docs.docker.com/engine/storage/bind-mounts/',
        ],
        docs: {
            danger: 'The container only has to read its time zone, and can change that of the host.',
            remedy: 'Add `:ro`.',
            whenRight: 'Never: nothing but the host sets its time zone.',
        },
    },
    *check(project) {
        for (const { service, mount, hostPath } of hostMounts(project)) {
            if (mount.readOnly || !/^\/etc\/(?:localtime|timezone)$/.test(hostPath))
                continue;
            yield {
                at: mount.source ?? mount,
                service: service.name,
                path: mountPath(service, mount),
                subject: hostPath,
                message: {
                    what: prose `${service.name} can write to ${hostPath} of the host.`,
                    why: prose `It only has to read the time zone there, and can change that of the host.`,
                    todo: prose `Add \`:ro\`.`,
                },
                ...proposeReadOnly(service, mount, { title: prose `Let it only read.` }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/absence.js
/**
 * The services of which it can be said that something is missing: they run a container, and all that they consist of was
 * read. A `provider` runs none, what an unread `extends` would have brought along is not known, and a service without
 * `image` and `build` is the rest of one that stands in another file: Compose refuses it by itself.
 */
function* wholeServices(project) {
    const partial = partialServices(project);
    for (const service of project.services) {
        const runs = service.get('image') !== undefined || service.get('build') !== undefined;
        if (runs && service.get('provider') === undefined && !partial.has(service.name))
            yield service;
    }
}
/** The services whose `extends`, in whatever file, is one of the problems that loading met. */
function partialServices({ problems, layers }) {
    const unread = new Set(problems.map(placeKey));
    if (unread.size === 0)
        return new Set();
    const names = layers.flatMap(({ root }) => {
        const services = root.entries.get('services');
        if (services?.kind !== 'map')
            return [];
        return [...services.entries].filter(([, service]) => extendsOf(service).some((node) => unread.has(placeKey(node))));
    });
    return new Set(names.map(([name]) => name));
}
function extendsOf(service) {
    const reference = service.kind === 'map' ? service.entries.get('extends') : undefined;
    if (reference?.kind === 'map')
        return [reference, ...reference.entries.values()];
    return reference === undefined ? [] : [reference];
}
function placeKey({ document, writtenAt }) {
    return `${writtenAt.start} ${document.path}`;
}
/**
 * What a service lacks, as a hit. Nothing is written that could be pointed at, so it stands on the service's key, unless
 * the file says in so many words that it goes without: `read_only: false`.
 *
 * @param key the path below the service where it would stand
 */
function missing(service, key, message, written) {
    return {
        at: written ?? service.key,
        service: service.name,
        path: [...service.path, ...key],
        subject: written === undefined ? 'missing' : 'refused',
        message,
    };
}

;// CONCATENATED MODULE: ./build/rules/mounts/root-filesystem-writable.js


const root_filesystem_writable_rule = {
    meta: {
        id: 'root-filesystem-writable',
        group: 'mounts',
        title: 'Writable root file system',
        severity: 'low',
        default: 'group',
        fix: 'no',
        cwe: ['CWE-732'],
        cis: ['5.13'],
        owasp: ['Docker rule 8'],
        elsewhere: {
            Semgrep: 'writable-filesystem-service',
            CodePathfinder: 'COMPOSE-SEC-006',
            'compose-lint': 'CL-0007',
            DockSec: 'compose-writable-root-fs',
        },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#read_only',
            'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
        ],
        docs: {
            danger: 'Whoever gets into the container can change its programs and leave tools behind that stay until it is recreated.',
            remedy: 'Write `read_only: true`, and give the service a `tmpfs` for each folder that it writes to, often `/tmp` and `/run`.',
            whenRight: 'For images that write all over their own file system, until somebody has tried where.',
        },
    },
    *check(project) {
        for (const service of wholeServices(project)) {
            const written = service.text('read_only');
            if (written?.known === false || service.flag('read_only')?.value === true)
                continue;
            yield missing(service, ['read_only'], {
                what: prose `${service.name} can write to its image's files.`,
                why: prose `Whoever gets in can change its programs and leave tools behind.`,
                todo: prose `Write \`read_only: true\`, with a \`tmpfs\` for each folder that it writes to, often \`/tmp\` and \`/run\`.`,
            }, written);
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/knowledge/control-sockets.js
/**
 * Sockets whose owner controls containers, virtual machines or services of the host, with what they belong to. `/var/run` is
 * written as `/run`.
 * Source: each project's own documentation of its default socket.
 */
const controlSockets = new Map([
    ['/run/containerd/containerd.sock', 'containerd'],
    ['/run/docker/containerd/containerd.sock', 'containerd'],
    ['/run/k3s/containerd/containerd.sock', 'k3s'],
    ['/run/crio/crio.sock', 'CRI-O'],
    ['/run/cri-dockerd.sock', 'cri-dockerd'],
    ['/run/podman/podman.sock', 'Podman'],
    ['/run/buildkit/buildkitd.sock', 'BuildKit'],
    ['/run/systemd/private', 'systemd'],
    ['/run/dbus/system_bus_socket', "the system's D-Bus"],
    ['/run/snapd.socket', 'snapd'],
    ['/run/libvirt/libvirt-sock', 'libvirt'],
    ['/run/incus/unix.socket', 'Incus'],
    ['/var/lib/incus/unix.socket', 'Incus'],
    ['/var/lib/lxd/unix.socket', 'LXD'],
    ['/var/snap/lxd/common/lxd/unix.socket', 'LXD'],
]);

;// CONCATENATED MODULE: ./build/rules/mounts/runtime-control-socket-mount.js




const runtime_control_socket_mount_rule = {
    meta: {
        id: 'runtime-control-socket-mount',
        group: 'mounts',
        title: 'Control socket of the host handed to a container',
        severity: 'critical',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-250'],
        cis: ['5.32'],
        elsewhere: { 'compose-lint': 'CL-0001, CL-0013' },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#volumes',
            'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
        ],
        docs: {
            danger: 'Whoever can talk to the socket controls containers, virtual machines or services of the host, which is root on it. A read-only mount protects the file, not what is sent through it.',
            remedy: 'Remove the mount.',
            whenRight: 'For tools whose purpose is to manage that part of this host.',
        },
    },
    *check(project) {
        for (const { service, mount, hostPath } of hostMounts(project)) {
            const owner = controlSockets.get(hostPath);
            if (owner === undefined)
                continue;
            yield {
                at: mount.source ?? mount,
                service: service.name,
                path: mountPath(service, mount),
                subject: hostPath,
                message: {
                    what: prose `${service.name} gets the control socket of ${[owner]}.`,
                    why: prose `Whoever runs code in it can start things on the host as root; \`:ro\` does not limit what is sent.`,
                    todo: prose `Remove the mount.`,
                },
                noFixReason: prose `What the service needs the socket for decides what to put in its place.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/mounts/shared-volume-between-services.js

/** Every use of a named volume or host path, by what is mounted as a whole: `data` is not `database`. */
function usesOf(project) {
    const uses = project.services.flatMap((service) => service.volumes.map((mount) => ({ service, mount })));
    return Map.groupBy(uses, ({ mount: { type, hostPath, source } }) => {
        if (hostPath !== undefined)
            return hostPath;
        return type === 'volume' ? (source?.value ?? '') : '';
    });
}
const shared_volume_between_services_rule = {
    meta: {
        id: 'shared-volume-between-services',
        group: 'mounts',
        title: 'Volume shared between services',
        severity: 'info',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-653'],
        cis: [],
        elsewhere: { KICS: '8c978947-0ff6-485c-b0c2-0bfca6026466' },
        references: ['https://docs.docker.com/reference/compose-file/volumes/'],
        docs: {
            danger: 'What one service writes the other one reads, or runs: whoever gets into one has a way into the other.',
            remedy: 'Mount it with `:ro` in every service that only reads, or give each one a volume of its own.',
            whenRight: 'Nearly always: sharing is what such a volume is for.',
        },
    },
    *check(project) {
        for (const [name, uses] of usesOf(project)) {
            const byService = Map.groupBy(uses, ({ service }) => service);
            const [first, ...others] = [...byService.values()].flatMap(([use]) => use ?? []);
            // Where nobody writes, nothing gets from one service to the other.
            if (name === '' || first === undefined || others.length === 0)
                continue;
            if (uses.every(({ mount }) => mount.readOnly))
                continue;
            yield {
                at: first.mount.source ?? first.mount,
                service: first.service.name,
                path: [...first.service.path, 'volumes', name],
                subject: name,
                message: {
                    what: prose `${name} is shared by ${[first, ...others].map(({ service }) => service.name).join(', ')}.`,
                    why: prose `What one of them writes the others read: whoever gets into one has a way into them.`,
                    todo: prose `Mount it with \`:ro\` wherever it is only read.`,
                },
                related: others.map(({ service, mount }) => ({ place: mount, note: prose `${service.name} has it too.` })),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/mounts/tmpfs-weakened.js


/** What each option gives to an intruder; Docker leaves all three out by default. */
const options = new Map([
    ['exec', 'put a program there and run it'],
    ['suid', 'keep a program there that raises its rights'],
    ['dev', 'make device files there that work'],
]);
const tmpfs_weakened_rule = {
    meta: {
        id: 'tmpfs-weakened',
        group: 'mounts',
        title: 'Memory file system that allows programs',
        severity: 'low',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-732'],
        cis: [],
        elsewhere: { 'compose-lint': 'CL-0022' },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#tmpfs',
            'https://docs.docker.com/engine/storage/tmpfs/',
        ],
        docs: {
            danger: 'Docker mounts memory file systems so that nothing in them can be run, gain rights or be a device. The option takes that away: a place to put a program is what an intruder needs first.',
            remedy: 'Remove the option.',
            whenRight: 'For programs that unpack and run helpers in `/tmp`: `exec` alone, and say so beside the line.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const item of service.list('tmpfs')) {
                const [, lead = '', written = ''] = /^([^:]+:)(.*)$/s.exec(item.raw) ?? [];
                const words = written.split(',');
                const weak = words.filter((word) => options.has(word));
                if (weak.length === 0)
                    continue;
                const kept = words.filter((word) => !weak.includes(word));
                const single = service.get('tmpfs')?.kind === 'scalar';
                const path = [...service.path, 'tmpfs', ...(single ? [] : [item.text])];
                yield {
                    at: item,
                    service: service.name,
                    path,
                    subject: weak.toSorted().join(','),
                    message: {
                        what: prose `The memory file system of ${service.name} is mounted with ${weak.join(', ')}.`,
                        why: prose `An intruder can ${[weak.map((word) => options.get(word)).join(' and ')]}, which Docker forbids by default.`,
                        todo: prose `Remove the option.`,
                    },
                    ...proposeRewrite(item, path, kept.length > 0 ? lead + kept.join(',') : lead.slice(0, -1), {
                        title: prose `Forbid it again.`,
                        caveat: prose `Programs that run from that folder fail.`,
                    }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/mounts/volume-driver-opts-credential.js



const volume_driver_opts_credential_rule = {
    meta: {
        id: 'volume-driver-opts-credential',
        group: 'mounts',
        title: 'Password of a network share in the file',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-798'],
        cis: [],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/volumes/#driver_opts',
            'https://docs.docker.com/engine/storage/volumes/#create-cifssamba-volumes',
        ],
        docs: {
            danger: 'The password of the share is in the repository and its history for everyone who can read it.',
            remedy: 'Change the password, and take it from a variable that has to be set: `password=${SHARE_PASSWORD:?}`.',
            whenRight: 'For a share that is open anyway.',
        },
    },
    *check(project) {
        for (const volume of project.volumes) {
            const options = volume.text('driver_opts', 'o');
            const [, lead = '', secret = ''] = /^(.*?\b(?:password|pass)=)([^,]+)/s.exec(options?.raw ?? '') ?? [];
            if (options === undefined || secret === '' || secret.includes('$'))
                continue;
            const path = [...volume.path, 'driver_opts', 'o'];
            const name = `${volume.name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}_PASSWORD`;
            const raw = `${lead}\${${name}:?set ${name}}${options.raw.slice(lead.length + secret.length)}`;
            yield {
                at: options,
                path,
                subject: shortHash(secret),
                secrets: [secret],
                message: {
                    what: prose `The password of the share behind the volume ${volume.name} is written in the file.`,
                    why: prose `Everyone who can read the repository or its history can use the share.`,
                    todo: prose `Change the password, and take it from a variable that has to be set.`,
                },
                ...proposeRewrite(options, path, raw, {
                    title: prose `Take the password from a variable.`,
                    caveat: prose `\`docker compose up\` stops until ${name} is set. The old value stays in the Git history: change it.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/mounts/volumes-from-unmanaged.js

function isSocket({ hostPath }) {
    return hostPath?.endsWith('/docker.sock') === true;
}
const volumes_from_unmanaged_rule = {
    meta: {
        id: 'volumes-from-unmanaged',
        group: 'mounts',
        title: 'Mounts taken over unseen',
        severity: 'medium',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-668'],
        cis: ['5.6'],
        elsewhere: {},
        references: ['https://docs.docker.com/reference/compose-file/services/#volumes_from'],
        docs: {
            danger: 'All mounts of the other container come along, writable, whatever they are. What this service can reach is no longer written here.',
            remedy: 'Name the volumes that the service needs, in `volumes:`.',
            whenRight: 'In a migration, with `:ro` behind the name.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const item of service.list('volumes_from')) {
                const [first = '', second = ''] = item.text.split(':');
                const outside = first === 'container';
                const source = outside ? undefined : project.service(first);
                if (!outside && source?.volumes.some(isSocket) !== true)
                    continue;
                yield {
                    at: item,
                    service: service.name,
                    path: [...service.path, 'volumes_from', item.text],
                    subject: item.text,
                    message: outside
                        ? {
                            what: prose `${service.name} takes over all mounts of the container ${second}, which this project does not describe.`,
                            why: prose `Whatever that container mounts, now or later, is in this one too, writable unless \`:ro\` is added.`,
                            todo: prose `Name the volumes that it needs.`,
                        }
                        : {
                            what: prose `${service.name} takes over all mounts of ${first}, the Docker socket among them.`,
                            why: prose `Whoever runs code in it can start a privileged container: that is root on the host.`,
                            todo: prose `Name the volumes that it needs.`,
                        },
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/network/extra-hosts-host-gateway.js

const extra_hosts_host_gateway_rule = {
    meta: {
        id: 'extra-hosts-host-gateway',
        group: 'network',
        title: "Host's address handed to a container",
        severity: 'info',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-668'],
        cis: [],
        elsewhere: {},
        references: ['https://docs.docker.com/reference/compose-file/services/#extra_hosts'],
        docs: {
            danger: "`host-gateway` gives the container a name for the host. It reaches what listens there on all interfaces or on the bridge's address.",
            remedy: 'Run what it needs as a service of the project, and remove the entry.',
            whenRight: 'In a setup for development; so this rule is off by default.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const entry of service.pairs('extra_hosts')) {
                // A list's items may have a colon instead of the equals sign.
                const [name = '', address = entry.text] = entry.name.split(':');
                if (address !== 'host-gateway')
                    continue;
                yield {
                    at: entry,
                    service: service.name,
                    path: [...service.path, 'extra_hosts', name],
                    subject: 'host-gateway',
                    message: {
                        what: prose `${service.name} gets a name for the host itself.`,
                        why: prose `It reaches what listens on the host on all interfaces or on the bridge's address.`,
                        todo: prose `Run what it needs as a service of the project, and remove the entry.`,
                    },
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/network/network-default-bridge.js


const network_default_bridge_rule = {
    meta: {
        id: 'network-default-bridge',
        group: 'network',
        title: "Container on Docker's shared default bridge",
        severity: 'low',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-653'],
        cis: ['5.30'],
        elsewhere: { KICS: 'ce14a68b-1668-41a0-ab7d-facd9f784742' },
        references: [
            'https://docs.docker.com/engine/network/drivers/bridge/#differences-between-user-defined-bridges-and-the-default-bridge',
            'https://docs.docker.com/compose/how-tos/networking/',
        ],
        docs: {
            danger: '`network_mode: bridge` is `docker0`, which every container shares that was started without a network of its own. They all reach each other, and names are not resolved there.',
            remedy: 'Remove the line: Compose then gives the project a network of its own, on which services find each other by name.',
            whenRight: 'Where a container outside the project has to be reached by its address on `docker0`.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const mode = service.text('network_mode');
            if (mode?.text !== 'bridge')
                continue;
            const path = [...service.path, 'network_mode'];
            yield {
                at: mode,
                service: service.name,
                path,
                subject: 'bridge',
                message: {
                    what: prose `${service.name} runs on the default bridge, which it shares with containers of other projects.`,
                    why: prose `All of them reach each other, and the project's services don't find it by name.`,
                    todo: prose `Remove the line: the project then has a network of its own.`,
                },
                ...proposeRemoval(mode, path, {
                    title: prose `Join the project's own network.`,
                    caveat: prose `Containers outside the project no longer reach it over \`docker0\`.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/network/network-gateway-unprotected.js



const bridge = 'com.docker.network.bridge.';
const network_gateway_unprotected_rule = {
    meta: {
        id: 'network-gateway-unprotected',
        group: 'network',
        title: 'Network without port filtering',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-923', 'CWE-1327'],
        cis: ['5.9'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/engine/network/port-publishing/#gateway-modes',
            'https://docs.docker.com/engine/network/drivers/bridge/#options',
        ],
        docs: {
            danger: 'In the gateway mode `nat-unprotected` Docker filters no ports: all that the containers listen on is reachable for whoever can route to them. In `routed` mode published ports are reachable at the container directly. `trusted_host_interfaces` does the same for what comes in on those interfaces.',
            remedy: 'Delete the option: the default mode, `nat`, lets only published ports through.',
            whenRight: 'On a machine that is a router, with a firewall of its own in front of these networks.',
        },
    },
    *check(project) {
        for (const network of project.networks) {
            // They are options of the bridge driver, and Compose creates no network that nobody joins.
            const isBridge = (network.text('driver')?.text ?? 'bridge') === 'bridge';
            if (!isBridge || servicesOn(project, network).length === 0)
                continue;
            for (const [option, what] of weakOptions) {
                const value = network.text('driver_opts', option);
                const weak = value && what(value);
                if (value === undefined || weak === undefined)
                    continue;
                const path = [...network.path, 'driver_opts', option];
                yield {
                    at: value,
                    path,
                    subject: value.text,
                    severity: weak.severity,
                    message: {
                        what: prose `The network ${network.name} has ${option} set to ${value.text}.`,
                        why: weak.why,
                        todo: prose `Delete the option: by default only published ports are let through.`,
                    },
                    ...proposeRemoval(value, path, {
                        title: prose `Go back to the default.`,
                        caveat: prose `What reaches the containers by routing today can't any more.`,
                    }),
                };
            }
        }
    },
};
const weakOptions = [
    [`${bridge}gateway_mode_ipv4`, gatewayMode],
    [`${bridge}gateway_mode_ipv6`, gatewayMode],
    [
        `${bridge}trusted_host_interfaces`,
        ({ text }) => text === ''
            ? undefined
            : {
                severity: 'medium',
                why: prose `Whoever sends packets in on those interfaces reaches published ports at the containers' own addresses, whatever host address they are bound to.`,
            },
    ],
];
function gatewayMode({ text }) {
    if (text === 'nat-unprotected') {
        return {
            severity: 'high',
            why: prose `Every port that its containers listen on is reachable by direct routing, published or not: no filter rules are set.`,
        };
    }
    if (text !== 'routed')
        return undefined;
    return {
        severity: 'medium',
        why: prose `Published ports are reachable at the containers' own addresses, whatever host address they are bound to.`,
    };
}

;// CONCATENATED MODULE: ./build/rules/network/network-macvlan-ipvlan.js


const network_macvlan_ipvlan_rule = {
    meta: {
        id: 'network-macvlan-ipvlan',
        group: 'network',
        title: 'Containers directly on the local network',
        severity: 'medium',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-668', 'CWE-1327'],
        cis: ['5.9'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/engine/network/drivers/macvlan/',
            'https://docs.docker.com/engine/network/packet-filtering-firewalls/',
        ],
        docs: {
            danger: 'With `macvlan` or `ipvlan` each container has an address of its own on the local network. Docker sets no firewall rules there, so every port that a container listens on is reachable, published or not.',
            remedy: 'Use a bridge network and publish what is needed.',
            whenRight: 'For what has to have an address of its own, such as a DNS or DHCP server. Then filter its ports in it.',
        },
    },
    *check(project) {
        for (const network of project.networks) {
            const driver = network.text('driver');
            if (driver === undefined || !['macvlan', 'ipvlan'].includes(driver.text))
                continue;
            // Without a parent the driver makes up an interface that leads nowhere. Source: moby, `CreateNetwork` of both drivers.
            if (network.get('driver_opts', 'parent') === undefined)
                continue;
            const services = servicesOn(project, network);
            if (services.length === 0)
                continue;
            yield {
                at: driver,
                path: [...network.path, 'driver'],
                subject: driver.text,
                message: {
                    what: prose `The network ${network.name} puts ${network_macvlan_ipvlan_named(services)} directly on the local network.`,
                    why: prose `Docker sets no firewall rules for ${driver.text}: every port they listen on is reachable from there, published or not.`,
                    todo: prose `Use a bridge network and publish what is needed, unless they need addresses of their own.`,
                },
            };
        }
    },
};
function network_macvlan_ipvlan_named(services) {
    const [first, second, ...others] = services.map(({ name }) => name);
    if (second === undefined)
        return prose `${first ?? ''}`;
    return others.length === 0
        ? prose `${first ?? ''} and ${second}`
        : prose `${first ?? ''} and ${others.length + 1} other services`;
}

;// CONCATENATED MODULE: ./build/rules/network/network-mode-host-conflict.js


const network_mode_host_conflict_rule = {
    meta: {
        id: 'network-mode-host-conflict',
        group: 'network',
        title: "Settings that the host's namespace excludes",
        severity: 'info',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-1188'],
        cis: [],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#network_mode',
            'https://github.com/moby/moby/blob/master/daemon/internal/runconfig/hostconfig_unix.go',
            'https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go',
        ],
        docs: {
            danger: 'Compose or the engine refuses `network_mode: host` beside `networks`, `links` or a `net.*` sysctl, and `uts: host` beside `hostname`. What the author meant is not what runs, since nothing runs.',
            remedy: 'Remove one of the two.',
            whenRight: 'Never.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const [key, at, mode] of conflicts(service)) {
                yield {
                    at,
                    service: service.name,
                    path: [...service.path, ...key.split(' ')],
                    subject: key,
                    message: {
                        what: prose `${service.name} sets ${key} beside ${mode}.`,
                        why: prose `The two exclude each other, so the service does not start.`,
                        todo: prose `Remove one of them.`,
                    },
                };
            }
        }
    },
};
function* conflicts(service) {
    if (usesHostNetwork(service)) {
        for (const key of ['networks', 'links']) {
            const node = service.get(key);
            if (node !== undefined)
                yield [key, node, 'network_mode: host'];
        }
        // They would change the host's own network.
        for (const { name, ...place } of service.pairs('sysctls')) {
            if (name.startsWith('net.'))
                yield [`sysctls ${name}`, place, 'network_mode: host'];
        }
    }
    const hostname = service.get('hostname');
    if (hostname !== undefined && service.text('uts')?.text === 'host')
        yield ['hostname', hostname, 'uts: host'];
}

;// CONCATENATED MODULE: ./build/rules/knowledge/host-network-images.js
/**
 * Images whose purpose needs the host's network, by full name, with that purpose in words for a message. Host mode is
 * then still worth knowing of, but not a mistake.
 * Source: each project's own compose example or installation page.
 */
const hostNetworkImages = new Map([
    ['docker.io/prom/node-exporter', "reads the host's own network statistics"],
    ['quay.io/prometheus/node-exporter', "reads the host's own network statistics"],
    ['docker.io/netdata/netdata', "reads the host's own network statistics"],
    ['docker.io/homeassistant/home-assistant', 'discovers devices by multicast'],
    ['ghcr.io/home-assistant/home-assistant', 'discovers devices by multicast'],
    ['docker.io/homebridge/homebridge', 'discovers devices by multicast'],
    ['docker.io/oznu/homebridge', 'discovers devices by multicast'],
    ['docker.io/esphome/esphome', 'discovers devices by multicast'],
    ['ghcr.io/esphome/esphome', 'discovers devices by multicast'],
    ['docker.io/koenkk/zigbee2mqtt', 'discovers devices by multicast'],
    ['docker.io/plexinc/pms-docker', 'finds its players by multicast'],
    ['docker.io/linuxserver/plex', 'finds its players by multicast'],
    ['lscr.io/linuxserver/plex', 'finds its players by multicast'],
    ['ghcr.io/linuxserver/plex', 'finds its players by multicast'],
    ['docker.io/flungo/avahi', 'answers multicast DNS'],
    ['docker.io/networkboot/dhcpd', 'answers DHCP broadcasts'],
    ['docker.io/tailscale/tailscale', "changes the host's routes for a VPN"],
    ['ghcr.io/tailscale/tailscale', "changes the host's routes for a VPN"],
    ['docker.io/linuxserver/wireguard', "changes the host's routes for a VPN"],
    ['lscr.io/linuxserver/wireguard', "changes the host's routes for a VPN"],
    ['docker.io/zerotier/zerotier', "changes the host's routes for a VPN"],
    ['docker.io/netbirdio/netbird', "changes the host's routes for a VPN"],
    ['docker.io/osixia/keepalived', "moves the host's addresses between machines"],
    ['docker.io/crazymax/fail2ban', "changes the host's firewall"],
    ['docker.io/linuxserver/fail2ban', "changes the host's firewall"],
    ['lscr.io/linuxserver/fail2ban', "changes the host's firewall"],
]);

;// CONCATENATED MODULE: ./build/rules/knowledge/well-known-ports.js
/**
 * The port that an image's main process listens on as shipped, by the image's full name. Only images whose
 * documentation names one port; used to propose a port where the compose file names none.
 * Source: each image's page on Docker Hub, section "How to use this image".
 */
const listeningPorts = new Map([
    ['docker.io/library/adminer', 8080],
    ['docker.io/library/cassandra', 9042],
    ['docker.io/library/couchdb', 5984],
    ['docker.io/library/elasticsearch', 9200],
    ['docker.io/library/ghost', 2368],
    ['docker.io/library/httpd', 80],
    ['docker.io/library/influxdb', 8086],
    ['docker.io/library/jenkins', 8080],
    ['docker.io/jenkins/jenkins', 8080],
    ['docker.io/library/kibana', 5601],
    ['docker.io/library/mariadb', 3306],
    ['docker.io/library/memcached', 11_211],
    ['docker.io/library/mongo', 27_017],
    ['docker.io/library/mongo-express', 8081],
    ['docker.io/library/mysql', 3306],
    ['docker.io/library/nextcloud', 80],
    ['docker.io/library/nginx', 80],
    ['docker.io/library/postgres', 5432],
    ['docker.io/library/rabbitmq', 5672],
    ['docker.io/library/redis', 6379],
    ['docker.io/library/registry', 5000],
    ['docker.io/library/solr', 8983],
    ['docker.io/library/sonarqube', 9000],
    ['docker.io/library/tomcat', 8080],
    ['docker.io/library/wordpress', 80],
    ['docker.io/gitea/gitea', 3000],
    ['docker.io/grafana/grafana', 3000],
    ['docker.io/grafana/loki', 3100],
    ['docker.io/louislam/uptime-kuma', 3001],
    ['docker.io/n8nio/n8n', 5678],
    ['docker.io/prom/alertmanager', 9093],
    ['docker.io/prom/prometheus', 9090],
    ['docker.io/valkey/valkey', 6379],
    ['docker.io/vaultwarden/server', 80],
]);

;// CONCATENATED MODULE: ./build/rules/network/listening-port.js


const portVariables = new Set([
    'PORT',
    'HTTP_PORT',
    'SERVER_PORT',
    'APP_PORT',
    'LISTEN_PORT',
    'WEB_PORT',
]);
/** Variables that say which address the app listens on; `DB_HOST` and the like say where it connects to. */
const hostVariable = /^(?:(?:APP|BIND|HTTP|LISTEN|SERVER|WEB)_)?(?:ADDR|ADDRESS|HOST|HOSTNAME|IP)$|^(?:BIND|LISTEN)$/;
const loopback = String.raw `(?:127\.\d+\.\d+\.\d+|localhost|::1|\[::1\])(?::\d+)?`;
const loopbackAddress = new RegExp(`^${loopback}$`);
const loopbackFlag = new RegExp(String.raw `(?:^|\s)(?:-H|-b|--?(?:host|bind|listen|address|http|bind-address))[ =]${loopback}(?=\s|$)`);
/**
 * The port that a service's app listens on, read from what the file says about it. The sources are asked in the order
 * of how directly they speak; where the first one that answers names several ports, the answer is "unknown".
 */
function listeningPort(service) {
    for (const source of [fromEnvironment, fromExpose, fromHealthcheck, fromProxyLabels, fromFlags, fromImage]) {
        const ports = [...new Set(source(service))];
        const [port] = ports;
        if (port === undefined)
            continue;
        if (ports.includes('unknown')) {
            return { kind: 'unknown', reason: prose `Its port comes from a variable that has no value here.` };
        }
        if (ports.length === 1 && port !== 'unknown')
            return { kind: 'port', port };
        return { kind: 'unknown', reason: prose `The file names several ports for it: ${ports.join(', ')}.` };
    }
    return { kind: 'unknown', reason: prose `The file doesn't say which port the app listens on.` };
}
/** What makes the app listen inside the container on loopback only, where a published port can't reach it. */
function loopbackOnly(service) {
    const variable = service.environment.find(({ name, text }) => hostVariable.test(name) && loopbackAddress.test(text));
    if (variable !== undefined)
        return `${variable.name}=${variable.text}`;
    return loopbackFlag.exec(words(service).join(' '))?.[0].trim();
}
function fromEnvironment(service) {
    return service.environment
        .filter(({ name }) => portVariables.has(name))
        .flatMap(({ value, text }) => (value?.known ? port(text) : ['unknown']));
}
function fromExpose(service) {
    return service.list('expose').flatMap(({ text, known }) => {
        if (!known)
            return ['unknown'];
        return text.endsWith('/udp')
            ? []
            : text
                .replace(/\/tcp$/, '')
                .split('-')
                .flatMap(port);
    });
}
function fromHealthcheck(service) {
    const test = service.list('healthcheck', 'test');
    const text = test.map((word) => word.text).join(' ');
    const urls = text.matchAll(/\b(https?):\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::([^/\s"'?)]*)|(?=[/\s"'?)]|$))/g);
    return [...urls].flatMap(([, scheme, number]) => port(number ?? (scheme === 'https' ? '443' : '80'))[0] ?? 'unknown');
}
function fromProxyLabels(service) {
    const labels = service
        .pairs('labels')
        .filter(({ name }) => /^traefik\.http\.services\.[^.]+\.loadbalancer\.server\.port$/i.test(name));
    const virtual = service.environment.filter(({ name }) => name === 'VIRTUAL_PORT');
    return [...labels, ...virtual].flatMap(({ value, text }) => value?.known ? port(text) : ['unknown']);
}
function fromFlags(service) {
    const all = words(service);
    return all.flatMap((word, index) => {
        const joined = /^(?:--(?:http-|server-|listen-|web-)?port=|--(?:bind|listen|address|http)=(?:[\d.]+|localhost)?:)(\d{1,5})$/.exec(word);
        if (joined?.[1] !== undefined)
            return port(joined[1]);
        const next = all[index + 1] ?? '';
        if (word === '-p')
            return port(next);
        if (/^--(?:http-|server-|listen-|web-)?port(?:=|$)/.test(word))
            return [port(next)[0] ?? 'unknown'];
        if (/^(?:-b|--(?:bind|listen|address|http))$/.test(word))
            return port(/:(\d{1,5})$/.exec(next)?.[1] ?? '');
        return [];
    });
}
function fromImage(service) {
    const known = listeningPorts.get(service.image?.value.name ?? '');
    return known === undefined || service.hasBuild ? [] : [known];
}
function words(service) {
    return [...service.entrypoint, ...service.command].map(({ value }) => value);
}
function port(text) {
    const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return number >= 1 && number <= 65_535 ? [number] : [];
}

;// CONCATENATED MODULE: ./build/rules/network/leave-host-mode.js








/**
 * Takes a service out of host mode and publishes what it listens on for this machine only. Never a bare `8080:80`: in
 * host mode the host's own firewall rules filter the port, and a published one goes past ufw.
 *
 * @param mode where `network_mode: host` is written
 */
function leaveHostMode(project, service, mode) {
    const loopback = loopbackOnly(service);
    if (loopback !== undefined) {
        return {
            noFixReason: prose `${loopback} makes the app listen on loopback only, where no published port reaches it. Make it listen on \`0.0.0.0\` first.`,
        };
    }
    return service.ports.length > 0 ? keepingPorts(project, service, mode) : publishing(project, service, mode);
}
/** The mappings that host mode discards take effect, each bound to loopback. */
function keepingPorts(project, service, mode) {
    if (mode.slot === undefined || siblings(mode.slot) === 1) {
        return { noFixReason: prose `The entry says nothing else, so it has to be deleted as a whole.` };
    }
    const open = service.ports.filter(({ hostIp }) => hostIp.kind !== 'address' || hostIp.reach === 'wildcard');
    const edits = [remove(mode), ...open.map(loopbackEdits)];
    const foreign = open.find(({ document }) => document !== mode.document);
    if (foreign !== undefined) {
        return { noFixReason: prose `Its \`ports:\` are in ${foreign.document.path}: bind them to loopback there first.` };
    }
    const unreadable = service.ports.some((port) => port.target === 'unknown' || mayHoldAddress(port));
    if (unreadable || edits.includes(undefined)) {
        return { noFixReason: prose `Its \`ports:\` can't be bound to loopback with certainty.` };
    }
    const changed = open.map((port) => [...service.path, 'ports', itemKey(port.node)]);
    return leave_host_mode_offer(project, service, mode, prose `Leave host mode and bind the open ports to this machine.`, combine_combineEdits(edits.flatMap((edit) => edit ?? [])), changed);
}
function publishing(project, service, mode) {
    const listening = listeningPort(service);
    if (listening.kind === 'unknown') {
        return {
            noFixReason: prose `${listening.reason} Remove the line and publish the right port as \`127.0.0.1:PORT:PORT\`.`,
        };
    }
    const { port } = listening;
    const edits = replaceWithList(mode, 'ports', [`127.0.0.1:${port}:${port}`]);
    const title = prose `Leave host mode and publish port ${port} on this machine only.`;
    return leave_host_mode_offer(project, service, mode, title, edits, [[...service.path, 'ports']]);
}
function leave_host_mode_offer(project, service, mode, title, edits, changed) {
    if (edits === undefined)
        return { noFixReason: prose `This form of the entry can't be edited with certainty.` };
    return {
        fix: {
            title,
            safety: 'changes-behaviour',
            caveat: caveat(project, service),
            document: mode.document,
            edits,
            changes: [[...service.path, 'network_mode'], ...changed],
        },
    };
}
function caveat(project, service) {
    const own = prose `Only this machine reaches what is bound to \`127.0.0.1\`, and inside the container the app must listen on all interfaces (\`0.0.0.0\`).`;
    const local = localAddresses(service).slice(0, 3);
    if (local.length === 0)
        return prose `${own} What it reached on \`localhost\` is now reached by service name.`;
    return local.reduce((text, address) => {
        const name = addressOnNetwork(project, service, Number(address.split(':')[1]));
        return name === undefined
            ? prose `${text} ${address} is then the container itself, no longer the host.`
            : prose `${text} ${address} becomes ${name}.`;
    }, own);
}
/** Addresses of the host itself that the service is configured to connect to. */
function localAddresses(service) {
    const texts = [...service.environment.map(({ text }) => text), ...service.command.map(({ value }) => value)];
    const found = texts.flatMap((text) => [...text.matchAll(/\b(?:localhost|127\.0\.0\.1):\d{1,5}\b/g)].map(([address]) => address));
    const listening = listeningPort(service);
    const itself = listening.kind === 'port' ? `:${listening.port}` : '';
    return [...new Set(found)].filter((address) => itself === '' || !address.endsWith(itself));
}
/** `service:port` for what stands behind a port of the host, where leaving host mode puts both on one network. */
function addressOnNetwork(project, asking, port) {
    for (const other of project.services) {
        if (other === asking || !networkNames(other).includes('default'))
            continue;
        const target = targetBehind(other, port);
        if (target !== undefined)
            return `${other.name}:${target}`;
    }
    return undefined;
}
/** The port inside a service's container that the host's port leads to: itself where the service is in host mode too. */
function targetBehind(service, port) {
    if (usesHostNetwork(service)) {
        const listening = listeningPort(service);
        return listening.kind === 'port' && listening.port === port ? String(port) : undefined;
    }
    return service.ports
        .filter(({ published, target }) => range(published) === String(port) && range(target) !== '?')
        .map(({ target }) => range(target))[0];
}

;// CONCATENATED MODULE: ./build/rules/network/network-mode-host-discards-ports.js




const network_mode_host_discards_ports_rule = {
    meta: {
        id: 'network-mode-host-discards-ports',
        group: 'network',
        title: 'Host network discards the published ports',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-1188', 'CWE-668'],
        cis: ['5.10', '5.14'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/engine/network/drivers/host/',
            'https://github.com/moby/moby/blob/master/daemon/daemon_unix.go',
            'https://docs.docker.com/reference/compose-file/services/#ports',
        ],
        docs: {
            danger: 'The engine discards every mapping under `ports:` in host mode, with no more than a warning in its log. A `127.0.0.1:5432:5432` written there protects nothing: the app listens on whatever it binds to, on the host itself.',
            remedy: 'Remove `network_mode: host`, so that the mappings take effect, each bound to `127.0.0.1`.',
            whenRight: 'Never both. What really needs the host network has no use for `ports:`; delete those instead.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const mode = service.text('network_mode');
            const ports = service.get('ports');
            if (mode === undefined || !usesHostNetwork(service) || service.ports.length === 0)
                continue;
            const genuine = hostNetworkImages.has(service.image?.value.name ?? '');
            yield {
                at: mode,
                service: service.name,
                path: [...service.path, 'network_mode'],
                subject: 'host with ports',
                ...(genuine && { severity: 'medium' }),
                message: {
                    what: prose `${service.name} runs on the host's own network, so its \`ports:\` are discarded.`,
                    why: prose `The app's ports are open on the host as it binds them; an address such as \`127.0.0.1\` in a mapping protects nothing.`,
                    todo: genuine
                        ? prose `Delete \`ports:\` if it has to see the host's network; remove \`network_mode\` if it hasn't.`
                        : prose `Remove \`network_mode: host\` so that the mappings take effect, bound to loopback.`,
                },
                ...(ports && { related: [{ place: ports, note: prose `These mappings have no effect.` }] }),
                ...(genuine
                    ? { noFixReason: prose `Which of the two has to go is for you to say.` }
                    : leaveHostMode(project, service, mode)),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/network/network-mode-host-via-external-network.js


const network_mode_host_via_external_network_rule = {
    meta: {
        id: 'network-mode-host-via-external-network',
        group: 'network',
        title: "Host's network through an external network",
        severity: 'low',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-668'],
        cis: ['5.10'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/networks/#external',
            'https://docs.docker.com/reference/cli/docker/service/create/#network',
        ],
        docs: {
            danger: "In a Swarm stack an external network named `host` puts the service on the host's own network. `docker compose up` refuses it: it gives every container an alias, which this network doesn't take.",
            remedy: 'Use a network of the project.',
            whenRight: "In a Swarm stack whose service has to see the host's network.",
        },
    },
    *check(project) {
        for (const network of project.networks) {
            const name = hostName(network);
            if (name === undefined || servicesOn(project, network).length === 0)
                continue;
            yield {
                at: name,
                path: [...network.path, 'name'],
                subject: 'host',
                message: {
                    what: prose `The network ${network.name} is the host's own network, taken in as an external one.`,
                    why: prose `In a Swarm stack its services then open their ports on the host itself; \`docker compose up\` fails.`,
                    todo: prose `Use a network of the project, or say \`network_mode: host\` where that is meant.`,
                },
            };
        }
    },
};
/** Where an external network is called `host`: by `name`, by the old `external: {name: …}`, or by its key. */
function hostName(network) {
    const external = network.get('external');
    if (external === undefined || (external.kind === 'scalar' && external.value !== true))
        return undefined;
    const name = network.text('name') ?? network.text('external', 'name');
    if (name !== undefined)
        return name.text === 'host' ? name : undefined;
    return network.name === 'host' ? network.key : undefined;
}

;// CONCATENATED MODULE: ./build/rules/network/network-mode-host.js




const network_mode_host_rule = {
    meta: {
        id: 'network-mode-host',
        group: 'network',
        title: "Container shares the host's network",
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-668', 'CWE-653'],
        cis: ['5.10'],
        elsewhere: {
            KICS: '071a71ff-f868-47a4-ac0b-3c59e4ab5443',
            CodePathfinder: 'COMPOSE-SEC-007',
            'compose-lint': 'CL-0008',
            DockSec: 'compose-host-network',
        },
        references: [
            'https://docs.docker.com/engine/network/drivers/host/',
            'https://docs.docker.com/engine/network/packet-filtering-firewalls/',
        ],
        docs: {
            danger: "The container has no network of its own. It reaches every service that the host keeps on `127.0.0.1`, sees every interface, and each port it opens is open on the host without being published. The host's own firewall rules still apply to those ports; they are the only thing between them and the network.",
            remedy: 'Remove `network_mode: host` and publish the port that is needed on loopback: `"127.0.0.1:3000:3000"`. Services of one project reach each other by name.',
            whenRight: "For what has to see the host's network itself: node exporters, DHCP and multicast discovery, VPN and overlay daemons, keepalived. Known images of that kind are reported as `medium`.",
        },
    },
    *check(project) {
        for (const service of project.services) {
            const mode = service.text('network_mode');
            if (mode === undefined || !usesHostNetwork(service))
                continue;
            const purpose = hostNetworkImages.get(service.image?.value.name ?? '');
            const hit = { at: mode, service: service.name, path: [...service.path, 'network_mode'], subject: 'host' };
            const what = prose `${service.name} runs on the host's own network.`;
            if (purpose !== undefined) {
                yield {
                    ...hit,
                    severity: 'medium',
                    message: {
                        what,
                        why: prose `This image ${[purpose]}, which needs it. It also reaches everything on the host's \`127.0.0.1\`, and its ports are the host's.`,
                        todo: prose `Keep it if that is what it is for, and let the host's firewall filter its ports.`,
                    },
                    noFixReason: prose `Host mode is what this image is made for.`,
                };
                continue;
            }
            yield {
                ...hit,
                message: {
                    what,
                    why: prose `It reaches everything that listens on the host's \`127.0.0.1\`, and every port it opens is open on the host; only the host's own firewall rules stand before them.`,
                    todo: prose `Remove the line and publish what is needed on loopback. Services reach each other by name.`,
                },
                ...leaveHostMode(project, service, mode),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/network/network-mode-inherits-host.js


const network_mode_inherits_host_rule = {
    meta: {
        id: 'network-mode-inherits-host',
        group: 'network',
        title: "Container joins a service on the host's network",
        severity: 'high',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-668'],
        cis: ['5.10'],
        elsewhere: {},
        references: ['https://docs.docker.com/reference/compose-file/services/#network_mode'],
        docs: {
            danger: "`network_mode: service:NAME` shares that service's network. Where that one runs on the host's network, this one does too, though nothing here says `host`.",
            remedy: 'Take the other service out of host mode, or give this one a network of its own.',
            whenRight: 'Where both have to see the host network.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const mode = service.text('network_mode');
            const owner = mode && networkOwner(project, service);
            if (mode === undefined || owner === undefined || owner === service || !usesHostNetwork(owner))
                continue;
            const place = owner.text('network_mode');
            yield {
                at: mode,
                service: service.name,
                path: [...service.path, 'network_mode'],
                subject: owner.name,
                message: {
                    what: prose `${service.name} shares the network of ${owner.name}, which is the host's own.`,
                    why: prose `It reaches everything that listens on the host's \`127.0.0.1\`, and every port it opens is open on the host.`,
                    todo: prose `Take ${owner.name} out of host mode, or remove this line.`,
                },
                ...(place && { related: [{ place, note: prose `Host mode is set here.` }] }),
                noFixReason: prose `Which of the two services has to change is for you to say.`,
            };
        }
    },
};
/** The service at the end of a chain of `service:NAME`; `undefined` where it leaves the project or runs in a circle. */
function networkOwner(project, start) {
    const seen = new Set();
    let service = start;
    while (service !== undefined && !seen.has(service)) {
        seen.add(service);
        const joined = /^service:(.+)$/.exec(service.text('network_mode')?.text ?? '')?.[1];
        if (joined === undefined)
            return service;
        service = project.service(joined);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/knowledge/sensitive-services.js
/**
 * Container ports that belong to one well-known service. Ports that many programs share (8080, 9000) are left out, and
 * so is 22: Git servers publish it on purpose and it asks for a key.
 * Source: https://www.iana.org/assignments/service-names-port-numbers and each product's documentation.
 */
const sensitivePorts = new Map([
    [1433, ['Microsoft SQL Server', 'database']],
    [1521, ['Oracle Database', 'database']],
    [2379, ['etcd', 'coordination service']],
    [2380, ['etcd', 'coordination service']],
    [3306, ['MySQL', 'database']],
    [3389, ['Remote Desktop', 'remote desktop']],
    [5432, ['PostgreSQL', 'database']],
    [5672, ['RabbitMQ', 'message broker']],
    [5900, ['VNC', 'remote desktop']],
    [5984, ['CouchDB', 'database']],
    [6379, ['Redis', 'cache']],
    [7687, ['Neo4j', 'database']],
    [9042, ['Cassandra', 'database']],
    [9200, ['Elasticsearch', 'search engine']],
    [9300, ['Elasticsearch', 'search engine']],
    [11_211, ['Memcached', 'cache']],
    [15_672, ['RabbitMQ', 'message broker']],
    [26_257, ['CockroachDB', 'database']],
    [26_379, ['Redis Sentinel', 'coordination service']],
    [27_017, ['MongoDB', 'database']],
    [28_015, ['RethinkDB', 'database']],
]);
/** Images that are such a service, whatever port they are told to listen on, by full name. */
const sensitiveImages = new Map([
    ['docker.io/library/postgres', ['PostgreSQL', 'database']],
    ['docker.io/postgis/postgis', ['PostgreSQL', 'database']],
    ['docker.io/pgvector/pgvector', ['PostgreSQL', 'database']],
    ['docker.io/timescale/timescaledb', ['PostgreSQL', 'database']],
    ['docker.io/bitnami/postgresql', ['PostgreSQL', 'database']],
    ['docker.io/library/mysql', ['MySQL', 'database']],
    ['docker.io/bitnami/mysql', ['MySQL', 'database']],
    ['docker.io/library/mariadb', ['MariaDB', 'database']],
    ['docker.io/bitnami/mariadb', ['MariaDB', 'database']],
    ['docker.io/library/mongo', ['MongoDB', 'database']],
    ['docker.io/bitnami/mongodb', ['MongoDB', 'database']],
    ['docker.io/library/redis', ['Redis', 'cache']],
    ['docker.io/redis/redis-stack-server', ['Redis', 'cache']],
    ['docker.io/bitnami/redis', ['Redis', 'cache']],
    ['docker.io/valkey/valkey', ['Valkey', 'cache']],
    ['docker.io/library/memcached', ['Memcached', 'cache']],
    ['docker.io/library/rabbitmq', ['RabbitMQ', 'message broker']],
    ['docker.io/library/elasticsearch', ['Elasticsearch', 'search engine']],
    ['docker.elastic.co/elasticsearch/elasticsearch', ['Elasticsearch', 'search engine']],
    ['docker.io/opensearchproject/opensearch', ['OpenSearch', 'search engine']],
    ['docker.io/library/cassandra', ['Cassandra', 'database']],
    ['docker.io/library/couchdb', ['CouchDB', 'database']],
    ['docker.io/library/neo4j', ['Neo4j', 'database']],
    ['mcr.microsoft.com/mssql/server', ['Microsoft SQL Server', 'database']],
    ['docker.io/cockroachdb/cockroach', ['CockroachDB', 'database']],
    ['docker.io/clickhouse/clickhouse-server', ['ClickHouse', 'database']],
]);

;// CONCATENATED MODULE: ./build/rules/network/network-no-segmentation.js




const network_no_segmentation_rule = {
    meta: {
        id: 'network-no-segmentation',
        group: 'network',
        title: 'Database on the network of what the world reaches',
        severity: 'info',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-653'],
        cis: ['5.30'],
        owasp: ['Docker rule 5'],
        elsewhere: { DockSec: 'compose-no-network-segmentation' },
        references: [
            'https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks',
            'https://docs.docker.com/reference/compose-file/networks/#internal',
        ],
        docs: {
            danger: 'The service that the world reaches and the database stand on one network, the only one of both. Who takes over the first can speak to the second on every port.',
            remedy: 'Give the database a network with `internal: true` that only the services which need it join, and keep the published service off it where it does not.',
            whenRight: 'Where the published service is the one that uses the database, and there is no other.',
        },
    },
    *check(project) {
        const published = new Set([...livePorts(project)].filter((port) => openness(project, port) !== undefined).map(({ service }) => service));
        for (const service of project.services) {
            const [name, kind] = sensitiveImages.get(service.image?.value.name ?? '') ?? [];
            const network = onlyNetwork(service);
            if (name === undefined || kind === undefined || network === undefined || network_no_segmentation_isInternal(project, network))
                continue;
            const reached = [...published].find((other) => other !== service && onlyNetwork(other) === network);
            if (reached === undefined)
                continue;
            yield {
                at: service.key,
                service: service.name,
                path: [...service.path, 'networks'],
                subject: network,
                message: {
                    what: prose `The ${[kind]} ${service.name} (${[name]}) and ${reached.name}, which is published, share their only network.`,
                    why: prose `Who takes over ${reached.name} can speak to ${service.name} on every port.`,
                    todo: prose `Give ${service.name} a network with \`internal: true\` that only its users join.`,
                },
                related: [{ place: reached.key, note: prose `This service is published.` }],
            };
        }
    },
};
/** The one network that a service is on; `undefined` where there are several, or a `network_mode` instead. */
function onlyNetwork(service) {
    const [name, ...others] = networkNames(service);
    return others.length > 0 || service.get('network_mode') !== undefined ? undefined : name;
}
function network_no_segmentation_isInternal({ networks }, name) {
    const network = networks.find((other) => other.name === name);
    return network?.text('internal')?.text === 'true';
}

;// CONCATENATED MODULE: ./build/rules/knowledge/admin-images.js
/**
 * Images that are a user interface for administrators, by full name, with what it administers in words for a message.
 * Source: each image's page on its registry.
 */
const adminImages = new Map([
    ['docker.io/library/adminer', 'databases'],
    ['docker.io/library/phpmyadmin', 'databases'],
    ['docker.io/phpmyadmin/phpmyadmin', 'databases'],
    ['docker.io/dpage/pgadmin4', 'databases'],
    ['docker.io/sosedoff/pgweb', 'databases'],
    ['docker.io/dbeaver/cloudbeaver', 'databases'],
    ['docker.io/library/mongo-express', 'MongoDB'],
    ['docker.io/mongo-express/mongo-express', 'MongoDB'],
    ['docker.io/rediscommander/redis-commander', 'Redis'],
    ['ghcr.io/joeferner/redis-commander', 'Redis'],
    ['docker.io/redis/redisinsight', 'Redis'],
    ['docker.io/redislabs/redisinsight', 'Redis'],
    ['docker.io/provectuslabs/kafka-ui', 'Kafka'],
    ['docker.io/kafbat/kafka-ui', 'Kafka'],
    ['ghcr.io/kafbat/kafka-ui', 'Kafka'],
    ['docker.io/obsidiandynamics/kafdrop', 'Kafka'],
    ['docker.io/tchiotludo/akhq', 'Kafka'],
    ['docker.io/mher/flower', 'Celery workers'],
    ['docker.io/portainer/portainer', 'the Docker host'],
    ['docker.io/portainer/portainer-ce', 'the Docker host'],
    ['docker.io/portainer/portainer-ee', 'the Docker host'],
    ['docker.io/louislam/dockge', 'the Docker host'],
    ['docker.io/amir20/dozzle', "the logs of the host's containers"],
    ['ghcr.io/amir20/dozzle', "the logs of the host's containers"],
    ['docker.io/yacht7/yacht', 'the Docker host'],
    ['docker.io/selfhostedpro/yacht', 'the Docker host'],
    ['docker.io/cockpit/ws', 'the host'],
    ['docker.io/jupyter/base-notebook', 'a Python shell'],
    ['quay.io/jupyter/base-notebook', 'a Python shell'],
]);

;// CONCATENATED MODULE: ./build/rules/network/port-admin-ui-exposed.js



const port_admin_ui_exposed_rule = {
    meta: {
        id: 'port-admin-ui-exposed',
        group: 'network',
        title: 'Admin interface open to the network',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-1327', 'CWE-306'],
        cis: ['5.14'],
        elsewhere: {},
        references: openPortReferences,
        docs: {
            danger: 'An interface that is made for administrators is published on every interface of the host. Many of them ask for no password or for a default one, and some of them hold the Docker socket.',
            remedy: 'Bind it to loopback and reach it through an SSH tunnel, a VPN, or a reverse proxy that asks who is there.',
            whenRight: 'On a network where everybody is an administrator.',
        },
    },
    *check(project) {
        for (const published of livePorts(project)) {
            const { service } = published;
            const administers = whatItAdministers(published);
            if (administers === undefined || openness(project, published) === undefined)
                continue;
            yield {
                at: portPlace(published),
                service: service.name,
                path: portPath(published),
                subject: administers,
                message: {
                    what: prose `${service.name}, an admin interface for ${[administers]}, is published on every interface of the host.`,
                    why: openPortWhy,
                    todo: closeBy(published, prose `Bind it to \`127.0.0.1\` and reach it through an SSH tunnel or a reverse proxy that asks for a password.`),
                },
                ...bindToLoopback(published),
            };
        }
    },
};
/** The dashboard of Traefik is one only where a switch opens it, on port 8080. */
function whatItAdministers({ service, port: { target } }) {
    const name = service.image?.value.name ?? '';
    const isPort = (number) => typeof target === 'object' && target.first === number;
    if (service.hasBuild)
        return undefined;
    if (name === 'docker.io/library/traefik')
        return isPort(8080) && opensDashboard(service) ? 'Traefik' : undefined;
    // Portainer's agents call in on it: https://docs.portainer.io/advanced/edge-agent
    if (name.startsWith('docker.io/portainer/') && isPort(8000))
        return undefined;
    return adminImages.get(name);
}
function opensDashboard({ command, environment }) {
    return (command.some(({ value }) => /^--api\.insecure(?:=true)?$/i.test(value)) ||
        environment.some(({ name, text }) => name === 'TRAEFIK_API_INSECURE' && /^true$/i.test(text)));
}

;// CONCATENATED MODULE: ./build/rules/network/port-bind-all-interfaces.js


const bindTo = {
    web: prose `Keep it if everyone is meant to reach it, as a reverse proxy is. Otherwise bind it to this machine with \`127.0.0.1:\`.`,
    datagrams: prose `Keep it if other machines are meant to reach it, as a VPN is. Otherwise bind it to this machine with \`127.0.0.1:\`.`,
    apps: prose `Bind it to this machine with \`127.0.0.1:\`. Containers on the same network need no published port.`,
};
const port_bind_all_interfaces_rule = {
    meta: {
        id: 'port-bind-all-interfaces',
        group: 'network',
        title: 'Port published on every interface',
        severity: 'medium',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-1327', 'CWE-668'],
        cis: ['5.14'],
        elsewhere: {
            KICS: '451d79dc-0588-476a-ad03-3c7f0320abb3',
            dclint: 'no-unbound-port-interfaces',
            'compose-lint': 'CL-0005',
            DockSec: 'compose-port-bound-all-interfaces',
        },
        references: openPortReferences,
        docs: {
            danger: 'A port without a host address, or with a wildcard one such as `0.0.0.0` or `[::]`, listens on every network interface of the host. Docker forwards it before `ufw` is asked, so a firewall that looks closed lets it through.',
            remedy: 'Put `127.0.0.1:` before the port and let a reverse proxy on the host serve it. Other containers need no published port: they reach the service by its name.',
            whenRight: 'For what the world is meant to reach, such as the reverse proxy itself on ports 80 and 443.',
        },
    },
    *check(project) {
        for (const published of livePorts(project)) {
            const reason = openness(project, published);
            if (published.port.published === 'none' || (reason !== 'absent' && reason !== 'wildcard'))
                continue;
            const { service } = published;
            yield {
                at: portPlace(published),
                service: service.name,
                path: portPath(published),
                subject: 'every interface',
                message: {
                    what: prose `${service.name} publishes ${publishedPort(published)} on every interface of the host.`,
                    why: openPortWhy,
                    todo: closeBy(published, bindTo[meantForOthers(published) ?? 'apps']),
                },
                ...bindToLoopback(published),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/network/port-bind-default-wildcard.js


const port_bind_default_wildcard_rule = {
    meta: {
        id: 'port-bind-default-wildcard',
        group: 'network',
        title: 'Address defaults to every interface',
        severity: 'medium',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-1188', 'CWE-1327'],
        cis: ['5.14'],
        elsewhere: { 'compose-lint': 'CL-0005', dclint: 'no-unbound-port-interfaces' },
        references: ['https://docs.docker.com/reference/compose-file/interpolation/', ...openPortReferences],
        docs: {
            danger: 'The address comes from a variable whose default is a wildcard. It looks configurable, and ships open in every checkout that sets nothing.',
            remedy: 'Make loopback the default: `${BIND:-127.0.0.1}:5432:5432`. Who needs more sets the variable.',
            whenRight: 'For what the world is meant to reach in every installation.',
        },
    },
    *check(project) {
        for (const published of livePorts(project)) {
            const { service, port } = published;
            if (openness(project, published) !== 'wildcard-default' || port.hostIp.kind !== 'address')
                continue;
            const { address, defaultOf = '' } = port.hostIp;
            yield {
                at: portPlace(published),
                service: service.name,
                path: portPath(published),
                subject: 'wildcard by default',
                message: {
                    what: prose `Unless ${defaultOf} is set, ${service.name} publishes ${publishedPort(published)} on ${address}, which is every interface of the host.`,
                    why: openPortWhy,
                    todo: closeBy(published, prose `Make loopback the default: \`127.0.0.1\`. Who needs more sets the variable.`),
                },
                ...bindToLoopback(published),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/network/port-bind-variable-unset.js


const port_bind_variable_unset_rule = {
    meta: {
        id: 'port-bind-variable-unset',
        group: 'network',
        title: 'Empty address means every interface',
        severity: 'medium',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-1188', 'CWE-1327'],
        cis: ['5.14'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/interpolation/',
            'https://github.com/docker/go-connections/blob/main/nat/nat.go',
            ...openPortReferences,
        ],
        docs: {
            danger: 'The place of the address is empty, or holds a variable without a default. Compose fills in the empty text with a warning at most, and Docker reads an empty address as every interface.',
            remedy: 'Give the variable a default, `${BIND:-127.0.0.1}`, or make it required, `${BIND:?set BIND}`.',
            whenRight: 'Never: write the address that is meant.',
        },
    },
    *check(project) {
        for (const published of livePorts(project)) {
            const { service, port } = published;
            if (openness(project, published) !== 'unset' || port.hostIp.kind !== 'empty')
                continue;
            // Compose refuses an empty host_ip in long syntax, so nothing is opened there.
            if (port.syntax === 'long')
                continue;
            const { variable } = port.hostIp;
            yield {
                at: portPlace(published),
                service: service.name,
                path: portPath(published),
                subject: variable ?? 'empty',
                message: {
                    what: variable === undefined
                        ? prose `The address before ${publishedPort(published)} of ${service.name} is empty, which means every interface of the host.`
                        : prose `While ${variable} is unset or empty, ${service.name} publishes ${publishedPort(published)} on every interface of the host.`,
                    why: openPortWhy,
                    todo: closeBy(published, prose `Write \`127.0.0.1\`, or make it the variable's default.`),
                },
                ...bindToLoopback(published),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/network/port-docker-api-published.js



const port_docker_api_published_rule = {
    meta: {
        id: 'port-docker-api-published',
        group: 'network',
        title: 'Docker API open to the network',
        severity: 'critical',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-306', 'CWE-284'],
        cis: ['2.7', '5.32'],
        elsewhere: { DockSec: 'compose-port-bound-all-interfaces' },
        references: ['https://docs.docker.com/engine/security/protect-access/', ...openPortReferences],
        docs: {
            danger: 'Ports 2375 and 2376 are the API of a Docker engine. Who reaches 2375 can start a privileged container and owns that engine, without a password; 2376 asks for a client certificate, if TLS is set up right.',
            remedy: 'Delete the entry: containers of the same network reach the engine by its name. Otherwise bind it to loopback.',
            whenRight: 'For a remote engine on 2376 with client certificates, bound to a private address.',
        },
    },
    *check(project) {
        const mapped = new Set();
        for (const published of livePorts(project)) {
            const { service, port } = published;
            // A proxy that lets only some calls through; `docker-socket-proxy-misuse` speaks of its port.
            if (socketProxyImages.has(service.image?.value.name ?? ''))
                continue;
            const number = [2375, 2376].find((api) => isTarget(published, api));
            const specific = port.hostIp.kind === 'address' && port.hostIp.reach === 'specific';
            if (number === undefined)
                continue;
            mapped.add(service);
            if (openness(project, published) === undefined && !specific)
                continue;
            yield {
                at: portPlace(published),
                service: service.name,
                path: portPath(published),
                subject: String(number),
                ...(number === 2376 && { severity: 'high' }),
                message: {
                    what: prose `The Docker API of ${service.name} (port ${number}) is published beyond this machine.`,
                    why: number === 2375
                        ? prose `Whoever reaches it can start a privileged container: no password, no encryption. Docker forwards the port before ufw's rules are asked.`
                        : prose `Only client certificates stand between the network and root on that engine.`,
                    todo: closeBy(published, prose `Delete the entry if only containers use it, or bind it to \`127.0.0.1\`.`),
                },
                ...(specific
                    ? { noFixReason: prose `The address was chosen; whether somebody else needs it is for you to say.` }
                    : bindToLoopback(published)),
            };
        }
        for (const service of project.services) {
            // Where the API has a mapping, that says who reaches it.
            const address = mapped.has(service) ? undefined : plainAddress(service);
            if (address !== undefined)
                yield listening(service, address);
        }
    },
};
function isTarget({ port: { target } }, number) {
    return typeof target === 'object' && target.first <= number && number <= target.last;
}
/**
 * Where an engine is told to listen on every interface of its container, or of the host, without client certificates.
 * Flags alone say nothing of certificates: the image's entrypoint asks for them then.
 * Source: https://github.com/docker-library/docker/blob/master/dockerd-entrypoint.sh
 */
function plainAddress({ entrypoint, command, environment }) {
    const words = [...entrypoint, ...command];
    const isEngine = words.some(({ value }) => /(?:^|\/)dockerd$/.test(value));
    const isVerified = words.some(({ value }) => /^--(?:tlsverify(?:=true)?$|config-file)/.test(value)) ||
        environment.some(({ name }) => name === 'DOCKER_TLS_VERIFY');
    if (!isEngine || isVerified)
        return undefined;
    return words.find(({ value }, index) => {
        const [all, flag] = /^(-H=?|--host=)?tcp:\/\/(?:0\.0\.0\.0|\[::\])?(?::\d+)?\/?$/.exec(value) ?? [];
        return all !== undefined && (flag !== undefined || /^(?:-H|--host)$/.test(words[index - 1]?.value ?? ''));
    });
}
function listening(service, address) {
    const onHost = usesHostNetwork(service);
    return {
        at: address,
        service: service.name,
        path: [...service.path, 'command', address.value],
        subject: address.value,
        ...(!onHost && { severity: 'high' }),
        message: {
            what: onHost
                ? prose `The Docker API of ${service.name} listens on every interface of the host.`
                : prose `The Docker API of ${service.name} listens for every container on its networks.`,
            why: prose `Whoever reaches it can start a privileged container: no password, no encryption.`,
            todo: prose `Let it ask for client certificates with \`--tlsverify\`, or listen on its socket alone.`,
        },
        noFixReason: prose `Which clients use that address is not in the file.`,
    };
}

;// CONCATENATED MODULE: ./build/rules/network/port-duplicate-published.js


const port_duplicate_published_rule = {
    meta: {
        id: 'port-duplicate-published',
        group: 'network',
        title: 'Host port published twice',
        severity: 'low',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-694'],
        cis: [],
        elsewhere: { dclint: 'no-duplicate-exported-ports' },
        references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
        docs: {
            danger: 'Two services publish the same port on the same address of the host: the second one does not start.',
            remedy: 'Give one of them another host port.',
            whenRight: 'Where the two never run together. Services of different profiles are left out.',
        },
    },
    *check(project) {
        const first = new Map();
        for (const published of livePorts(project)) {
            const { service, port } = published;
            if (typeof port.published === 'string' || port.hostIp.kind === 'unknown')
                continue;
            const address = port.hostIp.kind === 'address' ? port.hostIp.address : '';
            const key = `${address} ${range(port.published)}/${port.protocol}`;
            const others = first.get(key) ?? [];
            first.set(key, others);
            // One for each service: a hostile file repeats a port fifty thousand times.
            if (others.at(-1)?.service !== service)
                others.push(published);
            const twin = others.find((other) => other.service !== service && runTogether(other.service, service));
            if (twin === undefined)
                continue;
            yield {
                at: portPlace(published),
                service: service.name,
                path: portPath(published),
                subject: key,
                message: {
                    what: prose `${service.name} publishes the host port ${range(port.published)}, and so does ${twin.service.name}.`,
                    why: prose `The one that starts second does not start.`,
                    todo: prose `Give one of them another host port.`,
                },
                related: [{ place: portPlace(twin), note: prose `The other one is here.` }],
            };
        }
    },
};
/** Services that share no profile need not run at the same time; one without a profile always runs. */
function runTogether(a, b) {
    const [ofA, ofB] = [a, b].map((service) => service.list('profiles').map(({ text }) => text));
    if (ofA === undefined || ofB === undefined || ofA.length === 0 || ofB.length === 0)
        return true;
    return ofA.some((profile) => ofB.includes(profile));
}

;// CONCATENATED MODULE: ./build/rules/network/port-ephemeral-published.js


const port_ephemeral_published_rule = {
    meta: {
        id: 'port-ephemeral-published',
        group: 'network',
        title: 'Container port published on a random host port',
        severity: 'low',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-1327'],
        cis: ['5.14'],
        elsewhere: {
            KICS: '451d79dc-0588-476a-ad03-3c7f0320abb3',
            dclint: 'no-unbound-port-interfaces',
            'compose-lint': 'CL-0005',
        },
        references: ['https://docs.docker.com/reference/compose-file/services/#ports', ...openPortReferences],
        docs: {
            danger: 'A port without a host port is published all the same: Docker chooses a free one and opens it on every interface of the host, past `ufw`. Mostly `expose` was meant.',
            remedy: 'Delete the entry where only other containers use the port. Otherwise write `127.0.0.1::80`.',
            whenRight: 'Where several copies of the service run on one host and others look the port up.',
        },
    },
    *check(project) {
        for (const published of livePorts(project)) {
            const { service, port } = published;
            const reason = openness(project, published);
            // Addresses from variables have rules of their own.
            if (port.published !== 'none' || (reason !== 'absent' && reason !== 'wildcard'))
                continue;
            yield {
                at: portPlace(published),
                service: service.name,
                path: portPath(published),
                subject: 'random host port',
                message: {
                    what: prose `Port ${range(port.target)} of ${service.name} has no host port, so Docker publishes it on a random one, on every interface.`,
                    why: prose `Other containers reach it without that, and ufw is not asked about it.`,
                    todo: closeBy(published, prose `Delete the entry, or move it to \`expose\`. If this machine needs it, bind it to loopback.`),
                },
                ...bindToLoopback(published),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/network/port-privileged-host.js


const port_privileged_host_rule = {
    meta: {
        id: 'port-privileged-host',
        group: 'network',
        title: 'Host port below 1024',
        severity: 'info',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-269'],
        cis: ['5.8'],
        elsewhere: { KICS: 'bc2908f3-f73c-40a9-8793-c1b7d5544f79' },
        references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
        docs: {
            danger: 'Clients take a host port below 1024 for a service of the host itself.',
            remedy: 'Publish a port from 1024 on, and let a reverse proxy serve the well-known one.',
            whenRight: 'For the reverse proxy on ports 80 and 443, which is the normal case; so this rule is off by default.',
        },
    },
    *check(project) {
        for (const published of livePorts(project)) {
            const { service, port } = published;
            // The host's port decides, not the container's; and on loopback nobody else sees it.
            if (typeof port.published === 'string' || port.published.first >= 1024)
                continue;
            if (port.hostIp.kind === 'address' && port.hostIp.reach === 'loopback')
                continue;
            yield {
                at: portPlace(published),
                service: service.name,
                path: portPath(published),
                subject: range(port.published),
                message: {
                    what: prose `${service.name} publishes the host port ${range(port.published)}.`,
                    why: prose `Clients take a port below 1024 for a service of the host itself.`,
                    todo: prose `Publish a port from 1024 on, and let a reverse proxy serve the well-known one.`,
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/network/port-range-wide.js


/** More ports than that are no list of services any more. */
const widest = 100;
const port_range_wide_rule = {
    meta: {
        id: 'port-range-wide',
        group: 'network',
        title: 'Wide range of ports open to the network',
        severity: 'medium',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-1327'],
        cis: ['5.9'],
        elsewhere: {},
        references: ['https://docs.docker.com/reference/compose-file/services/#ports', ...openPortReferences],
        docs: {
            danger: 'More than a hundred host ports are published on every interface. Whatever the container opens there later is reachable at once, and Docker sets up a forwarding for each of them at every start.',
            remedy: 'Publish the ports that are used, or let the app use a smaller range.',
            whenRight: 'For media servers that negotiate ports, such as TURN or SIP, when the range is the one they are set to.',
        },
    },
    *check(project) {
        for (const published of livePorts(project)) {
            const { service, port } = published;
            if (typeof port.published === 'string' || openness(project, published) === undefined)
                continue;
            const ports = port.published.last - port.published.first + 1;
            if (ports <= widest)
                continue;
            yield {
                at: portPlace(published),
                service: service.name,
                path: portPath(published),
                subject: range(port.published),
                message: {
                    what: prose `${service.name} publishes ${ports} ports (${range(port.published)}) on every interface of the host.`,
                    why: prose `Whatever the container opens in that range is reachable at once, and ufw is not asked about it.`,
                    todo: prose `Publish only the ports that are used, or set the app to a smaller range.`,
                },
                noFixReason: prose `Which ports the app uses is not in the file.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/network/sensitive-service.js


/** Wider ranges (passive FTP, game servers) take in such a number by chance. */
const widestRange = 10;
/**
 * The database, cache or the like behind a published port: by the image's full name, else by the container's port, as
 * the host's can be anything.
 */
function sensitiveService({ service, port }) {
    const byPort = knownPort(port);
    // A Sentinel runs from the image of the cache that it watches.
    const byImage = byPort?.[0] === 'Redis Sentinel' ? undefined : sensitiveImages.get(service.image?.value.name ?? '');
    if (byImage !== undefined) {
        const [name, kind] = byImage;
        return { name, published: prose `The ${[kind]} ${service.name} (${[name]}) is published` };
    }
    if (byPort === undefined)
        return undefined;
    // What listens there is likely, not certain: a proxy or an app with a database inside may have the port as well.
    const [name, kind] = byPort;
    return { name, published: prose `${service.name} publishes the usual port of ${[name]}, a ${[kind]},` };
}
function knownPort({ target, protocol }) {
    if (typeof target === 'string' || target.last - target.first >= widestRange)
        return undefined;
    for (const [number, known] of sensitivePorts) {
        // Of these only Memcached answers datagrams.
        const spoken = protocol === 'tcp' || (protocol === 'udp' && number === 11_211);
        if (spoken && target.first <= number && number <= target.last)
            return known;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/network/port-sensitive-service-exposed.js



const port_sensitive_service_exposed_rule = {
    meta: {
        id: 'port-sensitive-service-exposed',
        group: 'network',
        title: 'Database or admin port open to the network',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-1327', 'CWE-284'],
        cis: ['5.14', '5.9'],
        elsewhere: { DockSec: 'compose-port-bound-all-interfaces' },
        references: ['https://github.com/fleetdm/fleet/issues/42226', ...openPortReferences],
        docs: {
            danger: 'A database, cache, message broker, search engine or remote desktop is reachable from every network that the host is on, past `ufw`. Machines that look for such ports find them within hours.',
            remedy: 'Delete the entry where only other containers use the service: they reach it by its name. Otherwise bind it to loopback.',
            whenRight: 'Where clients on other machines really need it: then bind it to the one private address they use.',
        },
    },
    *check(project) {
        for (const published of livePorts(project)) {
            const { service } = published;
            const known = sensitiveService(published);
            if (known === undefined || openness(project, published) === undefined)
                continue;
            yield {
                at: portPlace(published),
                service: service.name,
                path: portPath(published),
                subject: known.name,
                message: {
                    what: prose `${known.published} on every interface of the host${unless(published)}.`,
                    why: openPortWhy,
                    todo: closeBy(published, prose `Delete the entry if only containers use it: they connect to ${service.name} by name. Otherwise bind it to \`127.0.0.1\`.`),
                },
                ...bindToLoopback(published),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/knowledge/placeholders.js
/** Words of which a made-up value is put together, between separators: `your-token-here`, `REPLACE_ME`. */
const madeUp = /(?:^|[-_. ])(?:your|yours|my|here|example|placeholder|dummy|fake|sample|redacted|todo|fixme|replace|insert)(?:[-_. ]|$)/i;
/** `change-me-please`, `changethis`, `put-a-long-secret`, `some_password`, and AWS's documented `…EXAMPLE`. */
const instruction = /^(?:change|replace|insert|enter|fill|put|set|generate|some|any)[-_ ]?(?:me|this|it|in|with|a|an|the|your|random|password|secret|key)/i;
/**
 * Whether a value says of itself that it stands for another one: what a template, a manual or a `.env.example` holds. As
 * a password it keeps nobody out, but nothing leaks with it.
 */
function isPlaceholder(value) {
    const text = value.trim();
    return (/^<[^>]*>$|^\[[^\]]*\]$|^\{\{.*\}\}$|^%[^%]*%$/.test(text) ||
        /^(?:\*+|\.{3,}|…|[xX]{3,}|0+)$/.test(text) ||
        madeUp.test(text) ||
        instruction.test(text) ||
        text.endsWith('EXAMPLE') ||
        text.endsWith('EXAMPLEKEY') ||
        /x{5,}|X{5,}|\*{3,}|\.{3}$/.test(text));
}
/** Whether a text of random characters looks like it: no placeholder, no run or row of characters, not too uniform. */
function looksRandom(text) {
    if (isPlaceholder(text) || /example|placeholder|changeme|dummy/i.test(text))
        return false;
    return !/(.)\1{4}/.test(text) && !hasRow(text) && entropy(text) >= leastEntropy;
}
/** Bits for each character. Sixteen random characters of an alphabet of 32 have less than 3 about once in 4,000. */
const leastEntropy = 2.8;
/** Seven characters in the order of their codes, as in `1234567` or `abcdefg`. */
function hasRow(text) {
    let length = 1;
    for (let at = 1; at < text.length; at += 1) {
        length = text.charCodeAt(at) === text.charCodeAt(at - 1) + 1 ? length + 1 : 1;
        if (length === 7)
            return true;
    }
    return false;
}
/** Shannon's, in bits for each UTF-16 unit. */
function entropy(text) {
    const counts = new Map();
    for (const letter of text)
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}

;// CONCATENATED MODULE: ./build/rules/knowledge/credential-names.js

/** Words that name a credential where they end a variable's name. */
const credential_names_words = new Set([
    'PASSWORD',
    'PASSWD',
    'PASSPHRASE',
    'PASS',
    'PWD',
    'SECRET',
    'TOKEN',
    'APIKEY',
    'CREDENTIAL',
    'CREDENTIALS',
]);
/** Pairs of words that name a credential; `KEY` alone may as well name a cache key or a public one. */
const keyKinds = new Set([
    'API',
    'SECRET',
    'PRIVATE',
    'ENCRYPTION',
    'SIGNING',
    'MASTER',
    'AUTH',
    'SESSION',
    'JWT',
    'APP',
]);
/** Names that end like a credential and are none, each seen in real files. */
const credential_names_harmless = new Set([
    'ALLOW_EMPTY_PASSWORD', // a switch
    'MYSQL_RANDOM_ROOT_PASSWORD', // a switch
    'MARIADB_RANDOM_ROOT_PASSWORD', // a switch
    'MYSQL_ALLOW_EMPTY_PASSWORD', // a switch
    'MARIADB_ALLOW_EMPTY_ROOT_PASSWORD', // a switch
    'PWD', // the working directory
    'OLDPWD', // the last working directory
    // Names of files below /etc/kafka/secrets: https://docs.confluent.io/platform/current/installation/docker/config-reference.html
    'KAFKA_SSL_KEY_CREDENTIALS',
    'KAFKA_SSL_KEYSTORE_CREDENTIALS',
    'KAFKA_SSL_TRUSTSTORE_CREDENTIALS',
]);
/** Bundlers put what starts like this into the page that every visitor gets: public on purpose. */
const publicPrefix = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|VITE|REACT_APP|GATSBY|VUE_APP|STORYBOOK)_/;
/**
 * Whether a variable's name says that its value is a credential. `DB_PASSWORD_FILE`, `TOKEN_TTL` and `PASSWORD_HASH`
 * are none: a suffix says that the value is a path, a number or something derived.
 */
function isCredentialName(name) {
    // Most names hold none of the words, in whatever case.
    if (!/pass|pwd|secret|token|key|credential/i.test(name) || publicPrefix.test(name))
        return false;
    const upper = name
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replaceAll(/[^A-Za-z0-9]+/g, '_')
        .toUpperCase();
    if (credential_names_harmless.has(upper))
        return false;
    const parts = upper.split('_').filter((part) => part !== '');
    const last = parts.at(-1) ?? '';
    if (credential_names_words.has(last) || /(?:PASSWORD|PASSWD|APIKEY)$/.test(last))
        return true;
    if (last === 'BASE' && parts.at(-2) === 'KEY' && parts.at(-3) === 'SECRET')
        return true;
    // `MINIO_ACCESS_KEY` is a user's name, `MINIO_SECRET_ACCESS_KEY` the password to it.
    if (last === 'KEY' && parts.at(-2) === 'ACCESS')
        return parts.at(-3) === 'SECRET';
    return last === 'KEY' && keyKinds.has(parts.at(-2) ?? '');
}
/**
 * What a value is worth under a credential's name: `weak` opens to whoever tries, `secret` must not be known, and
 * `none` is no credential at all.
 */
function strengthOf(value) {
    const text = value.trim();
    if (weakValues.has(text.toLowerCase().replaceAll(/^_{1,4}|_{1,4}$/g, '')))
        return 'weak';
    if (isNoSecret(text))
        return 'none';
    return text.length <= shortestSecret || isPlaceholder(text) ? 'weak' : 'secret';
}
/** Up to this many characters are tried out in no time. */
const shortestSecret = 4;
/** Values under such names that are no secret: switches, numbers, paths, addresses, and placeholders that say so. */
function isNoSecret(value) {
    const text = value.trim();
    return (text.length < 3 ||
        /^(?:true|false|yes|no|on|off|none|null|nil|disabled|enabled|required|optional|random|generate|auto)$/i.test(text) ||
        /^(?:\d{1,3}|\d+(?:ms|s|m|h|d|kb|mb|gb))$/i.test(text) ||
        /^(?:\/|\.\/|\.\.\/|~\/|[A-Za-z]:\\|file:)/.test(text) ||
        /^[\w.-]{1,100}\.(?:json|ya?ml|pem|key|crt|cer|p12|pfx|jks|txt|conf|ini|properties)$/i.test(text) ||
        // `$${NAME}` is a variable of the container.
        /^\$\{?\w+\}?$/.test(text) ||
        /^https?:\/\/[^@]*$/.test(text) ||
        // Where a secret manager keeps it.
        /^(?:op:\/\/|vault:|ssm:|secretref:|arn:aws)/.test(text) ||
        // `nvidiaapikey`, where a key of somebody else's service has to go.
        /^(?:[a-z]+[-_]?)?api[-_]?key$/i.test(text) ||
        /^<[^>]*>$|^\{\{.*\}\}$|^\*+$|(?:^|[-_])x{3,}$/i.test(text));
}
/**
 * Values that everyone tries first. Under a credential's name they are no secret but an open door.
 * Source: the defaults in the images' own documentation, and the top of public password lists.
 */
const weakValues = new Set(`postgres postgresql root admin administrator guest user test testing password passwd pass secret changeme change_me
  change-me changethis change_this example minioadmin minio mysql mariadb mongo mongodb redis rabbitmq elastic elasticsearch
  docker default demo dev development local localhost letmein welcome qwerty toor 1234 12345 123456 1234567 12345678
  123456789 password1 password123 admin123 root123 test123 mypassword my_password my-secret-pw mysecretpassword
  supersecret topsecret secretpassword secret123 pass123 pass1234 rootpassword rootpass dbpassword app wordpress drupal
  nextcloud keycloak grafana sonar airflow superset metabase hasura myadminsecretkey your_password yourpassword
  insecure changeit cassandra neo4j couchdb influxdb clickhouse mssql oracle solr zabbix
  passw0rd p@ssw0rd pass@word password! s3cr3t top-secret foobar adminpw abcd1234 random_secret
  nopass your-password your_secret your-secret-key please-change-me todo fixme xxx`
    .split(/\s+/)
    .filter((word) => word !== ''));

;// CONCATENATED MODULE: ./build/rules/knowledge/authentication.js


/** https://hub.docker.com/_/postgres: without a password the image refuses to start, unless `trust` is asked for. */
const postgres = {
    passwords: ['POSTGRES_PASSWORD'],
    without: 'asks',
    off: { POSTGRES_HOST_AUTH_METHOD: /^trust$/ },
};
const anything = /./;
/**
 * https://hub.docker.com/_/mysql and https://hub.docker.com/_/mariadb: without one of the passwords they start only
 * where empty ones are allowed, by any text that isn't empty, `no` included. `root` is let in from `ROOT_HOST`.
 */
const mysql = {
    passwords: ['MYSQL_ROOT_PASSWORD', 'MYSQL_RANDOM_ROOT_PASSWORD'],
    on: { MYSQL_ROOT_HOST: /^[^%]/ },
    empty: { MYSQL_ALLOW_EMPTY_PASSWORD: anything },
    without: 'asks',
};
const mariadb = {
    passwords: [
        ...mysql.passwords,
        'MARIADB_ROOT_PASSWORD',
        'MARIADB_RANDOM_ROOT_PASSWORD',
        'MARIADB_ROOT_PASSWORD_HASH',
    ],
    on: { ...mysql.on, MARIADB_ROOT_HOST: /^[^%]/ },
    empty: { ...mysql.empty, MARIADB_ALLOW_EMPTY_ROOT_PASSWORD: anything },
    without: 'asks',
    // MySQL itself then takes no connections from outside:
    // https://dev.mysql.com/doc/refman/8.4/en/server-options.html#option_mysqld_skip-grant-tables
    offFlags: /^--skip-grant-tables$/,
};
/**
 * https://hub.docker.com/_/redis, section "Security": the image turns protected mode off, so it is open without a
 * password. Valkey's image does the same: https://github.com/valkey-io/valkey-container
 */
const redis = {
    passwords: [],
    passwordFlag: '--requirepass',
    // With the authority of its clients' certificates it asks for one: https://redis.io/docs/latest/operate/oss_and_stack/management/security/encryption/
    onFlags: /^--(?:user|aclfile|tls-ca-cert-file|tls-ca-cert-dir)$/,
    without: 'open',
    programs: /^(?:redis|valkey)-server$/,
    files: /\.conf\b|^requirepass$/,
};
/** https://redis.io/docs/latest/operate/oss_and_stack/install/archive/install-stack/docker/ */
const redisStack = { ...redis, flagsIn: 'REDIS_ARGS' };
/** https://hub.docker.com/_/mongo: "MongoDB's default configuration is to run without authentication". */
const mongo = {
    passwords: ['MONGO_INITDB_ROOT_PASSWORD'],
    onFlags: /^--(?:auth|keyFile)\b/,
    without: 'open',
    offFlags: /^--noauth$/,
    programs: /^mongo[ds]$/,
    files: /^(?:--config|-f)\b|\.(?:conf|ya?ml)\b/,
};
/**
 * https://hub.docker.com/_/rabbitmq: a user `guest` with the password `guest`, who may log in from everywhere by the
 * image's own `conf.d/10-defaults.conf`: https://github.com/docker-library/rabbitmq
 */
const rabbitmq = {
    passwords: ['RABBITMQ_DEFAULT_PASS'],
    without: { password: 'guest' },
    programs: /^rabbitmq-server$/,
    files: /^RABBITMQ_(?:ADVANCED_CONFIG|CONFIG|CONF_ENV|SERVER_ADDITIONAL)/,
};
/** https://docs.memcached.org/features/authentication/: none without SASL or an authentication file. */
const memcached = {
    passwords: [],
    onFlags: /^(?:-S|-Y|--enable-sasl|--auth-file)/,
    without: 'open',
    programs: /^memcached$/,
};
/** https://cassandra.apache.org/doc/latest/cassandra/managing/operating/security.html: `AllowAllAuthenticator` by default. */
const cassandra = {
    passwords: [],
    without: 'open',
    programs: /^cassandra$/,
    files: /cassandra\.(?:ya?ml|config)|AUTHENTICATOR/i,
};
/**
 * https://www.elastic.co/docs/deploy-manage/security: on by default since version 8. Before, the free licence of 6.3 and
 * later had it off: https://www.elastic.co/guide/en/elasticsearch/reference/7.17/security-settings.html
 */
function elasticsearch(image) {
    const version = versionOf(image);
    const asks = version !== undefined && version >= 8000;
    const open = version !== undefined && version >= 6003 && !asks;
    return {
        passwords: asks ? ['ELASTIC_PASSWORD'] : [],
        on: { 'xpack.security.enabled': /^true$/i, ES_SETTING_XPACK_SECURITY_ENABLED: /^true$/i },
        onFlags: /^-Expack\.security\.enabled=true$/,
        off: { 'xpack.security.enabled': /^false$/i, ES_SETTING_XPACK_SECURITY_ENABLED: /^false$/i },
        offFlags: /^-Expack\.security\.enabled=false$/,
        without: asks ? 'asks' : open ? 'open' : 'unknown',
        programs: /^(?:elasticsearch|eswrapper)$/,
        files: /elasticsearch\.yml/,
    };
}
/**
 * https://docs.opensearch.org/latest/security/configuration/demo-configuration/: from 2.12 on it refuses to start without
 * a password; before, that of `admin` is `admin`.
 */
function opensearch(image) {
    const version = versionOf(image);
    const current = version !== undefined && version >= 2012;
    return {
        passwords: current ? ['OPENSEARCH_INITIAL_ADMIN_PASSWORD'] : [],
        off: { DISABLE_SECURITY_PLUGIN: /^true$/i, 'plugins.security.disabled': /^true$/i },
        without: version === undefined ? 'unknown' : current ? 'asks' : { password: 'admin' },
        files: /^DISABLE_INSTALL_DEMO_CONFIG$|opensearch\.yml/,
    };
}
/** https://docs.couchdb.org/en/stable/whatsnew/3.0.html: no "admin party" any more, in which everybody is administrator. */
function couchdb(image) {
    const version = versionOf(image);
    const without = version === undefined ? 'unknown' : version >= 3000 ? 'asks' : 'open';
    return { passwords: ['COUCHDB_PASSWORD'], without };
}
/**
 * https://github.com/ClickHouse/ClickHouse/blob/master/docker/server/entrypoint.sh: a user who is named, or the default
 * one once it is managed, is let in from everywhere; where nothing is set, by older releases only.
 */
const clickhouse = {
    passwords: ['CLICKHOUSE_PASSWORD'],
    empty: {
        CLICKHOUSE_SKIP_USER_SETUP: /^1$/,
        CLICKHOUSE_DEFAULT_ACCESS_MANAGEMENT: /^1$/,
        CLICKHOUSE_USER: /^(?!default$)./,
    },
    without: 'unknown',
};
/** Images of Bitnami refuse to start without a password, unless they are told to. https://github.com/bitnami/containers */
const bitnami = {
    etcd: {
        passwords: ['ETCD_ROOT_PASSWORD'],
        on: { ETCD_CLIENT_CERT_AUTH: /^true$/i },
        empty: { ALLOW_NONE_AUTHENTICATION: /^(?:yes|true|1)$/i },
        without: 'unknown',
    },
    mariadb: allowedEmpty('MARIADB_ROOT_PASSWORD'),
    mongodb: allowedEmpty('MONGODB_ROOT_PASSWORD'),
    mysql: allowedEmpty('MYSQL_ROOT_PASSWORD'),
    postgresql: allowedEmpty('POSTGRESQL_PASSWORD', 'POSTGRES_PASSWORD', 'POSTGRESQL_POSTGRES_PASSWORD'),
    redis: { ...allowedEmpty('REDIS_PASSWORD'), onFlags: /^--(?:requirepass|user|aclfile)$/ },
};
function allowedEmpty(...passwords) {
    return { passwords, empty: { ALLOW_EMPTY_PASSWORD: /^(?:yes|true|1)$/i }, without: 'asks' };
}
/** By the image's full name. An image that is not listed is `unknown`. */
const schemes = new Map([
    ['docker.io/library/postgres', postgres],
    ['docker.io/postgis/postgis', postgres],
    ['docker.io/pgvector/pgvector', postgres],
    ['docker.io/timescale/timescaledb', postgres],
    ['docker.io/library/mysql', mysql],
    ['docker.io/library/mariadb', mariadb],
    ['docker.io/library/redis', redis],
    ['docker.io/redis/redis-stack', redisStack],
    ['docker.io/redis/redis-stack-server', redisStack],
    ['docker.io/valkey/valkey', { ...redis, flagsIn: 'VALKEY_EXTRA_FLAGS' }],
    ['docker.io/library/mongo', mongo],
    ['docker.io/library/rabbitmq', rabbitmq],
    ['docker.io/library/memcached', memcached],
    ['docker.io/library/cassandra', cassandra],
    ['docker.io/library/elasticsearch', elasticsearch],
    ['docker.elastic.co/elasticsearch/elasticsearch', elasticsearch],
    ['docker.io/opensearchproject/opensearch', opensearch],
    ['docker.io/library/couchdb', couchdb],
    ['docker.io/clickhouse/clickhouse-server', clickhouse],
    // https://neo4j.com/docs/operations-manual/current/docker/introduction/: asks for a new password unless NEO4J_AUTH=none.
    ['docker.io/library/neo4j', { passwords: ['NEO4J_AUTH'], without: 'asks', off: { NEO4J_AUTH: /^none$/i } }],
    ['mcr.microsoft.com/mssql/server', { passwords: ['MSSQL_SA_PASSWORD', 'SA_PASSWORD'], without: 'asks' }],
    // https://www.cockroachlabs.com/docs/stable/cockroach-start: `--insecure` means no authentication at all.
    ['docker.io/cockroachdb/cockroach', { passwords: [], without: 'asks', offFlags: /^--insecure(?:=true)?$/ }],
    // The same images under the name that they were archived by.
    ...['bitnami', 'bitnamilegacy'].flatMap((owner) => Object.entries(bitnami).map(([name, scheme]) => [`docker.io/${owner}/${name}`, scheme])),
]);
/** `7.17.24` is 7017; a major version alone and `latest` are their newest one; `undefined` where the tag says nothing. */
function versionOf({ tag, digest }) {
    if (tag === undefined)
        return digest === undefined ? Number.POSITIVE_INFINITY : undefined;
    if (tag === 'latest')
        return Number.POSITIVE_INFINITY;
    const [, major, minor = '999'] = /^v?(\d{1,3})(?:\.(\d{1,3}))?(?![\d])/.exec(tag) ?? [];
    return major === undefined ? undefined : Number(major) * 1000 + Number(minor);
}
/** Reads from a service whether its data store asks for a password. Nothing is guessed where a file or shell decides. */
function authentication(service) {
    const image = service.image?.value;
    const entry = schemes.get(image?.name ?? '');
    if (image === undefined || entry === undefined || service.hasBuild)
        return { kind: 'unknown' };
    const scheme = typeof entry === 'function' ? entry(image) : entry;
    const words = wordsOf(service, scheme);
    const off = switched(service, scheme.off) ?? words.find((word) => scheme.offFlags?.test(word));
    if (off !== undefined)
        return { kind: 'off', reason: prose `${off} switches its password off` };
    const password = service.environment.find((variable) => setsPassword(variable, scheme));
    if (password !== undefined)
        return passwordIn(password);
    const flag = scheme.passwordFlag === undefined ? -1 : words.indexOf(scheme.passwordFlag);
    if (flag !== -1)
        return passwordBehind(service, words, flag);
    if (switched(service, scheme.on) !== undefined || words.some((word) => scheme.onFlags?.test(word)))
        return { kind: 'on' };
    if (decidedElsewhere(service, words, scheme))
        return { kind: 'unknown' };
    const empty = switched(service, scheme.empty);
    if (empty !== undefined)
        return { kind: 'off', reason: prose `${empty} lets everybody in while no password is set` };
    return asShipped(scheme);
}
function asShipped({ without }) {
    if (typeof without === 'object') {
        return { kind: 'guessable', reason: prose `its password is ${without.password}, the image's own` };
    }
    if (without === 'open') {
        return { kind: 'off', reason: prose `it sets no password, and the image asks for none by itself` };
    }
    return { kind: without === 'asks' ? 'on' : 'unknown' };
}
/** The same in the words of the exposure map, where a guessable password still is one. */
function authenticationState(service) {
    const { kind } = authentication(service);
    if (kind === 'off')
        return 'none';
    return kind === 'unknown' ? 'unknown' : 'required';
}
/** The variable, as `NAME=value`, that has one of the values that count. */
function switched({ environment }, switches = {}) {
    const found = environment.find(({ name, value, text }) => value?.known === true && switches[name]?.test(text));
    return found && `${found.name}=${found.text}`;
}
function setsPassword({ name, value, text }, { passwords }) {
    const isNamed = passwords.some((password) => name === password || name === `${password}_FILE`);
    return isNamed && (value === undefined || value.substitutions.length > 0 || text !== '');
}
/** What a variable without value will hold is not known, unless Compose refuses to start without one. */
function passwordIn({ name, value, text }) {
    if (name.endsWith('_FILE'))
        return { kind: 'on' };
    if (value === undefined)
        return { kind: 'unknown' };
    if (value.substitutions.some(({ source }) => source === 'required'))
        return { kind: 'on' };
    const written = name === 'NEO4J_AUTH' ? text.replace(/^neo4j\//, '') : text;
    return passwordOf(name, value.known ? written : '', value.substitutions);
}
function passwordBehind(service, words, flag) {
    const scalars = service.list('command');
    if (scalars.some(({ known }) => !known))
        return { kind: 'unknown' };
    const text = words[flag + 1] ?? '';
    // Another flag, or a variable that the container's shell reads.
    const isHidden = /^[-$]/.test(text);
    return passwordOf(words[flag] ?? '', isHidden ? '' : text, scalars.flatMap(({ substitutions }) => substitutions));
}
/** An empty text stands for one that isn't known. What a tracked `.env` supplies is judged there, not here. */
function passwordOf(name, text, substitutions) {
    if (text === '')
        return { kind: 'unknown' };
    if (strengthOf(text) !== 'weak')
        return { kind: 'on' };
    if (substitutions.some(({ source }) => source === 'env-file'))
        return { kind: 'unknown' };
    return { kind: 'guessable', reason: prose `the value of ${name} can be guessed` };
}
/** The words of the command without their quotes, those in a shell script and in a variable for flags included. */
function wordsOf({ entrypoint, command, environment }, { flagsIn }) {
    const extra = environment.filter(({ name }) => name === flagsIn).map(({ text }) => text);
    return [...[...entrypoint, ...command].map(({ value }) => value), ...extra].flatMap((text) => text.split(/\s+/).map((word) => word.replaceAll(/["']/g, '')));
}
/** A program of the user's, a configuration file, or variables from elsewhere: what they say is not in the compose file. */
function decidedElsewhere(service, words, scheme) {
    if (service.get('env_file') !== undefined || service.entrypoint.length > 0)
        return true;
    if (service.get('configs') !== undefined || words.some((word) => scheme.files?.test(word)))
        return true;
    if (service.command.length > 0 && !runsItsOwn(words, scheme))
        return true;
    if (service.environment.some((variable) => hidesAnswer(variable, scheme)))
        return true;
    return service.volumes.some(({ target = '' }) => /\.(?:conf|cnf|ya?ml|ini)$|^\/etc\/|\/(?:config|conf)\b/.test(target));
}
/** Flags alone are for the image's own program. */
function runsItsOwn(words, { programs }) {
    if (programs === undefined || words[0]?.startsWith('-'))
        return true;
    return words.some((word) => programs.test(word.slice(word.lastIndexOf('/') + 1)));
}
/** A variable that names a file, or that would decide if its value were known. */
function hidesAnswer({ name, value }, scheme) {
    if (scheme.files?.test(name))
        return true;
    const decides = [scheme.on, scheme.off, scheme.empty].some((switches) => switches?.[name] !== undefined);
    return (decides || name === scheme.flagsIn) && value?.known !== true;
}

;// CONCATENATED MODULE: ./build/rules/network/port-sensitive-service-no-auth.js




const port_sensitive_service_no_auth_rule = {
    meta: {
        id: 'port-sensitive-service-no-auth',
        group: 'network',
        title: 'Database without a password open to the network',
        severity: 'critical',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-306', 'CWE-1392', 'CWE-1327'],
        cis: ['5.14'],
        elsewhere: {},
        references: openPortReferences,
        docs: {
            danger: 'A database, cache, message broker or search engine is published on every interface of the host and lets everybody in, or asks for a password that everybody tries first. Reading and deleting its data needs no attack, only a connection; machines that look for such ports find them within hours.',
            remedy: 'Delete the entry where only other containers use the service, or bind it to loopback, and set a password of its own.',
            whenRight: 'Never on a machine that others can reach.',
        },
    },
    *check(project) {
        for (const published of livePorts(project)) {
            const { service } = published;
            const known = sensitiveService(published);
            if (known === undefined || openness(project, published) === undefined)
                continue;
            const asks = authentication(service);
            if (asks.kind !== 'off' && asks.kind !== 'guessable')
                continue;
            yield {
                at: portPlace(published),
                service: service.name,
                path: portPath(published),
                subject: `${known.name}, ${asks.kind}`,
                message: {
                    what: prose `${known.published} on every interface of the host, and ${asks.reason}.`,
                    why: prose `Whoever can reach this machine can read and delete its data. Docker forwards the port before ufw's rules are asked.`,
                    todo: prose `${closeBy(published, prose `Delete the entry if only containers use it, or bind it to \`127.0.0.1\`.`)} Then set a password.`,
                },
                ...bindToLoopback(published),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/security-options.js

/** The entries of every service's `security_opt` that take effect. */
function* securityOptions(project) {
    for (const service of project.services)
        yield* optionsOf(service);
}
/**
 * The entries of a service's `security_opt` that take effect: of two that disagree, the engine takes the later one, which
 * is how an override file takes an option back. Only labels add up.
 * Source: https://github.com/moby/moby/blob/master/daemon/daemon_unix.go, `parseSecurityOpt`
 */
function optionsOf(service) {
    const written = service.list('security_opt').map((item) => ({ service, item, ...parts(item.text) }));
    return written.filter(({ name, value }) => {
        const last = written.findLast((option) => option.name === name);
        return name === 'label' || last?.value === value;
    });
}
/** `name=value`, or the older `name:value`; only the first separator counts: `label:type:spc_t` is the label `type:spc_t`. */
function parts(text) {
    const separator = text.includes('=') ? '=' : ':';
    const [name = '', ...value] = text.split(separator);
    return { name, value: value.join(separator) };
}
/** By meaning, so that `seccomp:unconfined` rewritten as `seccomp=unconfined` is no other option. */
function optionPath({ service, name, value }) {
    return [...service.path, 'security_opt', value === '' ? name : `${name}=${value}`];
}
function removeOption({ service, item }, words) {
    return proposeRemoval(item, [...service.path, 'security_opt', item.text], words);
}

;// CONCATENATED MODULE: ./build/rules/privilege/apparmor-unconfined.js


const apparmor_unconfined_rule = {
    meta: {
        id: 'apparmor-unconfined',
        group: 'privilege',
        title: 'Container without its AppArmor profile',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-693'],
        cis: ['5.2'],
        elsewhere: { 'compose-lint': 'CL-0009', DockSec: 'compose-disabled-security-opt' },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#security_opt',
            'https://docs.docker.com/engine/security/apparmor/',
        ],
        docs: {
            danger: 'The profile `docker-default` keeps a container from writing to `/proc` and `/sys` and from mounting. Without it a root process in the container is one step nearer to the host.',
            remedy: 'Remove the entry, or name a profile that allows what is needed: `apparmor=my-profile`.',
            whenRight: 'For nested containers and FUSE mounts, on machines where no narrower profile can be loaded.',
        },
    },
    *check(project) {
        for (const option of securityOptions(project)) {
            const { service, item, name, value } = option;
            if (name !== 'apparmor' || value !== 'unconfined')
                continue;
            yield {
                at: item,
                service: service.name,
                path: optionPath(option),
                subject: value,
                message: {
                    what: prose `${service.name} runs without its AppArmor profile.`,
                    why: prose `The profile keeps it from mounting and from writing to \`/proc\` and \`/sys\`, which many ways out of a container need.`,
                    todo: prose `Remove the entry, or name a profile that allows what is needed.`,
                },
                ...removeOption(option, {
                    title: prose `Use the engine's own profile again.`,
                    caveat: prose `Mounting and writing to \`/proc\` inside the container stop working.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/knowledge/capabilities.js
/**
 * What a capability lets a process do to the host, in words for a message.
 * Source: https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
const escapingCapabilities = new Map([
    ['ALL', 'do everything that root on the host may do'],
    ['SYS_ADMIN', 'mount file systems and leave its container that way'],
    ['SYS_MODULE', "load code into the host's kernel"],
    ['SYS_RAWIO', "read and write the host's memory and disks directly"],
]);
/** Capabilities that reach beyond the container, but not to the whole host by themselves. */
const dangerousCapabilities = new Map([
    ['NET_ADMIN', 'change addresses, routes and firewall rules of its network'],
    ['BPF', 'load programs into the kernel that see traffic and calls of others'],
    ['SYS_PTRACE', 'read and change the memory of processes that it sees'],
    ['SYS_BOOT', 'reboot the host'],
    ['SYS_TIME', "change the host's clock"],
    ['SYSLOG', "read the kernel's log and addresses"],
    ['PERFMON', 'watch other processes through performance counters'],
    ['DAC_READ_SEARCH', 'read files of the host by their inode, past all permissions'],
    ['SYS_NICE', 'take processor time from everything else on the host'],
    ['IPC_LOCK', "lock as much of the host's memory as it likes"],
    ['LEASE', 'hold up others that open the same file'],
    ['MAC_ADMIN', "change the host's mandatory access rules"],
    ['MAC_OVERRIDE', "pass over the host's mandatory access rules"],
    ['LINUX_IMMUTABLE', 'make files unchangeable, for root too'],
]);
/**
 * Images that a capability belongs to, by full name: their own documentation says to add it. `NET_ADMIN` is what VPN
 * clients, DHCP servers and firewalls work with; monitors read what processes do with `SYS_PTRACE`; databases bind memory
 * to processors; secret stores keep theirs from disk.
 */
const purposes = new Map([
    [
        'NET_ADMIN',
        new Set([
            'docker.io/linuxserver/wireguard',
            'lscr.io/linuxserver/wireguard',
            'ghcr.io/linuxserver/wireguard',
            'ghcr.io/wg-easy/wg-easy',
            'docker.io/weejewel/wg-easy',
            'docker.io/masipcat/wireguard-go',
            'docker.io/tailscale/tailscale',
            'ghcr.io/tailscale/tailscale',
            'docker.io/qmcgaw/gluetun',
            'ghcr.io/qdm12/gluetun',
            'docker.io/pihole/pihole',
            'ghcr.io/pi-hole/pihole',
            'docker.io/zerotier/zerotier',
            'docker.io/netbirdio/netbird',
            'docker.io/kylemanna/openvpn',
            'docker.io/crazymax/fail2ban',
            'docker.io/linuxserver/fail2ban',
            'lscr.io/linuxserver/fail2ban',
        ]),
    ],
    // https://learn.netdata.cloud/docs/netdata-agent/installation/docker
    ['SYS_PTRACE', new Set(['docker.io/netdata/netdata', 'ghcr.io/netdata/netdata'])],
    ['IPC_LOCK', new Set(['docker.io/hashicorp/vault', 'docker.io/library/vault', 'docker.io/openbao/openbao'])],
    ['SYS_NICE', new Set(['docker.io/library/mysql', 'docker.io/library/mariadb', 'docker.io/percona/percona-server'])],
]);
/** Whether a service's image is made for a capability. */
function isPurpose(service, capability) {
    return purposes.get(capability)?.has(service.image?.value.name ?? '') ?? false;
}
/** `cap_net_admin` and `NET_ADMIN` are the same to the engine. */
function capabilityName(text) {
    return text.toUpperCase().replace(/^CAP_/, '');
}

;// CONCATENATED MODULE: ./build/rules/privilege/cap-add-dangerous.js




/** The power is one over the host as soon as its processes, files or network are in sight: says so, or nothing. */
function reachOverHost(service, capability) {
    const reaches = (capability === 'SYS_PTRACE' && service.text('pid')?.text === 'host') ||
        (capability === 'DAC_READ_SEARCH' && service.volumes.some(({ type }) => type === 'bind'));
    if (reaches)
        return prose `, and this service sees what belongs to the host`;
    return capability === 'NET_ADMIN' && usesHostNetwork(service) ? prose `, which is the host's own` : [];
}
const cap_add_dangerous_rule = {
    meta: {
        id: 'cap-add-dangerous',
        group: 'privilege',
        title: 'Capability that reaches beyond the container',
        severity: 'medium',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-250'],
        cis: ['5.4'],
        elsewhere: {
            KICS: 'ce76b7d0-9e77-464d-b86f-c5c48e03e22d',
            CodePathfinder: 'COMPOSE-SEC-008',
            'compose-lint': 'CL-0011, CL-0027 to CL-0030',
            DockSec: 'compose-dangerous-capabilities',
        },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#cap_add',
            'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
        ],
        docs: {
            danger: 'The capability reaches the network, the clock, the memory or the kernel that the container shares with others.',
            remedy: 'Remove it, or run the one program that needs it in a container of its own.',
            whenRight: 'For VPN clients, DNS servers that answer DHCP, profilers and the like. Known images of that kind are not reported.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const item of service.list('cap_add')) {
                const name = capabilityName(item.text);
                const power = dangerousCapabilities.get(name);
                if (power === undefined || isPurpose(service, name))
                    continue;
                const path = [...service.path, 'cap_add'];
                const overHost = reachOverHost(service, name);
                yield {
                    at: item,
                    service: service.name,
                    path: [...path, name],
                    subject: name,
                    severity: overHost.length > 0 ? 'high' : 'medium',
                    message: {
                        what: prose `${service.name} gets the capability ${item.text}.`,
                        why: prose `It may then ${[power]}${overHost}.`,
                        todo: prose `Remove it unless the service is made for that.`,
                    },
                    ...proposeRemoval(item, [...path, item.text], {
                        title: prose `Take the capability away.`,
                        caveat: prose `What the service used it for fails.`,
                    }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/cap-add-host-escape.js



const cap_add_host_escape_rule = {
    meta: {
        id: 'cap-add-host-escape',
        group: 'privilege',
        title: 'Capability that opens the host',
        severity: 'critical',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-250'],
        cis: ['5.4'],
        elsewhere: {
            KICS: 'ce76b7d0-9e77-464d-b86f-c5c48e03e22d',
            CodePathfinder: 'COMPOSE-SEC-008',
            'compose-lint': 'CL-0024',
            DockSec: 'compose-dangerous-capabilities',
        },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#cap_add',
            'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
        ],
        docs: {
            danger: 'The capability is enough to leave the container: mounting the disk, loading a kernel module or writing memory needs no further flaw.',
            remedy: 'Remove it. Most programs that ask for `SYS_ADMIN` need one mount, which Compose can make for them.',
            whenRight: 'For tools that manage this host, such as storage drivers. Then say so beside the line.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const item of service.list('cap_add')) {
                const name = capabilityName(item.text);
                const power = escapingCapabilities.get(name);
                if (power === undefined)
                    continue;
                const path = [...service.path, 'cap_add'];
                yield {
                    at: item,
                    service: service.name,
                    path: [...path, name],
                    subject: name,
                    message: {
                        what: prose `${service.name} gets the capability ${item.text}.`,
                        why: prose `It may then ${[power]}: whoever runs code in it has the host without any further flaw.`,
                        todo: prose `Remove it, and let Compose do what it is needed for: mount, device or setting.`,
                    },
                    ...proposeRemoval(item, [...path, item.text], {
                        title: prose `Take the capability away.`,
                        caveat: prose `What the service used it for fails.`,
                    }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/cap-drop-all-missing.js



const cap_drop_all_missing_rule = {
    meta: {
        id: 'cap-drop-all-missing',
        group: 'privilege',
        title: 'Default capabilities kept',
        severity: 'low',
        default: 'group',
        fix: 'no',
        cwe: ['CWE-250'],
        cis: ['5.4'],
        owasp: ['Docker rule 3'],
        elsewhere: { KICS: 'ce76b7d0-9e77-464d-b86f-c5c48e03e22d', 'compose-lint': 'CL-0006' },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#cap_drop',
            'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
            'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
        ],
        docs: {
            danger: 'Docker gives every container fourteen capabilities, such as changing owners, raw network packets and making device files. Most services need none of them, and each is one more thing that a flaw can use.',
            remedy: 'Write `cap_drop: [ALL]`, start the service, and add back by name what it misses: often `CHOWN`, `SETUID`, `SETGID`, `NET_BIND_SERVICE` or `DAC_OVERRIDE`.',
            whenRight: 'For images that start as root and change to a user of their own, until somebody has tried which ones they need.',
        },
    },
    *check(project) {
        for (const service of wholeServices(project)) {
            const dropped = service.list('cap_drop');
            if (dropped.some(({ text, known }) => !known || capabilityName(text) === 'ALL'))
                continue;
            yield missing(service, ['cap_drop'], {
                what: prose `${service.name} keeps capabilities that Docker gives by default.`,
                why: prose `Most services need none of them, and each is one more thing that a flaw in it can use.`,
                todo: prose `Write \`cap_drop: [ALL]\`, and add back by name what then fails.`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/cgroup-host.js


const cgroup_host_rule = {
    meta: {
        id: 'cgroup-host',
        group: 'privilege',
        title: "Container sees the host's control groups",
        severity: 'low',
        default: 'on',
        fix: 'safe',
        cwe: ['CWE-653'],
        cis: ['5.25'],
        elsewhere: {},
        references: ['https://docs.docker.com/reference/compose-file/services/#cgroup'],
        docs: {
            danger: 'The container sees the control groups of the whole host: which services and containers run, and what they use. Privileged, it can change them.',
            remedy: 'Remove the line.',
            whenRight: 'For tools that measure all containers, such as cAdvisor, and for systemd in a container.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const mode = service.text('cgroup');
            if (mode?.text !== 'host')
                continue;
            const path = [...service.path, 'cgroup'];
            yield {
                at: mode,
                service: service.name,
                path,
                subject: 'host',
                message: {
                    what: prose `${service.name} sees the host's control groups.`,
                    why: prose `They tell which services and containers run on the host; with more privileges it can change their limits.`,
                    todo: prose `Remove the line.`,
                },
                ...proposeRemoval(mode, path, {
                    title: prose `Give it a view of its own control group.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/cgroup-parent-set.js

const cgroup_parent_set_rule = {
    meta: {
        id: 'cgroup-parent-set',
        group: 'privilege',
        title: 'Control group chosen by hand',
        severity: 'info',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-400'],
        cis: ['5.25'],
        elsewhere: { KICS: '4d9f44c6-2f4a-4317-9bb5-267adbea0232' },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#cgroup_parent',
            'https://docs.docker.com/reference/cli/docker/container/run/',
        ],
        docs: {
            danger: "The container counts against the limits of the named control group instead of the engine's own. If the host gives that group more, or nothing at all, its limits are not the expected ones.",
            remedy: 'Remove the line unless the host sets limits for that group.',
            whenRight: "Where the host's administrator made the group for these containers.",
        },
    },
    *check(project) {
        for (const service of project.services) {
            const parent = service.text('cgroup_parent');
            if (parent === undefined || parent.text === '')
                continue;
            yield {
                at: parent,
                service: service.name,
                path: [...service.path, 'cgroup_parent'],
                subject: parent.text,
                message: {
                    what: prose `${service.name} is put into the control group ${parent.text}.`,
                    why: prose `The limits of that group hold for it instead of the engine's own.`,
                    todo: prose `Make sure that the host sets limits for that group.`,
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/devices.js
/** The entries of `devices`, short (`/dev/sda:/dev/xvda:rwm`) and long (`source`, `target`, `permissions`). */
function* deviceMappings(project) {
    for (const service of project.services) {
        const list = service.get('devices');
        if (list?.kind !== 'list')
            continue;
        for (const node of list.items) {
            const mapping = node.kind === 'map' ? devices_long(node) : node.kind === 'scalar' ? devices_short(node) : undefined;
            if (mapping !== undefined)
                yield { ...node, service, node, ...mapping };
        }
    }
}
function devices_short(scalar) {
    const [host = '', , permissions = 'rwm'] = scalar.text.split(':');
    return scalar.known ? { source: { ...scalar, value: cleanPath(host) }, permissions } : undefined;
}
function devices_long({ entries }) {
    const source = entries.get('source');
    const permissions = entries.get('permissions');
    if (source?.kind !== 'scalar' || !source.known)
        return undefined;
    return {
        source: { ...source, value: cleanPath(source.text) },
        permissions: permissions?.kind === 'scalar' ? permissions.text : 'rwm',
    };
}
/** `/dev//sda/` is `/dev/sda`. What is no path, as `vendor.com/gpu=all`, stays what it is. */
function cleanPath(text) {
    if (!text.startsWith('/'))
        return text;
    const parts = text.split('/').filter((part) => part !== '' && part !== '.');
    return `/${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./build/rules/privilege/device-all.js




const device_all_rule = {
    meta: {
        id: 'device-all',
        group: 'privilege',
        title: 'All devices handed to a container',
        severity: 'critical',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-250'],
        cis: ['5.18'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#devices',
            'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
        ],
        docs: {
            danger: 'Every device of the host is in the container and open to it: disks, memory, terminals, input.',
            remedy: 'Name the one device that is needed: `/dev/ttyUSB0`.',
            whenRight: 'For tools that manage the hardware of this host.',
        },
    },
    *check(project) {
        for (const device of deviceMappings(project)) {
            const { service, source, node } = device;
            if (source.value !== '/dev')
                continue;
            yield {
                at: source,
                service: service.name,
                path: [...service.path, 'devices', source.value],
                subject: source.value,
                message: {
                    what: prose `${service.name} gets every device of the host.`,
                    why: prose `Among them are the disks: it reads and writes every file of the host, past all permissions.`,
                    todo: prose `Name the one device that it needs.`,
                },
                ...proposeRemoval(device, [...service.path, 'devices', itemKey(node)], {
                    title: prose `Take the devices away.`,
                    caveat: prose `What the service used a device for fails until that one is named.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/knowledge/host-devices.js
/**
 * Disks, under the names that Linux drivers give them.
 * Source: https://www.kernel.org/doc/html/latest/admin-guide/devices.html
 */
const disk = /^\/dev\/(?:(?:sd[a-z]+|vd[a-z]+|xvd[a-z]+|hd[a-z])\d*|nvme\d.*|mmcblk\d.*|md(?:\d.*|\/.+)|dm-\d+|mapper\/.+|loop(?:\d+|-control)|zfs|zd\d.*|rbd\d.*|disk\/.+)$/;
/** The machine's memory and ports; the kernel opens them to `SYS_RAWIO` only. Source: mem(4). */
const memory = new Set(['/dev/mem', '/dev/kmem', '/dev/port']);
/** What a device of the host hands over, where that is more than the device. */
function hostDevice(path) {
    if (path === '/dev/kmsg')
        return 'kernel-log';
    if (memory.has(path))
        return 'memory';
    return disk.test(path) ? 'disk' : undefined;
}
/** Devices that are often needed and still worth a look, with what they open. */
const sensitive = [
    [/^\/dev\/kvm$/, 'run virtual machines on the host'],
    [/^\/dev\/fuse$/, 'mount file systems of its own where it may mount'],
    [/^\/dev\/net\/tun$/, 'make network interfaces where it may manage them'],
    [/^\/dev\/input(?:\/|$)/, 'read keyboards and mice of the host'],
    [/^\/dev\/video\d*$/, 'watch through cameras of the host'],
    [/^\/dev\/tpm(?:rm)?\d*$/, "use keys of the host's security chip"],
    [/^\/dev\/bus\/usb(?:\/|$)/, 'talk to USB devices of the host directly'],
    [/^\/dev\/tty(?:USB|ACM)\d+$/, 'talk to serial devices of the host'],
    [/^\/dev\/dri(?:\/|$)/, "send work to the host's graphics driver"],
];
/** What a process may do with a device, in words for a message. */
function deviceUse(path) {
    return sensitive.find(([pattern]) => pattern.test(path))?.[1];
}

;// CONCATENATED MODULE: ./build/rules/privilege/device-block-or-memory.js






/** The kernel opens memory and ports to this capability only. */
function mayOpenMemory(service) {
    return service.list('cap_add').some(({ text }) => ['ALL', 'SYS_RAWIO'].includes(capabilityName(text)));
}
function danger({ service, source, permissions }) {
    switch (hostDevice(source.value)) {
        case 'disk':
            return {
                severity: 'critical',
                why: permissions.includes('w')
                    ? prose `It reads and writes every file on that disk directly, past all permissions of the host.`
                    : prose `It reads every file on that disk directly, keys and password hashes too, past all permissions of the host.`,
            };
        case 'memory':
            return mayOpenMemory(service)
                ? { severity: 'critical', why: prose `It reads and changes the memory of the host's kernel.` }
                : {
                    severity: 'medium',
                    why: prose `Only the missing capability \`SYS_RAWIO\` keeps it from the memory of the host's kernel.`,
                };
        case 'kernel-log':
            return {
                severity: 'medium',
                why: prose `It reads the kernel's log, with errors and addresses of everything on the host, and can write to it.`,
            };
        case undefined:
            return undefined;
    }
}
const device_block_or_memory_rule = {
    meta: {
        id: 'device-block-or-memory',
        group: 'privilege',
        title: 'Disk or kernel device handed to a container',
        severity: 'critical',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-250', 'CWE-668'],
        cis: ['5.18'],
        elsewhere: { 'compose-lint': 'CL-0016' },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#devices',
            'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
        ],
        docs: {
            danger: 'With the raw disk, root in the container reads and writes every file of the host, past all permissions; with kernel memory it does the same to the kernel. Memory needs `SYS_RAWIO` too, and the kernel log only tells what happens on the host: without that, both are reported as `medium`.',
            remedy: 'Remove the device. To share files, mount a folder or a volume.',
            whenRight: 'For tools that partition, image or check disks, on purpose.',
        },
    },
    *check(project) {
        for (const device of deviceMappings(project)) {
            const { service, source, node } = device;
            const found = danger(device);
            if (found === undefined)
                continue;
            yield {
                at: source,
                service: service.name,
                path: [...service.path, 'devices', source.value],
                subject: source.value,
                severity: found.severity,
                message: {
                    what: prose `${service.name} gets the host's device ${source.value}.`,
                    why: found.why,
                    todo: prose `Remove it; to share files, mount a folder.`,
                },
                ...proposeRemoval(device, [...service.path, 'devices', itemKey(node)], {
                    title: prose `Take the device away.`,
                    caveat: prose `What the service used the device for fails.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/device-cgroup-rules-wildcard.js



/**
 * Every device or every block device. Creating one (`m`) is allowed by default, so that opening it counts.
 * Source: https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go, `AllowedDevices`
 */
const everyDevice = /^[ab] \*:\* (?=[rwm]*[rw])[rwm]{1,3}$/;
/** Whether there is a device to open: one that root makes, or those of the host. */
function findsDevices(service) {
    const names = (field) => service.list(field).map(({ text }) => capabilityName(text));
    const dropped = names('cap_drop').some((name) => name === 'ALL' || name === 'MKNOD');
    const added = names('cap_add').some((name) => name === 'ALL' || name === 'MKNOD');
    const mounted = service.volumes.some(({ hostPath }) => hostPath === '/' || hostPath === '/dev');
    return mounted || added || !dropped;
}
const device_cgroup_rules_wildcard_rule = {
    meta: {
        id: 'device-cgroup-rules-wildcard',
        group: 'privilege',
        title: 'Every device allowed by a rule',
        severity: 'critical',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-250'],
        cis: ['5.18'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#device_cgroup_rules',
            'https://www.kernel.org/doc/html/latest/admin-guide/cgroup-v1/devices.html',
        ],
        docs: {
            danger: "Containers may create device files by default. A rule that allows all of them lets root in the container make the host's disk appear and read or write it. The rule is not reported where `MKNOD` is dropped and no folder with devices is mounted.",
            remedy: 'Name the major and minor number of the one device: `c 188:0 rwm`.',
            whenRight: 'For tools that manage the hardware of this host.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            if (!findsDevices(service))
                continue;
            for (const item of service.list('device_cgroup_rules')) {
                if (!everyDevice.test(item.text))
                    continue;
                const path = [...service.path, 'device_cgroup_rules', item.text];
                yield {
                    at: item,
                    service: service.name,
                    path,
                    subject: item.text,
                    message: {
                        what: prose `${service.name} may use every device that ${item.text} covers.`,
                        why: prose `Root in the container can create a device file for the host's disk and ${[item.text.includes('w', 6) ? 'write to it' : 'read all of it']}.`,
                        todo: prose `Name the numbers of the one device that it needs.`,
                    },
                    ...proposeRemoval(item, path, {
                        title: prose `Take the rule away.`,
                        caveat: prose `What the service used a device for fails until that one is allowed.`,
                    }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/device-sensitive.js



const device_sensitive_rule = {
    meta: {
        id: 'device-sensitive',
        group: 'privilege',
        title: 'Device of the host',
        severity: 'low',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-668'],
        cis: ['5.18'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#devices',
            'https://docs.docker.com/reference/cli/docker/container/run/#device',
        ],
        docs: {
            danger: 'The device opens a part of the host, or its driver in the kernel, to the container. Often that is what the service is for; this rule makes a list of them.',
            remedy: 'Remove what is not needed.',
            whenRight: 'Wherever the service is made for the device.',
        },
    },
    *check(project) {
        for (const { service, source } of deviceMappings(project)) {
            const use = deviceUse(source.value);
            if (use === undefined)
                continue;
            yield {
                at: source,
                service: service.name,
                path: [...service.path, 'devices', source.value],
                subject: source.value,
                message: {
                    what: prose `${service.name} gets the host's device ${source.value}.`,
                    why: prose `It may then ${[use]}.`,
                    todo: prose `Remove it unless the service is made for it.`,
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/gpus-all.js


/** `gpus`, and reserved devices that are graphics processors by their capability. */
function* graphics(service) {
    const short = service.get('gpus');
    if (short !== undefined && !(short.kind === 'scalar' && short.text === ''))
        yield [['gpus'], short];
    const path = ['deploy', 'resources', 'reservations', 'devices'];
    const devices = service.get(...path);
    if (devices?.kind !== 'list')
        return;
    for (const device of devices.items) {
        const capabilities = device.kind === 'map' ? device.entries.get('capabilities') : undefined;
        const gpu = capabilities?.kind === 'list' && capabilities.items.find((item) => item.kind === 'scalar' && item.text === 'gpu');
        if (gpu)
            yield [[...path, itemKey(device)], gpu];
    }
}
const gpus_all_rule = {
    meta: {
        id: 'gpus-all',
        group: 'privilege',
        title: 'Graphics processor of the host',
        severity: 'info',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-668'],
        cis: ['5.18'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#gpus',
            'https://docs.docker.com/compose/how-tos/gpu-support/',
        ],
        docs: {
            danger: 'The service talks to the graphics driver of the host, which is a large part of the kernel, and may see what others leave in the memory of the processor. This rule makes a list of such services.',
            remedy: "Give graphics processors only to services that compute with them, and name the one: `device_ids: ['0']`.",
            whenRight: 'Wherever the service computes on it.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const [path, at] of graphics(service)) {
                yield {
                    at,
                    service: service.name,
                    path: [...service.path, ...path],
                    subject: 'gpu',
                    message: {
                        what: prose `${service.name} gets graphics processors of the host.`,
                        why: prose `It talks to their driver in the kernel, and may see what others leave in their memory.`,
                        todo: prose `Keep it for services that compute on them.`,
                    },
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/group-add-privileged.js


/** Groups of common distributions, with what their members may do. Source: https://wiki.debian.org/SystemGroups */
const groups = new Map([
    ['docker', 'control the Docker engine, which is root on the host'],
    ['root', "read and often write root's files"],
    ['0', "read and often write root's files"],
    ['disk', 'read and write whole disks'],
    ['shadow', 'read the password hashes'],
    ['kvm', 'run virtual machines on the host'],
    ['sudo', 'become root where sudo is set up so'],
    ['adm', "read the host's logs"],
]);
const group_add_privileged_rule = {
    meta: {
        id: 'group-add-privileged',
        group: 'privilege',
        title: 'Service joins a group with power over the host',
        severity: 'medium',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-250'],
        cis: [],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#group_add',
            'https://docs.docker.com/engine/install/linux-postinstall/',
        ],
        docs: {
            danger: 'Inside the container the group is a number that the host knows too: through a mounted socket, disk or file it has the rights of that group there.',
            remedy: 'Remove the group.',
            whenRight: 'For a tool that is meant to talk to the Docker socket or a device; it then has that power over the host.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const item of service.list('group_add')) {
                const power = groups.get(item.text);
                if (power === undefined)
                    continue;
                const path = [...service.path, 'group_add', item.text];
                yield {
                    at: item,
                    service: service.name,
                    path,
                    subject: item.text,
                    message: {
                        what: prose `${service.name} joins the group ${item.text}.`,
                        why: prose `Members of it may ${[power]} once a mount or device brings that into the container.`,
                        todo: prose `Remove the group.`,
                    },
                    ...proposeRemoval(item, path, {
                        title: prose `Leave the group.`,
                        caveat: prose `What the service reached through the group is closed to it.`,
                    }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/ipc-host.js


const ipc_host_rule = {
    meta: {
        id: 'ipc-host',
        group: 'privilege',
        title: "Container shares the host's memory segments",
        severity: 'medium',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-653', 'CWE-668'],
        cis: ['5.17'],
        elsewhere: {
            KICS: 'baa3890f-bed7-46f5-ab8f-1da8fc91c729',
            CodePathfinder: 'COMPOSE-SEC-010',
            'compose-lint': 'CL-0010',
            DockSec: 'compose-host-namespace',
        },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#ipc',
            'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
        ],
        docs: {
            danger: 'Shared memory of the host, and of every other container that does the same, can be read and written. Docker also switches SELinux separation off for the container.',
            remedy: 'Remove the line. For a larger `/dev/shm` set `shm_size: 1gb`; workers that share memory use `ipc: shareable` and `ipc: "service:<name>"`.',
            whenRight: 'For software that has to share memory with a process outside of any container.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const mode = service.text('ipc');
            if (mode?.text !== 'host')
                continue;
            const path = [...service.path, 'ipc'];
            yield {
                at: mode,
                service: service.name,
                path,
                subject: 'host',
                message: {
                    what: prose `${service.name} shares the host's memory segments.`,
                    why: prose `It reads and writes the shared memory of the host's processes and of every other container with \`ipc: host\`.`,
                    todo: prose `Remove the line. For a larger \`/dev/shm\` set \`shm_size\`.`,
                },
                ...proposeRemoval(mode, path, {
                    title: prose `Give it memory segments of its own.`,
                    caveat: prose `Its \`/dev/shm\` is then 64 MB unless \`shm_size\` says more, and it shares memory with nobody.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/lifecycle-hooks.js

/** Commands that Compose runs by itself: around a service's start and stop, and when a watched file changes. */
function* lifecycleHooks(project) {
    for (const service of project.services) {
        for (const trigger of ['post_start', 'pre_stop', 'pre_start']) {
            for (const hook of mapsIn(service, trigger)) {
                yield { service, hook, trigger, path: [...service.path, trigger, itemKey(hook)] };
            }
        }
        for (const watch of mapsIn(service, 'develop', 'watch')) {
            const hook = watch.entries.get('exec');
            if (hook?.kind !== 'map')
                continue;
            const path = [...service.path, 'develop', 'watch', itemKey(watch), 'exec'];
            yield { service, hook, trigger: 'develop.watch', path };
        }
    }
}
function mapsIn(service, ...path) {
    const node = service.get(...path);
    return node?.kind === 'list' ? node.items.filter((item) => item.kind === 'map') : [];
}

;// CONCATENATED MODULE: ./build/rules/privilege/lifecycle-hook-privileged.js



const lifecycle_hook_privileged_rule = {
    meta: {
        id: 'lifecycle-hook-privileged',
        group: 'privilege',
        title: 'Privileged lifecycle hook',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-250'],
        cis: ['5.23'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#post_start',
            'https://docs.docker.com/compose/how-tos/lifecycle/',
        ],
        docs: {
            danger: 'The command runs with every capability, in a container that looks unprivileged; as `pre_start`, in a container that has every device of the host too. Whoever can change what it runs is root on the host.',
            remedy: 'Remove `privileged: true` from the hook.',
            whenRight: 'For a step that prepares the host itself. Do that outside of Compose where it can be.',
        },
    },
    *check(project) {
        for (const { service, hook, trigger, path } of lifecycleHooks(project)) {
            const privileged = hook.entries.get('privileged');
            if (privileged?.kind !== 'scalar' || !/^(?:true|yes|on|y)$/i.test(privileged.text))
                continue;
            const at = [...path, 'privileged'];
            yield {
                at: privileged,
                service: service.name,
                path: at,
                subject: 'true',
                message: {
                    what: prose `A ${trigger} command of ${service.name} is privileged.`,
                    why: trigger === 'pre_start'
                        ? prose `It has every capability and device of the host: whoever changes what it runs is root there, although the service looks unprivileged.`
                        : prose `It has every capability, so whoever changes what it runs can leave the container, although the service looks unprivileged.`,
                    todo: prose `Remove \`privileged\` from it.`,
                },
                ...proposeRemoval(privileged, at, {
                    title: prose `Run the command without extra privileges.`,
                    caveat: prose `What the command used the privileges for fails.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/root-user.js
/** `root`, `0`, and either of them with a group: what counts is the user. */
function root_user_isRoot(user) {
    return /^(?:root|0+)(?::|$)/.test(user);
}

;// CONCATENATED MODULE: ./build/rules/privilege/lifecycle-hook-root.js



const lifecycle_hook_root_rule = {
    meta: {
        id: 'lifecycle-hook-root',
        group: 'privilege',
        title: 'Lifecycle hook as root',
        severity: 'low',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-250'],
        cis: ['5.24'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#post_start',
            'https://docs.docker.com/compose/how-tos/lifecycle/',
        ],
        docs: {
            danger: 'The service runs as a user of its own, but the hook runs as root in its container. Files that the hook trusts and the service can write make root of whoever gets into the service.',
            remedy: "Run the hook as the service's user, and prepare what needs root in the image.",
            whenRight: 'To change the owner of a volume before the service starts.',
        },
    },
    *check(project) {
        for (const { service, hook, trigger, path } of lifecycleHooks(project)) {
            const user = hook.entries.get('user');
            const own = service.text('user');
            // Without a user of its own the service may run as root itself: only its image knows.
            if (own === undefined || !own.known || root_user_isRoot(own.text))
                continue;
            if (user?.kind !== 'scalar' || !root_user_isRoot(user.text))
                continue;
            yield {
                at: user,
                service: service.name,
                path: [...path, 'user'],
                subject: 'root',
                message: {
                    what: prose `A ${trigger} command of ${service.name} runs as root, although the service doesn't.`,
                    why: prose `If it runs or reads what the service can write, whoever gets into the service is root in the container.`,
                    todo: prose `Run it as the service's user, and prepare what needs root in the image.`,
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/namespace-join-external-container.js

/** A container that one of the project's own services is named after is no foreign one. */
function isForeign(project, container) {
    return !project.services.some((service) => service.text('container_name')?.text === container);
}
const namespace_join_external_container_rule = {
    meta: {
        id: 'namespace-join-external-container',
        group: 'privilege',
        title: 'Namespace of a foreign container',
        severity: 'low',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-653'],
        cis: ['5.16', '5.17'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#pid',
            'https://docs.docker.com/reference/compose-file/services/#ipc',
        ],
        docs: {
            danger: "The service sees the processes or memory segments of a container that this project doesn't control: whatever is started under that name.",
            remedy: 'Put both into one project and join by service: `pid: "service:app"`.',
            whenRight: 'For a debugger that is attached to whatever runs.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const key of ['pid', 'ipc']) {
                const mode = service.text(key);
                const [, container] = /^container:(.+)$/.exec(mode?.text ?? '') ?? [];
                if (mode === undefined || !mode.known || container === undefined || !isForeign(project, container))
                    continue;
                yield {
                    at: mode,
                    service: service.name,
                    path: [...service.path, key],
                    subject: container,
                    message: {
                        what: prose `${service.name} joins the ${[key === 'pid' ? 'processes' : 'memory segments']} of the container ${container}, which is not of this project.`,
                        why: prose `Whatever is started under that name shares them with it.`,
                        todo: prose `Put both into one project, and join by service.`,
                    },
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/no-new-privileges-disabled.js



const no_new_privileges_disabled_rule = {
    meta: {
        id: 'no-new-privileges-disabled',
        group: 'privilege',
        title: 'Container may gain privileges',
        severity: 'medium',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-250'],
        cis: ['5.26'],
        elsewhere: { KICS: '27fcc7d6-c49b-46e0-98f1-6c082a6a2750', 'compose-lint': 'CL-0003' },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#security_opt',
            'https://docs.docker.com/engine/containers/run/#security-configuration',
        ],
        docs: {
            danger: 'A program with the setuid bit can raise a process above the rights it started with. The entry asks for that, even where the engine forbids it by default.',
            remedy: 'Write `no-new-privileges:true`.',
            whenRight: 'For images that rely on `sudo` or another setuid helper.',
        },
    },
    *check(project) {
        for (const { service, item, name, value } of securityOptions(project)) {
            if (name !== 'no-new-privileges' || !/^(?:false|f|0)$/i.test(value))
                continue;
            const separator = item.text.charAt(name.length);
            yield {
                at: item,
                service: service.name,
                path: [...service.path, 'security_opt', name],
                subject: 'false',
                message: {
                    what: prose `${service.name} lets its processes gain privileges.`,
                    why: prose `Whoever runs code in it can become root through any setuid program, even where the engine forbids that by default.`,
                    todo: prose `Write \`no-new-privileges:true\`.`,
                },
                ...proposeRewrite(item, [...service.path, 'security_opt', item.text], `${name}${separator}true`, {
                    title: prose `Forbid gaining privileges.`,
                    caveat: prose `\`sudo\` and other setuid programs inside the container stop working.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/no-new-privileges-missing.js






const no_new_privileges_missing_option = 'no-new-privileges:true';
const cantPlace = prose `No line of its own shows where the entry belongs.`;
const ignoredInSwarm = prose `\`docker stack deploy\` leaves \`security_opt\` out.`;
/** Behind the last of its options, or as an entry of its own behind a line that the service itself holds. */
function add(service, takers) {
    const last = service.list('security_opt').at(-1);
    if (last !== undefined)
        return no_new_privileges_missing_offer(takers, last, insertItemAfter(last, no_new_privileges_missing_option));
    const line = [service.text('image'), service.text('build'), ...service.fields.entries.values()].find(isOwnLine);
    if (line === undefined || service.get('security_opt') !== undefined)
        return { noFixReason: cantPlace };
    return no_new_privileges_missing_offer(takers, line, insertListAfter(line, 'security_opt', [no_new_privileges_missing_option]));
}
/** Not merged in from elsewhere, where it would be the line of others too, and with nothing of it below. */
function isOwnLine(node) {
    if (node?.kind !== 'scalar' || node.style === 'literal' || node.style === 'folded')
        return false;
    return node.via.every(({ kind }) => kind === 'env-file' || kind === 'override' || kind === 'include');
}
/** Whoever takes over the mapping or list that grows gets the option too, and gains by it. */
function no_new_privileges_missing_offer(takers, beside, edits) {
    const users = takers.get(beside.slot?.container) ?? [];
    return propose(edits, {
        title: prose `Forbid gaining privileges.`,
        safety: 'changes-behaviour',
        caveat: prose `\`sudo\` and other setuid programs inside the container stop working.`,
        document: beside.document,
        changes: users.map((path) => [...path, 'security_opt']),
    });
}
function takersIn(project) {
    const takers = new Map();
    for (const service of project.services) {
        const nodes = [...service.fields.entries.values(), ...service.list('security_opt')];
        for (const container of new Set(nodes.map(({ slot }) => slot?.container))) {
            const known = takers.get(container);
            if (known === undefined)
                takers.set(container, [service.path]);
            else
                known.push(service.path);
        }
    }
    return takers;
}
const no_new_privileges_missing_rule = {
    meta: {
        id: 'no-new-privileges-missing',
        group: 'privilege',
        title: 'Gaining privileges not forbidden',
        severity: 'low',
        default: 'group',
        fix: 'caveat',
        cwe: ['CWE-250', 'CWE-732'],
        cis: ['5.26'],
        owasp: ['Docker rule 4'],
        elsewhere: {
            KICS: '27fcc7d6-c49b-46e0-98f1-6c082a6a2750, 610e266e-6c12-4bca-9925-1ed0cd29742b',
            Semgrep: 'no-new-privileges',
            CodePathfinder: 'COMPOSE-SEC-011',
            'compose-lint': 'CL-0003',
            DockSec: 'compose-no-new-privileges',
        },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#security_opt',
            'https://docs.docker.com/reference/cli/docker/container/run/#security-opt',
            'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
        ],
        docs: {
            danger: 'A program with the setuid bit raises a process above the rights it started with, so a flaw in an app that runs as a normal user can end as root in the container.',
            remedy: 'Add `no-new-privileges:true` to `security_opt`.',
            whenRight: 'For images that rely on `sudo` or another setuid helper.',
        },
    },
    *check(project) {
        const takers = takersIn(project);
        const inSwarm = isStackFile(project);
        for (const service of wholeServices(project)) {
            const unknown = service.list('security_opt').some(({ known }) => !known);
            if (unknown || optionsOf(service).some(({ name }) => name === 'no-new-privileges'))
                continue;
            yield {
                ...missing(service, ['security_opt', 'no-new-privileges'], {
                    what: prose `Nothing keeps ${service.name} from gaining privileges.`,
                    why: prose `Whoever runs code in it as a normal user can become root in the container through any setuid program.`,
                    todo: inSwarm
                        ? prose `Set \`no-new-privileges\` for the engine of every node: \`docker stack deploy\` ignores \`security_opt\`.`
                        : prose `Add \`no-new-privileges:true\` to \`security_opt\`.`,
                }),
                ...(inSwarm ? { noFixReason: ignoredInSwarm } : add(service, takers)),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/resources/limits.js

/** Compose honours `deploy.resources.limits` outside of Swarm too. */
function memoryLimit(service) {
    return limitOf(service, [['mem_limit'], ['deploy', 'resources', 'limits', 'memory']]);
}
/** A set of cores limits as well as a share of them does, `0` too: the first one. `cpu_shares` says who goes first. */
function cpuLimit(service) {
    const cores = service.text('cpuset');
    if (cores !== undefined && (!cores.known || cores.text !== ''))
        return { kind: 'limited' };
    return limitOf(service, [
        ['cpus'],
        ['cpu_quota'],
        ['cpu_count'],
        ['cpu_percent'],
        ['deploy', 'resources', 'limits', 'cpus'],
    ]);
}
/** Source: `getPidsLimit` of https://github.com/moby/moby/blob/master/daemon/daemon_unix.go: 0 and less are no limit. */
function pidsLimit(service) {
    return limitOf(service, [['pids_limit'], ['deploy', 'resources', 'limits', 'pids']]);
}
function limitOf(service, places) {
    const written = places.flatMap((path) => service.text(...path) ?? []);
    if (written.some(limits))
        return { kind: 'limited' };
    const [first] = written;
    return first === undefined ? { kind: 'missing' } : { kind: 'unlimited', written: first };
}
/** A limit that only a variable knows is taken for one. `512m` and `0.5` limit; `0`, `0b` and `-1` don't. */
function limits({ text, known }) {
    return !known || !(text === '' || Number.parseFloat(text) <= 0);
}
/**
 * Where a limit belongs. `docker stack deploy` refuses the short keys: "Set resource limits using deploy.resources".
 * Source: `ForbiddenProperties` in https://github.com/docker/cli/blob/master/cli/compose/types/types.go
 *
 * @param key the short one, as in `mem_limit: 512m`
 * @param resource its name below `deploy.resources.limits`
 */
function limitKey(project, key, resource) {
    return isStackFile(project) ? `deploy.resources.limits.${resource}` : key;
}

;// CONCATENATED MODULE: ./build/rules/privilege/oom-kill-disabled.js



/** The keys that keep the kernel from stopping the service; -1000 is the score that means never. */
function* exemptions(service) {
    const disabled = service.flag('oom_kill_disable');
    if (disabled?.value === true)
        yield ['oom_kill_disable', disabled];
    const score = service.text('oom_score_adj');
    if (score?.text === '-1000')
        yield ['oom_score_adj', score];
}
const oom_kill_disabled_rule = {
    meta: {
        id: 'oom-kill-disabled',
        group: 'privilege',
        title: 'Container exempt from the out-of-memory killer',
        severity: 'medium',
        default: 'on',
        fix: 'safe',
        cwe: ['CWE-770'],
        cis: ['5.11'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#oom_kill_disable',
            'https://docs.docker.com/engine/containers/resource_constraints/',
        ],
        docs: {
            danger: 'When the container leaks memory, the kernel stops something else on the host instead, or the host hangs. On hosts with cgroup v2 the engine discards `oom_kill_disable`, but not `oom_score_adj`.',
            remedy: 'Remove the line, and set a memory limit.',
            whenRight: 'For the one process that the host exists for, with a memory limit beside it.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const limited = memoryLimit(service).kind === 'limited';
            for (const [key, at] of exemptions(service)) {
                const path = [...service.path, key];
                yield {
                    at,
                    service: service.name,
                    path,
                    subject: 'disabled',
                    severity: limited ? 'low' : 'medium',
                    message: {
                        what: prose `The kernel may not stop ${service.name} when memory runs out.`,
                        why: limited
                            ? prose `When it reaches its memory limit it hangs for good instead of being started again.`
                            : prose `If it leaks, the kernel stops something else instead, or the whole host hangs.`,
                        todo: limited ? prose `Remove the line.` : prose `Remove the line, and set a memory limit.`,
                    },
                    ...proposeRemoval(at, path, { title: prose `Let the kernel stop it.` }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/knowledge/host-process-images.js
/**
 * Images that watch the processes of the whole host and whose own compose example or installation page says `pid: host`,
 * by full name. The host's process table is then still worth knowing of, but not a mistake.
 * Source: each project's README or installation page, such as https://github.com/prometheus/node_exporter#docker
 */
const hostProcessImages = new Set([
    'docker.io/prom/node-exporter',
    'quay.io/prometheus/node-exporter',
    'docker.io/netdata/netdata',
    'docker.io/nicolargo/glances',
    'docker.io/newrelic/infrastructure',
    'docker.io/datadog/agent',
    'gcr.io/datadoghq/agent',
    'public.ecr.aws/datadog/agent',
]);

;// CONCATENATED MODULE: ./build/rules/privilege/pid-host.js



const pid_host_rule = {
    meta: {
        id: 'pid-host',
        group: 'privilege',
        title: "Container sees the host's processes",
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-653', 'CWE-668'],
        cis: ['5.16'],
        elsewhere: {
            KICS: '4f31dd9f-2cc3-4751-9b53-67e4af83dac0',
            CodePathfinder: 'COMPOSE-SEC-009',
            'compose-lint': 'CL-0010',
            DockSec: 'compose-host-namespace',
        },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#pid',
            'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
        ],
        docs: {
            danger: 'The container sees every process of the host with its arguments and environment, and can send it signals; as root it can enter most of them. Docker also switches SELinux separation off for it.',
            remedy: 'Remove the line. A sidecar that watches one service uses `pid: "service:<name>"`.',
            whenRight: 'For process monitors and debuggers that have to see the whole host, such as node exporters. Known images of that kind are reported as `medium`.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const mode = service.text('pid');
            if (mode?.text !== 'host')
                continue;
            const path = [...service.path, 'pid'];
            const hit = { at: mode, service: service.name, path, subject: 'host' };
            const what = prose `${service.name} shares the host's process table.`;
            if (hostProcessImages.has(service.image?.value.name ?? '')) {
                yield {
                    ...hit,
                    severity: 'medium',
                    message: {
                        what,
                        why: prose `This image watches the host's processes and needs it. It can signal them too, and loses SELinux separation.`,
                        todo: prose `Keep it if that is what it is for, and give it no further privileges.`,
                    },
                    noFixReason: prose `The host's process table is what this image is made for.`,
                };
                continue;
            }
            yield {
                ...hit,
                message: {
                    what,
                    why: prose `It sees every process of the host with its arguments, can signal them, and loses SELinux separation.`,
                    todo: prose `Remove the line. A sidecar uses \`pid: "service:NAME"\` instead.`,
                },
                ...proposeRemoval(mode, path, {
                    title: prose `Give it a process table of its own.`,
                    caveat: prose `A tool that watches the host's processes then sees only its own.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/privileged-namespace-combo.js


/** What the service can use an opening with, the strongest one. */
function powerOf(service) {
    const privileged = service.flag('privileged');
    if (privileged?.value === true) {
        return { name: prose `\`privileged: true\``, place: privileged, privileged: true, processesOnly: false };
    }
    for (const name of ['ALL', 'SYS_ADMIN', 'SYS_PTRACE']) {
        const place = service.list('cap_add').find(({ text }) => capabilityName(text) === name);
        if (place !== undefined)
            return { name: prose `${name}`, place, privileged: false, processesOnly: name === 'SYS_PTRACE' };
    }
    return undefined;
}
function openingsOf(service) {
    const pid = service.text('pid');
    const network = service.text('network_mode');
    const root = service.volumes.find(({ hostPath }) => hostPath === '/');
    const openings = [];
    if (pid?.text === 'host')
        openings.push({ kind: 'processes', name: prose `\`pid: host\``, place: pid });
    if (root)
        openings.push({ kind: 'disk', name: prose `the host's root folder`, place: root.source ?? root });
    if (network?.text === 'host')
        openings.push({ kind: 'network', name: prose `\`network_mode: host\``, place: network });
    return openings;
}
/** By the first opening, which is the widest. A mounted disk needs no more than what every container may do. */
function why({ privileged }, { kind }) {
    if (kind === 'disk') {
        return prose `Whoever runs code in it changes to the host's disk and is root there: one \`chroot\` command, no flaw needed.`;
    }
    if (!privileged) {
        const reach = kind === 'processes' ? "enter the host's processes" : "leave it into the host's network";
        return prose `Whoever runs code in it has what it takes to ${[reach]}; at most AppArmor or SELinux stands in between.`;
    }
    return kind === 'processes'
        ? prose `Whoever runs code in it enters the host's processes and is root there: one \`nsenter\` command, no flaw needed.`
        : prose `Whoever runs code in it mounts the host's disk, and changes its routes and firewall too: no flaw needed.`;
}
const privileged_namespace_combo_rule = {
    meta: {
        id: 'privileged-namespace-combo',
        group: 'privilege',
        title: 'Privileges together with a namespace or disk of the host',
        severity: 'critical',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-250', 'CWE-653'],
        cis: ['5.5', '5.16'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
            'https://docs.docker.com/engine/security/',
        ],
        docs: {
            danger: 'Full privileges and a namespace or disk of the host together are a root shell on the host: one `nsenter` or `chroot` command, and no flaw is needed. With `SYS_ADMIN` or `SYS_PTRACE` instead of `privileged`, at most AppArmor or SELinux stands in between.',
            remedy: 'Take the privileges away, and the host namespace with them. Each of these lines needs a reason of its own.',
            whenRight: 'For an agent that manages this host, and then it has to be protected as root is.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const power = powerOf(service);
            if (power === undefined)
                continue;
            const openings = openingsOf(service).filter(({ kind }) => kind === 'processes' || !power.processesOnly);
            const [first] = openings;
            if (first === undefined)
                continue;
            yield {
                at: power.place,
                service: service.name,
                // The same finding whichever of the lines it hangs on, so that mending one of them brings no other one.
                path: [...service.path, 'privileged-namespace-combo'],
                subject: 'combination',
                message: {
                    what: prose `${service.name} has ${power.name} and ${enumerated(openings)}.`,
                    why: why(power, first),
                    todo: prose `Take the privileges away first, and keep of the rest only what has a reason of its own.`,
                },
                related: openings.map(({ place, name }) => ({ place, note: prose `${name} is set here.` })),
            };
        }
    },
};
function enumerated(openings) {
    return openings.flatMap(({ name }, index) => (index === 0 ? name : [' and ', ...name]));
}

;// CONCATENATED MODULE: ./build/rules/privilege/privileged.js


const privileged_rule = {
    meta: {
        id: 'privileged',
        group: 'privilege',
        title: 'Privileged container',
        severity: 'critical',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-250'],
        cis: ['5.5'],
        elsewhere: {
            KICS: 'ae5b6871-7f45-42e0-bb4c-ab300c4d2026',
            Semgrep: 'privileged-service',
            CodePathfinder: 'COMPOSE-SEC-001',
            'compose-lint': 'CL-0002',
            DockSec: 'compose-privileged',
            'kjaniec-compose-lint': 'privileged',
        },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#privileged',
            'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
        ],
        docs: {
            danger: 'The container has every capability, every device of the host, and neither seccomp nor AppArmor nor SELinux between it and the kernel. One mount command makes whoever runs code in it root on the host.',
            remedy: 'Remove the line, and give the container the one capability (`cap_add`) or device (`devices`) it needs.',
            whenRight: 'Docker-in-Docker on a machine that runs nothing else. Prefer rootless or Sysbox even there.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const privileged = service.flag('privileged');
            if (privileged?.value !== true)
                continue;
            const path = [...service.path, 'privileged'];
            yield {
                at: privileged,
                service: service.name,
                path,
                subject: 'true',
                message: {
                    what: prose `${service.name} runs privileged.`,
                    why: prose `It has every capability and every device of the host: whoever runs code in it is root on the host with one mount command.`,
                    todo: prose `Remove the line and give it the one capability or device it needs.`,
                },
                ...proposeRemoval(privileged, path, {
                    title: prose `Run it without privileges.`,
                    caveat: prose `What it used the privileges for must be allowed by name, with \`cap_add\` or \`devices\`.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/seccomp-unconfined.js


const seccomp_unconfined_rule = {
    meta: {
        id: 'seccomp-unconfined',
        group: 'privilege',
        title: 'Container without a system call filter',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-693', 'CWE-284'],
        cis: ['5.22'],
        elsewhere: {
            KICS: '404fde2c-bc4b-4371-9747-7054132ac953',
            Semgrep: 'seccomp-confinement-disabled',
            CodePathfinder: 'COMPOSE-SEC-003',
            'compose-lint': 'CL-0009',
            DockSec: 'compose-disabled-security-opt',
        },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#security_opt',
            'https://docs.docker.com/engine/security/seccomp/',
        ],
        docs: {
            danger: 'The default filter keeps some 40 dangerous system calls away from containers, among them those that kernel exploits need. Without it the whole kernel is in reach.',
            remedy: 'Remove the entry. Where one call is needed, allow it in a profile of its own: `seccomp=./profile.json`.',
            whenRight: 'For debuggers and nested containers on an old engine; recent ones allow `ptrace` by default.',
        },
    },
    *check(project) {
        for (const option of securityOptions(project)) {
            const { service, item, name, value } = option;
            if (name !== 'seccomp' || value !== 'unconfined')
                continue;
            yield {
                at: item,
                service: service.name,
                path: optionPath(option),
                subject: value,
                message: {
                    what: prose `${service.name} runs without the system call filter.`,
                    why: prose `The filter keeps calls away that kernel exploits and container escapes need; without it the whole kernel is in reach.`,
                    todo: prose `Remove the entry, or allow the one call that is needed in a profile of its own.`,
                },
                ...removeOption(option, {
                    title: prose `Use the engine's own filter again.`,
                    caveat: prose `A program that needs a filtered system call stops working.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/selinux-label-disabled.js


/** A bare `disable` is the engine's oldest form; `spc_t` is the type of a super privileged container. */
function switchesOff(name, value) {
    return name === 'disable' || (name === 'label' && (value === 'disable' || value === 'type:spc_t'));
}
const selinux_label_disabled_rule = {
    meta: {
        id: 'selinux-label-disabled',
        group: 'privilege',
        title: 'Container without SELinux separation',
        severity: 'medium',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-693'],
        cis: ['5.3'],
        elsewhere: { Semgrep: 'selinux-separation-disabled', CodePathfinder: 'COMPOSE-SEC-012', 'compose-lint': 'CL-0009' },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#security_opt',
            'https://docs.docker.com/engine/storage/bind-mounts/#configure-the-selinux-label',
        ],
        docs: {
            danger: "On hosts with SELinux (RHEL, Fedora and their kin) the label is what keeps a container that broke out from reading the host's files. Elsewhere the entry does nothing.",
            remedy: 'Remove the entry. To share a folder with the container, relabel it with `:z` or `:Z` on the mount.',
            whenRight: 'For tools that have to manage the host itself on such a system.',
        },
    },
    *check(project) {
        for (const option of securityOptions(project)) {
            const { service, item, name, value } = option;
            if (!switchesOff(name, value))
                continue;
            yield {
                at: item,
                service: service.name,
                path: optionPath(option),
                subject: value,
                message: {
                    what: prose `${service.name} switches SELinux separation off.`,
                    why: prose `On hosts with SELinux, that label keeps a process that gets out of the container away from the host's files.`,
                    todo: prose `Remove the entry; to share a folder, put \`:z\` on its mount.`,
                },
                ...removeOption(option, {
                    title: prose `Keep SELinux separation.`,
                    caveat: prose `On hosts with SELinux, mounts without \`:z\` or \`:Z\` may become unreadable.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/systempaths-unconfined.js


const systempaths_unconfined_rule = {
    meta: {
        id: 'systempaths-unconfined',
        group: 'privilege',
        title: "Container with the kernel's own files unmasked",
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-693'],
        cis: ['5.2'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#security_opt',
            'https://docs.docker.com/reference/cli/docker/container/run/#security-opt',
        ],
        docs: {
            danger: 'Docker hides parts of `/proc` and `/sys`: kernel memory, the SysRq trigger, firmware. Unmasked, root in the container reads secrets of the kernel or reboots the host.',
            remedy: 'Remove the entry.',
            whenRight: 'For nested containers that have to mount `/proc` themselves.',
        },
    },
    *check(project) {
        for (const option of securityOptions(project)) {
            const { service, item, value } = option;
            // Compose reads this one itself and knows this spelling only.
            if (item.text !== 'systempaths=unconfined')
                continue;
            yield {
                at: item,
                service: service.name,
                path: optionPath(option),
                subject: value,
                message: {
                    what: prose `${service.name} sees the parts of \`/proc\` and \`/sys\` that Docker hides.`,
                    why: prose `Among them are kernel memory and the trigger that reboots the host.`,
                    todo: prose `Remove the entry.`,
                },
                ...removeOption(option, {
                    title: prose `Hide those parts again.`,
                    caveat: prose `Containers started inside this one may fail to mount \`/proc\`.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/user-not-set.js


const user_not_set_rule = {
    meta: {
        id: 'user-not-set',
        group: 'privilege',
        title: 'User left to the image',
        severity: 'info',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-250'],
        cis: ['4.1'],
        elsewhere: { DockSec: 'compose-no-non-root-user' },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#user',
            'https://docs.docker.com/build/building/best-practices/#user',
        ],
        docs: {
            danger: 'Without `user`, the image decides who runs in the container, and for most images that is root.',
            remedy: 'Name a user: `user: "1000:1000"`.',
            whenRight: 'Where the image is known to bring a user of its own.',
        },
    },
    *check(project) {
        for (const service of wholeServices(project)) {
            if (service.text('user') !== undefined)
                continue;
            yield missing(service, ['user'], {
                what: prose `${service.name} names no user, so its image decides.`,
                why: prose `For most images that is root, and most ways out of a container need root inside of it.`,
                todo: prose `Name a user, such as \`user: "1000:1000"\`.`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/user-root-explicit.js



const user_root_explicit_rule = {
    meta: {
        id: 'user-root-explicit',
        group: 'privilege',
        title: 'Service told to run as root',
        severity: 'medium',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-250'],
        cis: ['4.1'],
        elsewhere: { 'compose-lint': 'CL-0018' },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#user',
            'https://docs.docker.com/build/building/best-practices/#user',
        ],
        docs: {
            danger: 'The line makes the process root in the container even where its image brings a user of its own. Flaws that need root in the container, most of the known escapes, are then in reach.',
            remedy: 'Remove the line, so that the image decides, or name a user: `user: "1000:1000"`.',
            whenRight: 'For a container that has to change the owner of a volume before it does anything else.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const user = service.text('user');
            if (user === undefined || !root_user_isRoot(user.text))
                continue;
            const path = [...service.path, 'user'];
            yield {
                at: user,
                service: service.name,
                path,
                subject: 'root',
                message: {
                    what: prose `${service.name} is told to run as root.`,
                    why: prose `That overrides the user of its image. Most ways out of a container need root inside of it.`,
                    todo: prose `Remove the line so that the image decides, or name another user.`,
                },
                ...proposeRemoval(user, path, {
                    title: prose `Let the image decide.`,
                    caveat: prose `Files that root wrote to its volumes may then be closed to it.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/userns-mode-host.js


/**
 * What the engine refuses to start under user remapping without this line.
 * Source: https://docs.docker.com/engine/security/userns-remap/#user-namespace-known-limitations
 */
function needsHostUsers(service) {
    const privileged = service.flag('privileged')?.value === true;
    return privileged || service.text('pid')?.text === 'host' || service.text('network_mode')?.text === 'host';
}
const userns_mode_host_rule = {
    meta: {
        id: 'userns-mode-host',
        group: 'privilege',
        title: 'Container opts out of user remapping',
        severity: 'low',
        default: 'on',
        fix: 'safe',
        cwe: ['CWE-653'],
        cis: ['5.31'],
        elsewhere: { KICS: '8af7162d-6c98-482f-868e-0d33fb675ca8' },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#userns_mode',
            'https://docs.docker.com/engine/security/userns-remap/',
        ],
        docs: {
            danger: 'Where the engine maps users (`userns-remap`), this container is left out: root in it is root on the host. Elsewhere the line does nothing.',
            remedy: 'Remove the line.',
            whenRight: 'For privileged containers and those with host namespaces, which do not start under `userns-remap` otherwise.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const mode = service.text('userns_mode');
            if (mode?.text !== 'host')
                continue;
            const path = [...service.path, 'userns_mode'];
            yield {
                at: mode,
                service: service.name,
                path,
                subject: 'host',
                message: {
                    what: prose `${service.name} opts out of the engine's user remapping.`,
                    why: prose `Where the engine maps users, root in this container is then root on the host; elsewhere the line does nothing.`,
                    todo: prose `Remove the line.`,
                },
                ...proposeRemoval(mode, path, {
                    title: prose `Let the engine's user mapping apply.`,
                    ...(needsHostUsers(service) && {
                        caveat: prose `Where the engine maps users, it starts no privileged container and none in the host's process table or network.`,
                    }),
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/uts-host.js


const uts_host_rule = {
    meta: {
        id: 'uts-host',
        group: 'privilege',
        title: "Container shares the host's name",
        severity: 'low',
        default: 'on',
        fix: 'safe',
        cwe: ['CWE-653'],
        cis: ['5.21'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#uts',
            'https://docs.docker.com/engine/containers/run/',
        ],
        docs: {
            danger: "The container has the host's name, and with `SYS_ADMIN` it can change it. Nothing is gained by it.",
            remedy: 'Remove the line. `hostname:` gives the container a name.',
            whenRight: 'For tools that have to set the name of the host.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const mode = service.text('uts');
            if (mode?.text !== 'host')
                continue;
            const path = [...service.path, 'uts'];
            yield {
                at: mode,
                service: service.name,
                path,
                subject: 'host',
                message: {
                    what: prose `${service.name} shares the host's name.`,
                    why: prose `With the right capability it can rename the host, which confuses logs, certificates and clusters.`,
                    todo: prose `Remove the line; \`hostname\` gives it a name of its own.`,
                },
                ...proposeRemoval(mode, path, {
                    title: prose `Give it a name of its own.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/privilege/writable-cgroups.js


const writable_cgroups_rule = {
    meta: {
        id: 'writable-cgroups',
        group: 'privilege',
        title: 'Container may write its control groups',
        severity: 'medium',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-693'],
        cis: ['5.25'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#security_opt',
            'https://docs.docker.com/reference/cli/docker/container/run/#security-opt',
        ],
        docs: {
            danger: 'The container can change the limits that are set for it, and the control groups below them.',
            remedy: 'Remove the entry.',
            whenRight: 'For systemd or an agent that starts containers inside this one.',
        },
    },
    *check(project) {
        for (const option of securityOptions(project)) {
            const { service, item, name, value } = option;
            if (name !== 'writable-cgroups' || !/^(?:true|t|1|)$/i.test(value))
                continue;
            yield {
                at: item,
                service: service.name,
                path: [...service.path, 'security_opt', name],
                subject: 'true',
                message: {
                    what: prose `${service.name} may write its control groups.`,
                    why: prose `It can lift the limits that keep it from using up the host.`,
                    todo: prose `Remove the entry.`,
                },
                ...removeOption(option, {
                    title: prose `Mount the control groups read-only again.`,
                    caveat: prose `What manages control groups inside the container stops working, such as systemd or an agent.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/resources/cpu-limit-missing.js



const cpu_limit_missing_rule = {
    meta: {
        id: 'cpu-limit-missing',
        group: 'resources',
        title: 'No CPU limit',
        severity: 'info',
        default: 'group',
        fix: 'no',
        cwe: ['CWE-770'],
        cis: ['5.12'],
        owasp: ['Docker rule 7'],
        elsewhere: {
            KICS: '6b610c50-99fb-4ef0-a5f3-e312fd945bc3',
            'compose-lint': 'CL-0026',
            'kjaniec-compose-lint': 'cpu-limit',
        },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#cpus',
            'https://docs.docker.com/reference/compose-file/deploy/#resources',
            'https://docs.docker.com/engine/containers/resource_constraints/#cpu',
        ],
        docs: {
            danger: 'A busy loop, or somebody who mines coins in the container, slows down everything else on the host.',
            remedy: 'Set `cpus`, or `deploy.resources.limits.cpus`. A fixed set of cores, `cpuset`, is a limit too.',
            whenRight: 'Where the service should use whatever is idle; `cpu_shares` then says who goes first.',
        },
    },
    *check(project) {
        for (const service of wholeServices(project)) {
            const limit = cpuLimit(service);
            if (limit.kind === 'limited')
                continue;
            yield missing(service, ['cpus'], {
                what: prose `${service.name} may use all of the host's processors.`,
                why: prose `A busy loop in it slows down everything else there.`,
                todo: prose `Set ${limitKey(project, 'cpus', 'cpus')}, such as \`cpus: '1.5'\`.`,
            }, limit.kind === 'unlimited' ? limit.written : undefined);
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/resources/healthcheck-disabled.js


/**
 * `disable: true` and `test: ["NONE"]` mean the same. The text `NONE` does not: Compose runs it as a command.
 * Source: https://docs.docker.com/reference/compose-file/services/#healthcheck
 */
function* healthcheck_disabled_switchedOff(service) {
    const disable = service.flag('healthcheck', 'disable');
    if (disable?.value === true)
        yield { at: disable, key: 'disable' };
    const test = service.get('healthcheck', 'test');
    const [first] = test?.kind === 'list' ? test.items : [];
    if (test !== undefined && first?.kind === 'scalar' && first.text === 'NONE')
        yield { at: test, key: 'test' };
}
const healthcheck_disabled_rule = {
    meta: {
        id: 'healthcheck-disabled',
        group: 'resources',
        title: 'Health check switched off',
        severity: 'low',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-703'],
        cis: ['5.27'],
        elsewhere: {
            KICS: '698ed579-b239-4f8f-a388-baa4bcb13ef8',
            'compose-lint': 'CL-0015',
            'kjaniec-compose-lint': 'healthcheck',
        },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#healthcheck',
            'https://docs.docker.com/reference/dockerfile/#healthcheck',
        ],
        docs: {
            danger: 'The check that the image brings along no longer runs. A service that hangs looks like one that works, and whatever waits for it with `condition: service_healthy` does not start.',
            remedy: "Remove the line, or write a `test` that fits where the image's own does not.",
            whenRight: "For jobs that end by themselves, or where the image's own check does not fit how it is used here.",
        },
    },
    *check(project) {
        for (const service of project.services) {
            const [off, again] = healthcheck_disabled_switchedOff(service);
            if (off === undefined)
                continue;
            const path = [...service.path, 'healthcheck', off.key];
            yield {
                at: off.at,
                service: service.name,
                path,
                subject: 'disabled',
                message: {
                    what: prose `The health check of ${service.name} is switched off.`,
                    why: prose `When it hangs, nobody is told: it looks like a service that works.`,
                    todo: prose `Remove the line, or write a \`test\` that fits.`,
                },
                ...(again === undefined
                    ? proposeRemoval(off.at, path, {
                        title: prose `Let the health check run.`,
                        caveat: prose `If it fails here, the service counts as unhealthy. If the image brings none, nothing changes.`,
                    })
                    : { noFixReason: prose `It is switched off twice, and removing one of the two changes nothing.` }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/resources/healthcheck-missing.js


const healthcheck_missing_rule = {
    meta: {
        id: 'healthcheck-missing',
        group: 'resources',
        title: 'No health check',
        severity: 'info',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-703'],
        cis: ['5.27', '4.6'],
        elsewhere: {
            KICS: '698ed579-b239-4f8f-a388-baa4bcb13ef8',
            DockSec: 'compose-missing-healthcheck',
            'kjaniec-compose-lint': 'healthcheck',
        },
        references: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],
        docs: {
            danger: 'A service that hangs counts as running, and what depends on it is started before it can answer.',
            remedy: 'Write a `healthcheck` with a `test` that asks the service itself.',
            whenRight: 'Where the image brings a check of its own, which this file does not show.',
        },
    },
    *check(project) {
        for (const service of wholeServices(project)) {
            const node = service.get('healthcheck');
            if (node !== undefined && node.kind !== 'scalar')
                continue;
            yield missing(service, ['healthcheck'], {
                what: prose `Nothing in this file checks whether ${service.name} still answers.`,
                why: prose `Unless its image brings a check along, it counts as running even when it hangs.`,
                todo: prose `Write a \`healthcheck\` with a \`test\` that asks it.`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/resources/logging-disabled.js


const logging_disabled_rule = {
    meta: {
        id: 'logging-disabled',
        group: 'resources',
        title: 'Logs thrown away',
        severity: 'low',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-778'],
        cis: [],
        elsewhere: { 'compose-lint': 'CL-0014' },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#logging',
            'https://docs.docker.com/engine/logging/configure/',
        ],
        docs: {
            danger: 'Nothing of what the service prints is kept. After a break-in or a crash there is nothing to read, and `docker compose logs` shows nothing.',
            remedy: 'Remove the line. Where logs would fill the disk, limit them: `driver: local` keeps 100 MB for each container.',
            whenRight: 'For a service that writes its logs elsewhere, or that prints what must not be kept.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const driver = service.text('logging', 'driver');
            if (driver?.text !== 'none')
                continue;
            const path = [...service.path, 'logging', 'driver'];
            yield {
                at: driver,
                service: service.name,
                path,
                subject: 'none',
                message: {
                    what: prose `What ${service.name} prints is thrown away.`,
                    why: prose `After a crash or a break-in there is nothing to read.`,
                    todo: prose `Remove the line; \`driver: local\` keeps logs that can't fill the disk.`,
                },
                ...proposeRemoval(driver, path, {
                    title: prose `Keep the logs.`,
                    caveat: prose `They take space: the engine's usual driver keeps them without a limit, unless the engine is set up to limit them.`,
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/resources/logging-unbounded.js

const logging_unbounded_rule = {
    meta: {
        id: 'logging-unbounded',
        group: 'resources',
        title: 'Logs that grow without a bound',
        severity: 'info',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-770'],
        cis: [],
        elsewhere: {},
        references: ['https://docs.docker.com/engine/logging/drivers/json-file/'],
        docs: {
            danger: 'The driver `json-file` keeps everything until the container is removed, and a full disk stops the whole host.',
            remedy: 'Add `options: { max-size: 10m, max-file: "3" }`, or use `driver: local`, which is bounded by itself.',
            whenRight: 'Where the engine itself is set to rotate logs and the file names the driver again.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const driver = service.text('logging', 'driver');
            // Without a driver the engine's own one counts, and nothing here says which that is.
            if (driver?.text !== 'json-file')
                continue;
            const size = service.text('logging', 'options', 'max-size');
            if (size !== undefined && size.text !== '-1')
                continue;
            yield {
                at: size ?? driver,
                service: service.name,
                path: [...service.path, 'logging', 'options', 'max-size'],
                subject: 'unbounded',
                message: {
                    what: prose `The logs of ${service.name} grow without a bound.`,
                    why: prose `When they fill the disk, the whole host stops.`,
                    todo: prose `Add the option \`max-size: 10m\`, or write \`driver: local\`.`,
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/resources/memory-limit-missing.js



const memory_limit_missing_rule = {
    meta: {
        id: 'memory-limit-missing',
        group: 'resources',
        title: 'No memory limit',
        severity: 'low',
        default: 'group',
        fix: 'no',
        cwe: ['CWE-770'],
        cis: ['5.11'],
        owasp: ['Docker rule 7'],
        elsewhere: {
            KICS: 'bb9ac4f7-e13b-423d-a010-c74a1bfbe492',
            'compose-lint': 'CL-0026',
            DockSec: 'compose-no-resource-limits',
            'kjaniec-compose-lint': 'memory-limit',
        },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#mem_limit',
            'https://docs.docker.com/reference/compose-file/deploy/#resources',
            'https://docs.docker.com/engine/containers/resource_constraints/#memory',
        ],
        docs: {
            danger: "A leak or a flood of requests takes all of the host's memory, and the kernel then stops whatever it chooses, other services included. `0` is no limit.",
            remedy: 'Set `mem_limit`, or `deploy.resources.limits.memory`, to what the service needs at its peak.',
            whenRight: 'On a host that runs this service alone.',
        },
    },
    *check(project) {
        for (const service of wholeServices(project)) {
            const limit = memoryLimit(service);
            if (limit.kind === 'limited')
                continue;
            yield missing(service, ['mem_limit'], {
                what: prose `${service.name} may use all of the host's memory.`,
                why: prose `If it leaks, the kernel stops whatever it chooses, other services included.`,
                todo: prose `Set ${limitKey(project, 'mem_limit', 'memory')} to what it needs at its peak.`,
            }, limit.kind === 'unlimited' ? limit.written : undefined);
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/resources/pids-limit-missing.js



const pids_limit_missing_rule = {
    meta: {
        id: 'pids-limit-missing',
        group: 'resources',
        title: 'No limit of processes',
        severity: 'low',
        default: 'group',
        fix: 'no',
        cwe: ['CWE-770'],
        cis: ['5.29'],
        owasp: ['Docker rule 7'],
        elsewhere: { KICS: '221e0658-cb2a-44e3-b08a-db96a341d6fa' },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#pids_limit',
            'https://docs.docker.com/reference/compose-file/deploy/#resources',
        ],
        docs: {
            danger: "A fork bomb in the container uses up the host's process numbers, and nobody can log in or start anything any more. `0` and `-1` are no limit.",
            remedy: 'Set `pids_limit: 200`, or more for a service that runs many threads: each thread counts.',
            whenRight: 'Where the engine sets one for every container, through the cgroup that containers are put in.',
        },
    },
    *check(project) {
        for (const service of wholeServices(project)) {
            const limit = pidsLimit(service);
            if (limit.kind === 'limited')
                continue;
            yield missing(service, ['pids_limit'], {
                what: prose `${service.name} may start any number of processes.`,
                why: prose `A fork bomb in it brings the whole host to a halt.`,
                todo: prose `Set ${limitKey(project, 'pids_limit', 'pids')} to 200, or more if it runs many threads: each one counts.`,
            }, limit.kind === 'unlimited' ? limit.written : undefined);
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/resources/restart-unbounded.js



/** What Docker's benchmark asks for (CIS 5.15). */
const tries = 5;
const bounded = { title: prose `Give up after five failures in a row.` };
/** `always` is also what starts a service again with the host; `on-failure` does not. */
const failuresOnly = {
    ...bounded,
    caveat: prose `It does not start with the host any more, nor after it ended without an error.`,
};
/** How the fix would speak, where the policy starts a failing service again and again. */
function unbounded(service, { text, known }) {
    if (!known)
        return undefined;
    if (text === 'always') {
        const held = [memoryLimit(service), cpuLimit(service)].some(({ kind }) => kind === 'limited');
        return held ? undefined : failuresOnly;
    }
    if (text === 'on-failure')
        return bounded;
    const retries = /^on-failure:(\d+)$/.exec(text)?.[1];
    // 0 is how Docker writes "without end".
    return retries !== undefined && (Number(retries) === 0 || Number(retries) > tries) ? bounded : undefined;
}
const restart_unbounded_rule = {
    meta: {
        id: 'restart-unbounded',
        group: 'resources',
        title: 'Restarted without end',
        severity: 'info',
        default: 'off',
        fix: 'safe',
        cwe: ['CWE-400'],
        cis: ['5.15'],
        elsewhere: { KICS: '2fc99041-ddad-49d5-853f-e35e70a48391', 'kjaniec-compose-lint': 'restart-policy' },
        references: [
            'https://docs.docker.com/reference/compose-file/services/#restart',
            'https://docs.docker.com/engine/containers/start-containers-automatically/',
        ],
        docs: {
            danger: 'A service that fails at its start is started again and again. It wears out what it reaches, and hides that it fails. Without a memory or CPU limit `always` does so at the cost of the whole host.',
            remedy: 'Write `restart: on-failure:5`.',
            whenRight: 'For services that must come back by themselves: `unless-stopped` is normal practice and no finding.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const restart = service.text('restart');
            const words = restart && unbounded(service, restart);
            if (restart === undefined || words === undefined)
                continue;
            const path = [...service.path, 'restart'];
            yield {
                at: restart,
                service: service.name,
                path,
                subject: restart.text,
                message: {
                    what: prose `${service.name} is started again without end when it fails.`,
                    why: prose `A service that fails at its start wears out what it reaches, and hides that it fails.`,
                    todo: prose `Write \`on-failure:5\`.`,
                },
                ...proposeRewrite(restart, path, `on-failure:${tries}`, words),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/resources/sysctl-sensitive.js

/** What a kernel setting opens, where it opens something. */
function sysctl_sensitive_danger(name, value) {
    const isOn = /^\d+$/.test(value) && Number(value) > 0;
    if (/^net\.ipv4\.conf\.[\w-]+\.route_localnet$/.test(name) && isOn)
        return prose `Packets from the network reach what listens on \`127.0.0.1\` in it, which nobody expects to be reachable.`;
    if (/^net\.(?:ipv4\.ip_forward|ipv4\.conf\.[\w-]+\.forwarding|ipv6\.conf\.[\w-]+\.forwarding)$/.test(name) && isOn)
        return prose `It passes packets on between its networks, so whoever runs code in it reaches across them.`;
    if (name.startsWith('kernel.'))
        return prose `Docker sets the few of them that belong to the container alone and refuses the others: either it needs explaining, or nothing starts.`;
    return undefined;
}
const sysctl_sensitive_rule = {
    meta: {
        id: 'sysctl-sensitive',
        group: 'resources',
        title: 'Kernel setting that opens something',
        severity: 'low',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-668'],
        cis: [],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#sysctls',
            'https://docs.docker.com/reference/cli/docker/container/run/#sysctl',
            'https://docs.kernel.org/networking/ip-sysctl.html',
        ],
        docs: {
            danger: "Forwarding makes a router of the container. `route_localnet` lets packets from outside reach services that listen on `127.0.0.1` only. `kernel.*` changes limits of the container's shared memory and queues.",
            remedy: 'Remove the setting unless the service is a router, a VPN or the like.',
            whenRight: 'For VPN servers and routers, and for databases whose makers ask for more shared memory.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const setting of service.pairs('sysctls')) {
                const why = setting.value?.known === true ? sysctl_sensitive_danger(setting.name, setting.text.trim()) : undefined;
                if (why === undefined)
                    continue;
                yield {
                    at: setting,
                    service: service.name,
                    path: [...service.path, 'sysctls', setting.name],
                    subject: setting.text.trim(),
                    message: {
                        what: prose `${service.name} sets ${setting.name}.`,
                        why,
                        todo: prose `Remove it unless the service can't do without.`,
                    },
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/resources/ulimit-unlimited.js

/** What the limit counts, and from where on it no longer limits. `core` and `memlock` count bytes: there only none at all. */
const ulimit_unlimited_limits = new Map([
    ['core', { most: Infinity, what: 'the size of memory dumps' }],
    ['memlock', { most: Infinity, what: 'memory that stays in RAM' }],
    ['nofile', { most: 1_048_576, what: 'open files' }],
    ['nproc', { most: 1_048_576, what: 'processes' }],
]);
/** The hard limit counts: a program may raise its soft one up to it. */
function hardLimit(node) {
    const limit = node?.kind === 'map' ? node.entries.get('hard') : node;
    return limit?.kind === 'scalar' && limit.known ? limit : undefined;
}
const ulimit_unlimited_rule = {
    meta: {
        id: 'ulimit-unlimited',
        group: 'resources',
        title: 'Limit of a process lifted',
        severity: 'low',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-770'],
        cis: ['5.19'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#ulimits',
            'https://docs.docker.com/reference/cli/docker/container/run/#ulimit',
        ],
        docs: {
            danger: 'A process of the service may use up what the whole host shares: open files, process numbers, memory that cannot be swapped out, disk space for memory dumps.',
            remedy: 'Set the limit to what the service needs.',
            whenRight: 'For databases and search engines whose makers ask for it, such as `memlock` for Elasticsearch.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const [name, { most, what }] of ulimit_unlimited_limits) {
                const limit = hardLimit(service.get('ulimits', name));
                const value = Number(limit?.text);
                if (limit === undefined || limit.text === '' || (value !== -1 && !(value > most)))
                    continue;
                yield {
                    at: limit,
                    service: service.name,
                    path: [...service.path, 'ulimits', name],
                    subject: limit.text,
                    message: {
                        what: prose `The limit of ${service.name} for ${[what]} is lifted.`,
                        why: prose `One process of it may use up what the whole host shares.`,
                        todo: prose `Set ${name} to what it needs.`,
                    },
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/knowledge/authentication-switches.js
const yes = /^(?:1|true|yes|y|on)$/i;
const no = /^(?:0|false|no|n|off)$/i;
const emptyPassword = { remedy: { kind: 'remove' }, caveat: 'The container stops until a password is set.' };
const rootWithoutPassword = {
    ...emptyPassword,
    off: yes,
    // The images ask for the switch only where no password is given.
    unless: /^(?:MYSQL|MARIADB)_(?:RANDOM_)?ROOT_PASSWORD(?:_FILE|_HASH)?$/,
    opens: 'everyone who reaches the database is its administrator without a password',
};
/** Variables that images read. Sources: each image's own documentation. */
const variableSwitches = new Map([
    [
        'POSTGRES_HOST_AUTH_METHOD', // https://hub.docker.com/_/postgres
        {
            off: /^trust$/,
            opens: 'everyone who reaches the database is any of its users without a password',
            remedy: { kind: 'value', value: 'scram-sha-256' },
            caveat: 'Clients need the password, and the container asks for `POSTGRES_PASSWORD`. A database that exists already keeps its `pg_hba.conf`: change it there too.',
        },
    ],
    ['MYSQL_ALLOW_EMPTY_PASSWORD', rootWithoutPassword], // https://hub.docker.com/_/mysql
    ['MYSQL_ALLOW_EMPTY_ROOT_PASSWORD', rootWithoutPassword],
    ['MARIADB_ALLOW_EMPTY_PASSWORD', rootWithoutPassword],
    ['MARIADB_ALLOW_EMPTY_ROOT_PASSWORD', rootWithoutPassword], // https://hub.docker.com/_/mariadb
    [
        'ALLOW_EMPTY_PASSWORD', // Bitnami's images
        {
            ...emptyPassword,
            off: yes,
            unless: /_PASSWORD(?:_FILE)?$/,
            opens: 'everyone who reaches the service gets in without a password',
        },
    ],
    [
        'ALLOW_NONE_AUTHENTICATION', // https://github.com/bitnami/containers/tree/main/bitnami/etcd
        {
            ...emptyPassword,
            off: yes,
            unless: /_PASSWORD(?:_FILE)?$/,
            opens: 'everyone who reaches the service may read and write all keys',
        },
    ],
    [
        'ALLOW_ANONYMOUS_LOGIN', // https://github.com/bitnami/containers/tree/main/bitnami/zookeeper
        {
            ...emptyPassword,
            off: yes,
            opens: 'everyone who reaches the service may read and write all of it',
            caveat: 'The container stops until authentication is set up.',
        },
    ],
    ...['xpack.security.enabled', 'XPACK_SECURITY_ENABLED'].map((name) => [
        name, // https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/security-settings
        {
            off: no,
            opens: 'everyone who reaches the cluster may read, change and delete all data',
            remedy: { kind: 'value', value: 'true' },
            caveat: 'Clients need a user and a password, and TLS where the cluster has more than one node.',
        },
    ]),
    ...['DISABLE_SECURITY_PLUGIN', 'plugins.security.disabled'].map((name) => [
        name, // https://docs.opensearch.org/latest/security/configuration/disable-enable-security/
        {
            off: yes,
            opens: 'everyone who reaches the cluster may read, change and delete all data',
            remedy: { kind: 'remove' },
            caveat: 'Clients need TLS, a user and a password, and the container asks for `OPENSEARCH_INITIAL_ADMIN_PASSWORD`.',
        },
    ]),
    [
        'NEO4J_AUTH', // https://neo4j.com/docs/operations-manual/current/docker/introduction/
        {
            off: /^none$/,
            opens: 'everyone who reaches the database may read and change all of it',
            remedy: { kind: 'value', value: 'neo4j/${NEO4J_PASSWORD:?set NEO4J_PASSWORD}' },
            caveat: 'Clients need the password, and Compose asks for `NEO4J_PASSWORD`.',
        },
    ],
    [
        'GF_AUTH_ANONYMOUS_ORG_ROLE', // https://grafana.com/docs/grafana/latest/setup-grafana/configure-access/configure-authentication/anonymous-auth/
        {
            off: /^Admin$/i,
            onlyWith: 'GF_AUTH_ANONYMOUS_ENABLED',
            opens: 'everyone who opens the page is an administrator of Grafana',
            title: 'Let visitors only look.',
            remedy: { kind: 'value', value: 'Viewer' },
            caveat: 'Visitors can look at dashboards, and have to log in to change them.',
        },
    ],
    [
        'PMA_ARBITRARY', // https://docs.phpmyadmin.net/en/latest/setup.html#installing-using-docker
        {
            off: /^1$/,
            opens: 'everyone who opens the page can make it connect to any database server that this network reaches',
            remedy: { kind: 'remove' },
            caveat: 'Only the servers of `PMA_HOST` or `PMA_HOSTS` are offered.',
        },
    ],
    [
        'TRAEFIK_API_INSECURE', // https://doc.traefik.io/traefik/reference/install-configuration/api-dashboard/
        {
            off: yes,
            port: 8080,
            opens: 'everyone who reaches its port 8080 sees all routes and settings',
            remedy: { kind: 'remove' },
            caveat: 'The dashboard is gone from port 8080: route it through Traefik with authentication.',
        },
    ],
]);
const jupyter = {
    off: /^$/,
    opens: 'everyone who opens the page runs code in the container',
    remedy: { kind: 'value', value: '${JUPYTER_TOKEN:?set JUPYTER_TOKEN}' },
    caveat: 'Visitors need the token, and Compose asks for `JUPYTER_TOKEN`.',
};
/**
 * Options of commands. An empty `JUPYTER_TOKEN` is none of them: Jupyter then makes up a token.
 * Source of that: https://github.com/jupyter-server/jupyter_server/blob/main/jupyter_server/auth/identity.py
 */
const optionSwitches = new Map([
    [
        '--api.insecure', // https://doc.traefik.io/traefik/reference/install-configuration/api-dashboard/
        {
            off: /^(?:true|)$/i,
            port: 8080,
            opens: 'everyone who reaches its port 8080 sees all routes and settings',
            remedy: { kind: 'value', value: 'false' },
            caveat: 'The dashboard is gone from port 8080: route it through Traefik with authentication.',
        },
    ],
    [
        '--protected-mode', // https://redis.io/docs/latest/operate/oss_and_stack/management/security/#protected-mode
        {
            off: /^no$/i,
            spaced: true,
            unless: '--requirepass',
            opens: 'everyone who reaches it may read and change all data without a password',
            remedy: { kind: 'value', value: 'yes' },
            caveat: 'Other containers are refused until a password is set with `--requirepass`.',
        },
    ],
    [
        '--skip-grant-tables', // https://dev.mysql.com/doc/refman/8.4/en/server-options.html#option_mysqld_skip-grant-tables
        {
            off: /^(?:|1|on|true)$/i,
            opens: 'everyone who reaches the database is its administrator without a password',
            remedy: { kind: 'remove' },
            caveat: 'Clients need a user and a password.',
        },
    ],
    [
        '--noauth', // https://www.mongodb.com/docs/manual/reference/program/mongod/#std-option-mongod.--noauth
        {
            off: /^$/,
            opens: 'everyone who reaches the service gets in without a password',
            remedy: { kind: 'remove' },
            caveat: 'Clients need a user and a password.',
        },
    ],
    ...['--NotebookApp.token', '--ServerApp.token', '--IdentityProvider.token'].map((name) => [
        name,
        jupyter,
    ]),
]);

;// CONCATENATED MODULE: ./build/rules/secrets/scalars.js



/** Every scalar that takes effect: those of services first, then networks, volumes, secrets, configs, and `x-` entries. */
const usedScalars = ofLastProject((project) => [
    ...project.services.flatMap(({ fields, path, name }) => scalarsBelow(fields, path, name)),
    ...[...project.root.entries].flatMap(([key, node]) => key === 'services' ? [] : scalarsBelow(node, [key], undefined)),
]);
/**
 * The scalars below a node, itself included.
 *
 * @param path that of the node
 */
function scalarsBelow(node, path, service) {
    const found = [];
    const collect = (below, name, way) => {
        if (below.kind === 'scalar') {
            if (below.value !== null)
                found.push(new ScalarBelow(below, service, name, path, way));
        }
        else if (below.kind === 'map') {
            for (const [key, child] of below.entries)
                collect(child, key, { above: way, key, isItem: false });
        }
        else {
            for (const item of below.items) {
                const key = itemKey(item);
                collect(item, assigned(key), { above: way, key, isItem: true });
            }
        }
    };
    collect(node, path.at(-1) ?? '', undefined);
    return found;
}
class ScalarBelow {
    scalar;
    service;
    name;
    #start;
    #way;
    constructor(scalar, service, name, start, way) {
        this.scalar = scalar;
        this.service = service;
        this.name = name;
        this.#start = start;
        this.#way = way;
    }
    get path() {
        return this.#keys(({ key, isItem }) => (isItem ? assigned(key) || shortHash(key) : key));
    }
    get changes() {
        return this.#keys(({ key }) => key);
    }
    #keys(keyOf) {
        const keys = [];
        for (let way = this.#way; way !== undefined; way = way.above)
            keys.push(keyOf(way));
        return [...this.#start, ...keys.reverse()];
    }
}
/** The name in `NAME=value`, or nothing. */
function assigned(item) {
    return /^([\w.-]{1,200})=/.exec(item)?.[1] ?? '';
}
/**
 * A scalar's text before interpolation with every variable blanked out, so that offsets stay and no pattern takes a
 * variable for a literal.
 */
function literalText({ raw, substitutions }) {
    const pieces = [];
    let at = 0;
    for (const used of substitutions) {
        // One in another's default is blanked out with it.
        if (used.at.start < at)
            continue;
        pieces.push(raw.slice(at, used.at.start), blank.repeat(used.at.end - used.at.start));
        at = used.at.end;
    }
    return [...pieces, raw.slice(at)].join('');
}
/** Stands where a variable stood. A noncharacter, which no text that anybody wrote holds. */
const blank = '\uFFFF';
/** The inline text of a config, which `secret-in-config-content` reads as a whole. */
function isConfigContent([section, , field]) {
    return section === 'configs' && field === 'content';
}
/** Joins what says the same of one text: a secret that stands in it twice is one finding, with one fix for both places. */
function together(found, same) {
    return [...Map.groupBy(found, same).values()].flatMap((group) => {
        const [first] = group;
        const spans = group.map(({ span }) => span).toSorted((one, other) => one.start - other.start);
        return first === undefined ? [] : { ...first, spans };
    });
}

;// CONCATENATED MODULE: ./build/rules/secrets/command-words.js

/**
 * The words of a command before variables are filled in, which are blanked out: one scalar with the whole of it, or one
 * for each word of a list. An item that holds a shell's script is split like one.
 */
function writtenWords(scalars) {
    return scalars.flatMap((scalar, index) => command_words_wordsOf(literalText(scalar), index));
}
/** Words as a shell would see them, without what only structures a script. What `sh -c` gets is a script of its own. */
function command_words_wordsOf(text, index, offset = 0) {
    const written = [...text.matchAll(/(?:[^\s"';|&()<>]|"[^"]*"|'[^']*')+/g)];
    const words = written.map((match) => unquoted(match[0], match.index + offset, index));
    return words.flatMap((word, at) => {
        const isScript = /\s/.test(word.text) && /^-[a-z]{0,4}c$/.test(words[at - 1]?.text ?? '');
        return isScript ? command_words_wordsOf(word.text, index, word.span.end - word.text.length) : word;
    });
}
/** `"hunter2"` and `--password="hunter2"`: the quotes around a value are no part of it. */
function unquoted(written, start, index) {
    const [, lead, inner] = /^([^"']*)(?:"([^"]*)"|'[^']*')$/s.exec(written) ?? [];
    const end = start + written.length;
    if (lead === undefined)
        return { text: written, index, span: { start, end } };
    const text = inner ?? written.slice(lead.length + 1, -1);
    return { text: lead + text, index, span: { start: start + (lead === '' ? 1 : 0), end: end - 1 } };
}

;// CONCATENATED MODULE: ./build/rules/secrets/written-part.js

/**
 * Where a part of a scalar is written. The scalar's own place where the part can't be told from its node with certainty,
 * as with escapes.
 *
 * @param part offsets into `raw`
 */
function partPlace(scalar, part) {
    const { document, slot, keyAt, via } = scalar;
    const writtenAt = exactSpan(scalar, part) ?? scalar.writtenAt;
    return { document, writtenAt, via, ...(keyAt && { keyAt }), ...(slot && { slot }) };
}
/**
 * Writes another text in the place of each part and leaves the rest of the scalar, its quotes and its lines as they are.
 *
 * @param parts in their order, not overlapping
 * @param text of letters, digits and `${…:?…}`, so that it means itself in quotes, in blocks, and in plain text
 */
function replaceParts(scalar, parts, text) {
    const { raw, style, slot } = scalar;
    const spans = parts.flatMap((part) => exactSpan(scalar, part) ?? []);
    // In flow style a brace ends plain text: there it needs quotes.
    if (spans.length === parts.length && !(style === 'plain' && slot?.container.flow === true)) {
        return spans.map((span) => ({ span, text }));
    }
    const replaced = parts
        .toReversed()
        .reduce((rest, { start, end }) => rest.slice(0, start) + text + rest.slice(end), raw);
    return rewrite(scalar, replaced);
}
/**
 * What must be masked so that a part is not shown: as the program reads it, and as it stands in the file, line by line.
 */
function concealed(scalar, part, value) {
    const { writtenAt, document } = partPlace(scalar, part);
    const written = document.text.slice(writtenAt.start, writtenAt.end);
    const inner = written.replace(/^(["'])(.*)\1$/s, '$2');
    const texts = [value, scalar.raw.slice(part.start, part.end), inner].flatMap((text) => text.split(/\r?\n/));
    return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}
/** Where a part stands in the document, if it stands there in one piece as `raw` has it. */
function exactSpan(scalar, { start, end }) {
    const stretch = stretchAt(stretchesOf(scalar), start);
    if (stretch === undefined || end > stretch.start + stretch.length)
        return undefined;
    const shift = stretch.writtenAt - stretch.start;
    return { start: start + shift, end: end + shift };
}
/** The last stretch that starts at or before an offset, by binary search. */
function stretchAt(stretches, offset) {
    let [low, high] = [0, stretches.length];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if ((stretches[middle]?.start ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return stretches[low - 1];
}
/** Worked out once for each scalar: one that holds thousands of secrets is not read again for each of them. */
const known = new WeakMap();
function stretchesOf(scalar) {
    const stretches = known.get(scalar) ?? (scalar.style === 'literal' || scalar.style === 'folded' ? linesOf(scalar) : [lead(scalar)]);
    known.set(scalar, stretches);
    return stretches;
}
/** What comes before the first escape or line break. */
function lead({ document: { text }, writtenAt, raw, style }) {
    const start = writtenAt.start + (style === 'plain' ? 0 : 1);
    let length = 0;
    while (length < raw.length && raw[length] === text[start + length])
        length += 1;
    return { start: 0, length, writtenAt: start };
}
/** The lines of a block scalar, as long as each is as `raw` has it. */
function linesOf({ document, writtenAt, raw }) {
    const { first, last } = document.linesOf(writtenAt);
    const stretches = [];
    let at = 0;
    for (let line = first + 1; line <= last; line += 1) {
        const { start, end } = document.spanOf({ first: line, last: line });
        const text = document.text.slice(start, end).replace(/\r$/, '');
        const indent = text.length - text.trimStart().length;
        const content = text.slice(indent);
        // A literal line that is indented further has that in `raw` too.
        if (content !== '')
            at += /^ */.exec(raw.slice(at, at + indent))?.[0].length ?? 0;
        if (!raw.startsWith(content, at))
            break;
        stretches.push({ start: at, length: content.length, writtenAt: start + indent });
        at += content.length + 1;
    }
    return stretches;
}

;// CONCATENATED MODULE: ./build/rules/secrets/auth-disabled.js








const auth_disabled_rule = {
    meta: {
        id: 'auth-disabled',
        group: 'secrets',
        title: 'Authentication switched off',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-306', 'CWE-1188'],
        cis: [],
        elsewhere: {},
        references: [
            'https://hub.docker.com/_/postgres',
            'https://redis.io/docs/latest/operate/oss_and_stack/management/security/',
            'https://www.elastic.co/docs/deploy-manage/security',
        ],
        docs: {
            danger: 'The service would ask who is there, and is told not to. High where other machines reach it, medium where only containers do: one of them that is taken over is enough.',
            remedy: 'Switch authentication back on, and give the clients a password.',
            whenRight: 'In a test that no other machine reaches and that holds no data.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const variable of service.environment) {
                const known = variableSwitches.get(variable.name);
                if (known !== undefined && isOff(service, variable, known))
                    yield variableHit(project, service, variable, known);
            }
            for (const key of ['command', 'entrypoint'])
                yield* inCommand(project, service, key);
        }
    },
};
function isOff(service, { name, value, text }, known) {
    if (value === undefined || !value.known || !known.off.test(text.trim()))
        return false;
    const { unless, onlyWith } = known;
    const others = service.environment.filter((other) => other.name !== name);
    if (unless !== undefined && others.some((other) => unless.test(other.name) && mayBeSet(other)))
        return false;
    return onlyWith === undefined || others.some((other) => other.name === onlyWith && /^true$/i.test(other.text));
}
/** A variable that is passed through, or whose value isn't known, may well hold a password. */
function mayBeSet({ value, text }) {
    return value === undefined || !value.known || text !== '';
}
function variableHit(project, service, variable, known) {
    const { name, value, valueAt, text, form } = variable;
    const key = form === 'list' && value !== undefined ? itemKey(value) : name;
    const changes = [...service.path, 'environment', key];
    return {
        at: variable,
        path: [...service.path, 'environment', name],
        subject: text.trim().toLowerCase(),
        ...described(project, service, known, name),
        ...(known.remedy.kind === 'remove' || value === undefined || valueAt === undefined
            ? auth_disabled_removal(variable, changes, known)
            : auth_disabled_offer(variable, changes, known, replaceParts(value, [valueAt], known.remedy.value))),
    };
}
function* inCommand(project, service, key) {
    const node = service.get(key);
    if (node === undefined)
        return;
    const way = [...service.path, key];
    const scalars = scalarsBelow(node, way, service.name);
    const words = writtenWords(scalars.map(({ scalar }) => scalar));
    for (const [at, word] of words.entries()) {
        const [, option = '', , written = ''] = /^(--[A-Za-z][\w.-]*)(=(.*))?$/s.exec(word.text) ?? [];
        const known = optionSwitches.get(option);
        if (known === undefined)
            continue;
        const isSpaced = known.spaced === true && !word.text.includes('=');
        const holder = isSpaced ? words[at + 1] : word;
        const value = isSpaced ? (holder?.text ?? '') : written;
        const bare = !isSpaced && !word.text.includes('=');
        const used = scalars[holder?.index ?? word.index];
        if (holder === undefined || used === undefined || !known.off.test(value))
            continue;
        // A bare option of a token waits for its value in the next word.
        if (bare && known.remedy.kind === 'value' && known.remedy.value.includes('${'))
            continue;
        if (words.some(({ text }) => text === known.unless))
            continue;
        yield {
            at: partPlace(used.scalar, holder.span),
            path: [...way, option],
            subject: option,
            ...described(project, service, known, option),
            ...optionFix(used, holder, value, known, bare),
        };
    }
}
function optionFix(used, word, value, known, bare) {
    const { scalar, changes } = used;
    if (known.remedy.kind === 'remove') {
        if (changes.length > 3)
            return auth_disabled_removal(scalar, changes, known);
        const start = scalar.raw.slice(0, word.span.start).trimEnd().length;
        return auth_disabled_offer(scalar, changes, known, replaceParts(scalar, [{ start, end: word.span.end }], ''));
    }
    const { end } = word.span;
    const part = { start: end - value.length, end };
    return auth_disabled_offer(scalar, changes, known, replaceParts(scalar, [part], (bare ? '=' : '') + known.remedy.value));
}
function described(project, service, { opens, port }, name) {
    const reachable = isReachable(project, service, port);
    return {
        service: service.name,
        severity: reachable ? 'high' : 'medium',
        message: {
            what: prose `${name} lets everyone into ${service.name} without asking who it is.`,
            why: reachable
                ? prose `Other machines can reach the service, so ${[opens]}.`
                : prose `Any container on its networks can reach the service, so ${[opens]}.`,
            todo: prose `Switch authentication on, and give the clients a password.`,
        },
    };
}
/** Whether other machines can connect: to one port where the switch opens only that one, else to any. */
function isReachable(project, service, port) {
    if (usesHostNetwork(service))
        return true;
    return [...livePorts(project)].some((published) => {
        if (published.service !== service || openness(project, published) === undefined)
            return false;
        const { target } = published.port;
        return port === undefined || target === 'unknown' || (target.first <= port && port <= target.last);
    });
}
function auth_disabled_removal(place, changes, known) {
    return proposeRemoval(place, changes, { title: prose `Take the switch out.`, caveat: [known.caveat] });
}
function auth_disabled_offer({ document }, changes, known, edits) {
    return propose(edits, {
        title: known.title === undefined ? prose `Switch authentication on.` : [known.title],
        safety: 'changes-behaviour',
        caveat: [known.caveat],
        document,
        changes: [changes],
    });
}

;// CONCATENATED MODULE: ./build/rules/secrets/env-credential-passthrough.js


const env_credential_passthrough_rule = {
    meta: {
        id: 'env-credential-passthrough',
        group: 'secrets',
        title: "Credential of the shell's environment",
        severity: 'info',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-522'],
        cis: [],
        elsewhere: {},
        references: ['https://docs.docker.com/reference/compose-file/services/#environment'],
        docs: {
            danger: 'The container gets whatever the shell that starts it has under this name, such as the personal credential of the person who types the command.',
            remedy: 'Give the service a credential of its own.',
            whenRight: 'Where the variable is set for this project, as deployment systems do.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const variable of service.environment) {
                if (variable.value !== undefined || !isCredentialName(variable.name))
                    continue;
                yield {
                    at: variable,
                    service: service.name,
                    path: [...service.path, 'environment', variable.name],
                    subject: variable.name,
                    message: {
                        what: prose `${service.name} gets ${variable.name} from the shell that starts it.`,
                        why: prose `That may be the personal credential of whoever types the command.`,
                        todo: prose `Make sure that it is a credential of this service's own.`,
                    },
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/knowledge/template-files.js
/**
 * Whether a file's name says that it is to be copied and filled in, as `.env.example`, `env.sample` and
 * `db_password.txt.template` do. Such files belong into the repository.
 */
function isTemplateName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return name.split(/[._-]/).some((part) => template_files_words.has(part));
}
const template_files_words = new Set([
    'example',
    'examples',
    'sample',
    'template',
    'tmpl',
    'tpl',
    'dist',
    'default',
    'defaults',
]);

;// CONCATENATED MODULE: ./build/rules/knowledge/token-formats.js

/** No letter, digit, `_` or `-` right before: a token starts there or not at all. */
function starting(pattern) {
    return new RegExp(`(?<![A-Za-z0-9_-])${pattern}`, 'g');
}
const formats = [
    {
        name: 'AWS access key',
        sign: 'IA',
        pattern: starting('(?:AKIA|ASIA)([A-Z2-7]{16})(?![A-Za-z0-9])'),
        source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    },
    {
        name: 'GitHub token',
        sign: 'gh',
        pattern: starting('gh[pousr]_([A-Za-z0-9]{36})(?![A-Za-z0-9])'),
        isReal: hasChecksum,
        source: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    },
    {
        name: 'GitHub token',
        sign: 'github_pat_',
        pattern: starting('github_pat_([A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?![A-Za-z0-9])'),
        source: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    },
    {
        name: 'GitLab token',
        sign: 'gl',
        pattern: starting('gl(?:pat|rt|dt|ptt|soat|ft)-([A-Za-z0-9_-]{20,300})'),
        source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    },
    {
        name: 'Slack token',
        sign: 'xox',
        pattern: starting('xox[abprs]-([0-9]{9,15}-[A-Za-z0-9-]{20,200})'),
        source: 'https://docs.slack.dev/authentication/tokens/',
    },
    {
        name: 'Slack webhook',
        sign: 'hooks.slack.com',
        pattern: /https:\/\/hooks\.slack\.com\/services\/(T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{24})/g,
        source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/',
    },
    {
        // `sk_test_` opens a sandbox only, and stands in every tutorial.
        name: 'Stripe live key',
        sign: '_live_',
        pattern: starting('(?:sk|rk)_live_([A-Za-z0-9]{24,250})'),
        source: 'https://docs.stripe.com/keys',
    },
    {
        name: 'Google API key',
        sign: 'AIza',
        pattern: starting('AIza([A-Za-z0-9_-]{35})(?![A-Za-z0-9_-])'),
        source: 'https://docs.cloud.google.com/docs/authentication/api-keys',
    },
    {
        name: 'npm token',
        sign: 'npm_',
        pattern: starting('npm_([A-Za-z0-9]{36})(?![A-Za-z0-9])'),
        source: 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
    },
    {
        name: 'PyPI token',
        sign: 'pypi-',
        pattern: starting('pypi-AgEIcHlwaS5vcmc([A-Za-z0-9_-]{50,500})'),
        source: 'https://docs.pypi.org/api/secrets/',
    },
    {
        name: 'Docker Hub token',
        sign: 'dckr_',
        pattern: starting('dckr_(?:pat|oat)_([A-Za-z0-9_-]{27,64})'),
        source: 'https://docs.docker.com/security/access-tokens/',
    },
    {
        name: 'OpenAI key',
        sign: 'T3BlbkFJ',
        pattern: starting('sk-(?:proj-|svcacct-|admin-)?([A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120})'),
        source: 'https://platform.openai.com/docs/api-reference/authentication',
    },
    {
        name: 'Anthropic key',
        sign: 'sk-ant-',
        pattern: starting('sk-ant-(?:api|admin)[0-9]{2}-([A-Za-z0-9_-]{80,120})'),
        source: 'https://docs.anthropic.com/en/api/overview',
    },
    {
        name: 'SendGrid key',
        sign: 'SG.',
        pattern: starting('SG\\.([A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])'),
        source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    },
    {
        name: 'DigitalOcean token',
        sign: '_v1_',
        pattern: starting('do[opr]_v1_([a-f0-9]{64})(?![A-Za-z0-9])'),
        source: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    },
    {
        name: 'Hugging Face token',
        sign: 'hf_',
        pattern: starting('hf_([A-Za-z]{34})(?![A-Za-z0-9])'),
        source: 'https://huggingface.co/docs/hub/security-tokens',
    },
    {
        name: 'Telegram bot token',
        sign: ':AA',
        pattern: starting('[0-9]{8,10}:(AA[A-Za-z0-9_-]{33})(?![A-Za-z0-9_-])'),
        source: 'https://core.telegram.org/bots/api#authorizing-your-bot',
    },
    {
        // With the first line of its content: a command that looks for the header holds no key. `ENCRYPTED` needs a password.
        name: 'private key',
        sign: 'PRIVATE KEY',
        pattern: /-----BEGIN (?:RSA |EC |DSA |OPENSSH )?PRIVATE KEY-----(?:\s|\\[nr]){1,40}([A-Za-z0-9+/=]{40,100})(?:(?:\s|\\[nr]){1,40}[A-Za-z0-9+/=]{1,100}){0,400}/g,
        // The start of an OpenSSH key is nearly the same in all of them, with long runs of one letter.
        isReal: (random) => !isPlaceholder(random),
        source: 'https://datatracker.ietf.org/doc/html/rfc7468#section-10',
    },
    {
        name: 'JSON Web Token',
        sign: 'eyJ',
        pattern: starting('(eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{20,1000})'),
        isReal: (token) => isSecretJwt(token),
        source: 'https://datatracker.ietf.org/doc/html/rfc7519',
    },
];
/** The providers' tokens in a text, in its order. Examples of manuals and placeholders are passed over. */
function findTokens(text) {
    if (text.length < shortest)
        return [];
    const found = [];
    for (const { name, sign, pattern, isReal = looksRandom } of formats) {
        if (!text.includes(sign))
            continue;
        for (const match of text.matchAll(pattern)) {
            const [token, random = ''] = match;
            if (isReal(random, token))
                found.push({ name, token, span: { start: match.index, end: match.index + token.length } });
        }
    }
    return found.toSorted((one, other) => one.span.start - other.span.start);
}
/** Of AWS' access keys. */
const shortest = 20;
/** The last six characters are the CRC-32 of the others in base 62. */
function hasChecksum(random) {
    return random.endsWith(base62(crc32(random.slice(0, -6))).padStart(6, '0'));
}
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
function base62(number) {
    let text = '';
    for (let rest = number; rest > 0; rest = Math.floor(rest / 62))
        text = digits.charAt(rest % 62) + text;
    return text;
}
/** Of a text of ASCII characters. */
function crc32(text) {
    let crc = 0xff_ff_ff_ff;
    for (let at = 0; at < text.length; at += 1) {
        crc ^= text.charCodeAt(at);
        for (let bit = 0; bit < 8; bit += 1)
            crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
    }
    return (crc ^ 0xff_ff_ff_ff) >>> 0;
}
/**
 * Whether a token's own words don't say that it is public or an example: Supabase's `anon` key is made for browsers, and
 * https://jwt.io shows John Doe's.
 */
function isSecretJwt(token) {
    const [header = '', payload = ''] = token.split('.').map(decoded);
    if (!/"alg"\s*:/.test(header))
        return false;
    return !/"role"\s*:\s*"anon"|"name"\s*:\s*"John Doe"/.test(payload);
}
/** Base64url, read as Latin-1: enough to look for ASCII words. */
function decoded(text) {
    const alphabet = `${digits.slice(10, 36)}${digits.slice(36)}${digits.slice(0, 10)}-_`;
    let bits = 0;
    let held = 0;
    let result = '';
    for (const letter of text) {
        bits = (bits << 6) | alphabet.indexOf(letter);
        held += 6;
        if (held < 8)
            continue;
        held -= 8;
        result += String.fromCharCode((bits >> held) & 0xff);
        bits &= (1 << held) - 1;
    }
    return result;
}

;// CONCATENATED MODULE: ./build/rules/secrets/connection-strings.js



/** `scheme://user:password@host`. Go's MySQL driver writes the host as `tcp(host:3306)`. */
const address = /(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,30}:\/\/([^\s:@/?#'"<>\\]{0,100}):([^\s@/?#'"<>\\]{1,200})@(?:tcp\()?([\w.\uFFFF-]{0,100})/dg;
/** `jdbc:mysql://db/app?user=app&password=hunter2`. */
const parameter = /[?&](?:password|pwd)=([^&;\s'"]{1,200})/dgi;
/** `Server=db;User Id=sa;Password=hunter2` and libpq's `host=db password=hunter2`. */
const keyword = /(?:^|[;\s"'=])(?:password|pwd)=([^;\s'"]{1,200})/dgi;
const keywordHost = /(?:^|[;\s"'=])(?:server|data source|host|hostname)=(?:tcp:)?([\w.\uFFFF-]{1,100})/i;
/** @param text with variables blanked out */
function connectionPasswords(text) {
    const found = [];
    const add = (span, user, host) => {
        const password = span === undefined ? '' : text.slice(span.start, span.end);
        // A `$$` may be a dollar sign or a variable of the container's shell.
        if (span === undefined || password.includes(blank) || password.includes('$'))
            return;
        const strength = password === user ? 'weak' : strengthOf(password);
        // A provider's token is found as such, wherever it stands.
        if (strength !== 'none' && findTokens(password).length === 0)
            found.push({ span, password, user, host, strength });
    };
    if (text.includes('://')) {
        for (const match of text.matchAll(address))
            add(group(match, 2), match[1] ?? '', match[3] ?? '');
        const host = /:\/\/([\w.\uFFFF-]{1,100})/.exec(text)?.[1];
        if (host !== undefined)
            for (const match of text.matchAll(parameter))
                add(group(match, 1), '', host);
    }
    if (/(?:password|pwd)=/i.test(text)) {
        const host = keywordHost.exec(text)?.[1];
        if (host !== undefined)
            for (const match of text.matchAll(keyword))
                add(group(match, 1), '', host);
    }
    return found;
}
function group(match, index) {
    const [start, end] = match.indices?.[index] ?? [];
    return start === undefined || end === undefined ? undefined : { start, end };
}

;// CONCATENATED MODULE: ./build/rules/secrets/assignments.js




/** `password: hunter2`, `password = "hunter2"`, `"password": "hunter2"`, `<password>hunter2</password>`. */
const assignment = /(?<![\w.-])["']?([A-Za-z_][\w.-]{1,60})["']?[ \t]{0,8}(?:[:=]|=>|:=)[ \t]{0,8}(?:"([^"\r\n]{1,300})"|'([^'\r\n]{1,300})'|([^\s"',;#(){}[\]<>]{1,300}))/dg;
const assignments_element = /<([A-Za-z_][\w.-]{1,60})>([^<>\r\n]{1,300})<\//dg;
/** A variable, a template's placeholder, a call, a tag, or code that reads the value from somewhere. */
const reference = /[$`(]|\{\{|^[!%]|^(?:process\.env|os\.environ|env|self|this|config|settings)[.[]/;
/**
 * Credentials in the text of a configuration or secret file: tokens, passwords in addresses, and values under a
 * credential's name. Each stretch of the text is reported once. What everybody knows, and what names a variable or a
 * template's placeholder, is passed over.
 *
 * @param text with Compose's variables blanked out
 */
function textCredentials(text) {
    const found = findTokens(text).map(({ name, span, token }) => ({
        span,
        value: token,
        kind: { words: name },
    }));
    for (const { span, password, strength } of connectionPasswords(text)) {
        if (strength === 'secret')
            found.push({ span, value: password, kind: { words: 'password in an address' } });
    }
    for (const match of [...text.matchAll(assignment), ...text.matchAll(assignments_element)]) {
        const name = match[1] ?? '';
        const index = match.findIndex((group, at) => at > 1 && group !== undefined);
        const [start, end] = match.indices?.[index] ?? [];
        const value = match[index] ?? '';
        if (start === undefined || end === undefined || !isCredentialName(name))
            continue;
        if (value.includes(blank) || reference.test(value) || strengthOf(value) !== 'secret')
            continue;
        found.push({ span: { start, end }, value, kind: { name } });
    }
    return withoutOverlaps(found);
}
/** Where several start at once, the first of them says best what it is. */
function withoutOverlaps(found) {
    let end = 0;
    return found
        .toSorted((one, other) => one.span.start - other.span.start)
        .filter(({ span }) => {
        if (span.start < end)
            return false;
        end = span.end;
        return true;
    });
}

;// CONCATENATED MODULE: ./build/rules/secrets/secret-file-tracked.js







const secret_file_tracked_rule = {
    meta: {
        id: 'secret-file-tracked',
        group: 'secrets',
        title: 'Secret file in the repository',
        severity: 'high',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-540', 'CWE-798'],
        cis: ['4.10'],
        elsewhere: { DockSec: 'compose-env-file-secret-risk' },
        references: [
            'https://docs.docker.com/compose/how-tos/environment-variables/best-practices/',
            'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
        ],
        docs: {
            danger: 'Keeping secrets in a file of their own is right, as long as the file is not in the repository. This one is, so everyone who can read the repository or its history has them.',
            remedy: 'Change what is in it. Then `git rm --cached` the file, add it to `.gitignore`, and keep a template with placeholders beside it.',
            whenRight: 'For values that protect nothing, such as those of a test that runs on one machine.',
        },
    },
    *check(project) {
        for (const file of project.attached) {
            switch (file.use) {
                case 'project-environment':
                case 'service-environment':
                    for (const variable of file.variables)
                        yield* inVariable(file, variable);
                    break;
                case 'secret':
                    yield* inSecret(file);
                    break;
                case 'config':
                    yield* secret_file_tracked_named(file, textCredentials(file.document.text).map(({ value }) => value));
            }
        }
    },
};
const secret_file_tracked_todo = prose `Change it, take the file out of Git with \`git rm --cached\`, and list it in \`.gitignore\`.`;
const readers = prose `Everyone who can read the repository or its history has it.`;
function* inVariable({ document }, variable) {
    const { name, value, writtenAt } = variable;
    const written = document.text.slice(writtenAt.start, writtenAt.end);
    const found = credentialIn(name, value, written);
    // A template says what to fill in: what everybody knows is just that.
    if (found === undefined || (found.strength === 'weak' && isTemplateName(document.path)))
        return;
    yield {
        at: variable,
        path: ['env_file', document.path, name],
        subject: found.strength === 'weak' ? 'weak' : shortHash(value),
        ...(found.strength === 'weak' && { severity: 'medium' }),
        secrets: masks([found.value, written.replaceAll(/^["']|["']$/g, '')]),
        message: {
            what: prose `${document.path} is in the repository, with ${found.what}.`,
            why: found.strength === 'weak'
                ? prose `It is one that everyone tries first, so it keeps nobody out who can reach the service.`
                : readers,
            todo: secret_file_tracked_todo,
        },
    };
}
/** @param written the value as the file has it: a variable in it is judged where it is set */
function credentialIn(name, value, written) {
    const [token] = findTokens(value);
    if (token !== undefined)
        return { strength: 'secret', value: token.token, what: prose `a real ${[token.name]} in it` };
    if (written.includes('$') && !written.startsWith("'"))
        return undefined;
    if (isCredentialName(name)) {
        const strength = strengthOf(value);
        return strength === 'none' ? undefined : { strength, value, what: prose `the value of ${name} in it` };
    }
    // One that everyone knows is judged at the service that it opens.
    const password = connectionPasswords(value).find(({ strength }) => strength === 'secret')?.password;
    if (password === undefined)
        return undefined;
    return { strength: 'secret', value: password, what: prose `the password in ${name}` };
}
/** A public certificate or key may be handed on as a secret too; what is encrypted may be in the repository. */
const secret_file_tracked_harmless = /^-----BEGIN (?:CERTIFICATE|PUBLIC KEY|PGP MESSAGE|AGE ENCRYPTED FILE|ENCRYPTED PRIVATE KEY)|^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |^\$ANSIBLE_VAULT;|^age-encryption\.org|ENC\[AES256_GCM/;
function* inSecret(file) {
    const text = file.document.text.replace(/^\uFEFF/, '').trim();
    if (secret_file_tracked_harmless.test(text))
        return;
    const credentials = textCredentials(text);
    // A single word is the secret itself; more is a file of some format.
    if (credentials.length > 0)
        yield* secret_file_tracked_named(file, credentials.map(({ value }) => value));
    else if (text !== '' && !/\s/.test(text))
        yield* secret_file_tracked_named(file, [text]);
}
/** The finding stands where the project names the file: a secret's file has no line that speaks of it. */
function* secret_file_tracked_named({ use, document, namedAt, resource = '' }, values) {
    const strengths = values.map(strengthOf).filter((strength) => strength !== 'none');
    const strength = strengths.includes('secret') ? 'secret' : strengths[0];
    if (namedAt === undefined || strength === undefined || isTemplateName(document.path))
        return;
    yield {
        at: namedAt,
        path: [`${use}s`, resource, 'file'],
        subject: document.path,
        ...(strength === 'weak' && { severity: 'medium' }),
        related: [
            { place: { document, writtenAt: { start: 0, end: 0 }, via: [] }, note: prose `The file is in the repository.` },
        ],
        message: {
            what: prose `The ${[use]} ${resource} is read from ${document.path}, which is in the repository and holds a credential.`,
            why: strength === 'weak' ? prose `It is one that everyone tries first.` : readers,
            todo: secret_file_tracked_todo,
        },
    };
}
function masks(texts) {
    const lines = texts.flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim());
    return [...new Set(lines.filter((line) => line !== ''))];
}

;// CONCATENATED MODULE: ./build/rules/secrets/require-instead.js



/**
 * Puts a variable that has to be set in the place of a secret: Compose asks for it, and refuses to start without it.
 *
 * @param parts where the secret stands, as offsets into the scalar's `raw`, in their order
 */
function requireInstead({ scalar, changes }, parts, variable, note) {
    const caveat = prose `\`docker compose up\` stops until ${variable} is set, in the shell or in an untracked \`.env\`. The old value stays in the Git history: change it.`;
    return propose(replaceParts(scalar, parts, required(variable)), {
        title: prose `Take the value from a variable that has to be set.`,
        safety: 'changes-behaviour',
        caveat: note === undefined ? caveat : [...caveat, ' ', ...note],
        document: scalar.document,
        changes: [changes],
    });
}
function required(variable) {
    return `\${${variable}:?set ${variable}}`;
}
/** A variable's name from words that are there: `db` and `password` make `DB_PASSWORD`. */
function variableName(...words) {
    const name = words
        .join('_')
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toUpperCase()
        .replaceAll(/[^A-Z0-9]+/g, '_')
        .replaceAll(/^_+|(?<!_)_+$/g, '');
    return /^[A-Z]/.test(name) ? name : `SET_${name}`;
}

;// CONCATENATED MODULE: ./build/rules/secrets/secret-in-build-args.js






const secret_in_build_args_why = prose `Build arguments stay in the image's history: whoever can pull the image reads them with \`docker history\`.`;
const secret_in_build_args_rule = {
    meta: {
        id: 'secret-in-build-args',
        group: 'secrets',
        title: 'Secret as a build argument',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-538', 'CWE-798'],
        cis: ['4.10'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/build/building/secrets/',
            'https://docs.docker.com/reference/compose-file/build/#secrets',
            'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
        ],
        docs: {
            danger: 'Build arguments are stored in the history of the image and in its provenance. Whoever can pull the image can read them.',
            remedy: 'Use a build secret: `build.secrets` here, and `RUN --mount=type=secret,id=…` in the Dockerfile. A variable in the place of the value only keeps it out of Git.',
            whenRight: 'For a stage whose result never leaves the machine, such as a local test image.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const argument of service.pairs('build', 'args')) {
                if (!isCredentialName(argument.name))
                    continue;
                const hit = literal(service, argument) ?? fromOutside(service, argument);
                if (hit !== undefined)
                    yield hit;
            }
        }
    },
};
/** A value that is known to everyone gives nothing away: `SECRET_KEY_BASE: dummy` is how Rails' assets are built. */
function literal(service, argument) {
    const { name, value, valueAt, text, form } = argument;
    if (value === undefined || valueAt === undefined || value.substitutions.length > 0)
        return undefined;
    if (strengthOf(text) !== 'secret')
        return undefined;
    const changes = [...service.path, 'build', 'args', form === 'list' ? itemKey(value) : name];
    const { fix, ...offer } = requireInstead({ scalar: value, changes }, [valueAt], variableName(name));
    return {
        at: partPlace(value, valueAt),
        service: service.name,
        path: [...service.path, 'build', 'args', name],
        subject: shortHash(text),
        secrets: concealed(value, valueAt, text),
        message: {
            what: prose `The build of ${service.name} is given ${name}, whose value is written in the file.`,
            why: secret_in_build_args_why,
            todo: prose `Change it, and use a build secret. A variable in its place only keeps the next one out of Git.`,
        },
        ...offer,
        ...(fix && { fix: { ...fix, leaves: ['secret-in-build-args'] } }),
    };
}
/** `- NPM_TOKEN`, or a value that is nothing but a variable: kept out of Git, not out of the image. */
function fromOutside(service, argument) {
    const { name, value, valueAt } = argument;
    const [only, ...others] = value?.substitutions ?? [];
    if (value !== undefined) {
        const isWhole = only?.at.start === valueAt?.start && only?.at.end === valueAt?.end;
        if (only === undefined || others.length > 0 || !isWhole || only.form === 'default')
            return undefined;
    }
    return {
        at: argument,
        service: service.name,
        path: [...service.path, 'build', 'args', name],
        subject: 'from outside',
        severity: 'medium',
        message: {
            what: prose `The build of ${service.name} is given ${name} as an argument.`,
            why: secret_in_build_args_why,
            todo: prose `Use a build secret: \`build.secrets\` here, and \`RUN --mount=type=secret\` in the Dockerfile.`,
        },
        noFixReason: prose `The Dockerfile has to change with it.`,
    };
}

;// CONCATENATED MODULE: ./build/rules/knowledge/credential-options.js
const credential_options_mysql = { attached: '-p', longOnlyAttached: true };
const credential_options_mongo = { next: ['-p'] };
const credential_options_postgres = { longOnlyAttached: true };
/** By the program's name without its folder. Sources: each program's manual. */
const passwordOptions = new Map([
    ...['mysql', 'mysqladmin', 'mysqldump', 'mysqlcheck', 'mysqlshow', 'mysqlimport'].map((name) => [name, credential_options_mysql]),
    ...['mariadb', 'mariadb-admin', 'mariadb-dump', 'mariadb-check'].map((name) => [name, credential_options_mysql]),
    ...['mongo', 'mongosh', 'mongodump', 'mongorestore', 'mongoimport'].map((name) => [name, credential_options_mongo]),
    ...['psql', 'pg_dump', 'pg_dumpall', 'pg_restore', 'createdb'].map((name) => [name, credential_options_postgres]),
    ['redis-cli', { next: ['-a', '--pass'] }],
    ['valkey-cli', { next: ['-a', '--pass'] }],
    ['sshpass', { next: ['-p'], attached: '-p' }],
    ['sqlcmd', { next: ['-P'], attached: '-P' }],
    ['cqlsh', { next: ['-p'] }],
    ['ldapsearch', { next: ['-w'] }],
    ['curl', { pair: ['-u', '--user', '-U', '--proxy-user'] }],
]);
/** Options that hold a password and whose names don't end like one. */
const otherPasswordOptions = new Set([
    'requirepass', // https://redis.io/docs/latest/operate/oss_and_stack/management/security/#authentication
    'masterauth',
    'primaryauth', // Valkey's name for it
]);
/** Variables that hold a password and whose names don't end like one. */
const otherPasswordVariables = new Set(['REDISCLI_AUTH', 'VALKEYCLI_AUTH']);

;// CONCATENATED MODULE: ./build/rules/secrets/command-credentials.js





/**
 * The passwords in a command: one scalar with the whole of it, or one for each word of a list, which may hold a shell's
 * script. What a variable or another command puts in is none.
 */
function commandCredentials(scalars) {
    const words = writtenWords(scalars);
    const found = [];
    let program = {};
    words.forEach((word, at) => {
        program = passwordOptions.get(word.text.slice(word.text.lastIndexOf('/') + 1)) ?? program;
        const candidate = inWord(word, program) ?? inNextWord(word, words[at + 1], program);
        const credential = candidate && judged(candidate);
        if (credential)
            found.push(credential);
    });
    return [...found, ...minioAliases(words)];
}
/** `--password=hunter2`, `-Dapp.token=…`, `PGPASSWORD=…`, `mysql -phunter2`. */
function inWord({ text, index, span }, { attached }) {
    const [, dashes = '', name = ''] = /^(-{0,2})([A-Za-z_][\w.-]{0,100})=/.exec(text) ?? [];
    if (name !== '') {
        const known = dashes === '' ? otherPasswordVariables.has(name) : otherPasswordOptions.has(name);
        // Without dashes only what can be a variable: `host.password=x` may be an option's value.
        const fits = dashes !== '' || /^\w+$/.test(name);
        if (!fits || (!known && !isCredentialName(name.replace(/^D/, ''))))
            return undefined;
        return behind(dashes.length + name.length + 1, dashes + name);
    }
    if (attached !== undefined && text.startsWith(attached) && text.length > attached.length) {
        return behind(attached.length, attached);
    }
    return undefined;
    function behind(length, option) {
        return {
            index,
            option,
            value: text.slice(length),
            span: { start: span.end - (text.length - length), end: span.end },
        };
    }
}
/** `--requirepass hunter2`, `redis-cli -a hunter2`, `curl -u admin:hunter2`. */
function inNextWord(word, next, program) {
    const option = word.text;
    if (next === undefined || next.text.startsWith('-'))
        return undefined;
    const whole = { index: next.index, option, value: next.text, span: next.span };
    if (program.next?.includes(option) === true)
        return whole;
    if (program.pair?.includes(option) === true) {
        const colon = next.text.indexOf(':') + 1;
        if (colon === 0)
            return undefined;
        const { start, end } = next.span;
        return { ...whole, value: next.text.slice(colon), span: { start: start + colon, end } };
    }
    if (program.longOnlyAttached === true || !/^--?[A-Za-z]/.test(option))
        return undefined;
    const name = option.replace(/^--?/, '');
    if (/^(?:no|without|skip|disable|allow)-/.test(name))
        return undefined;
    const isLong = option.startsWith('--') || name.length > 3;
    return isLong && (otherPasswordOptions.has(name) || isCredentialName(name)) ? whole : undefined;
}
/** `mc alias set store http://minio:9000 ACCESS SECRET`. Source: https://min.io/docs/minio/linux/reference/minio-mc/mc-alias-set.html */
function minioAliases(words) {
    return words.flatMap((_, at) => {
        const [first, second, third] = words.slice(at, at + 3).map(({ text }) => text);
        const isAlias = second === 'alias' && third === 'set';
        const isHost = second === 'config' && words[at + 3]?.text === 'add' && third === 'host';
        const secret = words[at + (isAlias ? 6 : 7)];
        if (first === undefined || !/(?:^|\/)mc$/.test(first) || !(isAlias || isHost) || secret === undefined)
            return [];
        return judged({ index: secret.index, span: secret.span, value: secret.text, option: 'mc' }) ?? [];
    });
}
function judged(candidate) {
    const { value } = candidate;
    // A variable, a command's output, a piece of a program, or where to read the password from.
    if (value.includes(blank) || /[$`"']/.test(value) || /^(?:@|(?:env|file|id|type|stdin)[:=])/.test(value)) {
        return undefined;
    }
    const strength = strengthOf(value);
    // A provider's token is found as such, wherever it stands.
    if (findTokens(value).length > 0)
        return undefined;
    return strength === 'none' ? undefined : { ...candidate, strength };
}

;// CONCATENATED MODULE: ./build/rules/secrets/shared-variables.js




const sharedVariables = ofLastProject((project) => {
    const meanings = new Map();
    const ambiguous = new Map();
    for (const service of project.services) {
        for (const variable of service.environment) {
            if (variable.value === undefined)
                continue;
            const name = shellName(variable);
            const known = meanings.get(name);
            if (known === undefined)
                meanings.set(name, { text: variable.text, service });
            else if (known.text !== variable.text && !ambiguous.has(name))
                ambiguous.set(name, { text: variable.text, service });
        }
    }
    const rival = (name, password) => [meanings.get(name), ambiguous.get(name)].find((other) => other !== undefined && other.text !== password)?.service;
    return {
        holding(password, first) {
            for (const service of first) {
                const names = service?.environment
                    .filter(({ name, text, value }) => value !== undefined && text === password && isCredentialName(name))
                    .map(shellName);
                const name = names?.find((each) => rival(each, password) === undefined);
                if (name !== undefined)
                    return name;
            }
            return undefined;
        },
        refusal(variable, password) {
            const other = rival(variable, password);
            if (other === undefined)
                return undefined;
            return {
                noFixReason: prose `${other.name} has another ${variable}: give the two variables names of their own.`,
            };
        },
    };
});
/** `DB_PASSWORD: ${PG_PASSWORD:-x}` takes it from `PG_PASSWORD`; a literal will come from a variable of its own name. */
function shellName({ name, value }) {
    const [only, ...others] = value?.substitutions ?? [];
    return only === undefined || others.length > 0 ? variableName(name) : only.variable;
}

;// CONCATENATED MODULE: ./build/rules/secrets/secret-in-command.js









/** Where a service's commands stand. A guessable password in the last four is only repeated: it is set elsewhere. */
const setting = [['command'], ['entrypoint']];
const repeating = [['healthcheck', 'test'], ['post_start'], ['pre_stop'], ['pre_start'], ['develop', 'watch']];
const secret_in_command_why = prose `It is in the repository's history, in \`docker inspect\`, and for a command in the list of processes.`;
const secret_in_command_todo = prose `Change it, and take it from a variable or a secret.`;
const secret_in_command_rule = {
    meta: {
        id: 'secret-in-command',
        group: 'secrets',
        title: 'Password in a command or label',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-214', 'CWE-798'],
        cis: ['4.10'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/compose/how-tos/use-secrets/',
            'https://docs.docker.com/reference/compose-file/interpolation/',
        ],
        docs: {
            danger: 'The password is in the repository and in `docker inspect`. On a command line, everyone on the host who may list processes sees it too.',
            remedy: "Let the program read it from a file or a variable. `${NAME:?set NAME}` keeps it out of Git, and `$${NAME}` in a shell's script out of the process list of the host as well.",
            whenRight: 'For a check of a test service with a password that everyone knows.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const place of [...setting, ...repeating]) {
                const guessable = setting.includes(place) ? 'medium' : 'low';
                for (const command of commandsAt(service, place))
                    yield* secret_in_command_inCommand(project, service, command, guessable);
            }
            yield* inLabels(service, ['labels']);
            yield* inLabels(service, ['deploy', 'labels']);
        }
    },
};
/** The scalars of one command each; hooks are lists of mappings with a `command`. */
function* commandsAt(service, place) {
    const node = service.get(...place);
    if (node === undefined)
        return;
    const way = [...service.path, ...place];
    const scalars = scalarsBelow(node, way, service.name);
    if (!['post_start', 'pre_stop', 'pre_start', 'watch'].includes(place.at(-1) ?? ''))
        yield scalars;
    else {
        const commands = scalars.filter(({ changes }) => changes.slice(way.length + 1).includes('command'));
        yield* Map.groupBy(commands, ({ changes }) => changes[way.length]).values();
    }
}
function* secret_in_command_inCommand(project, service, scalars, guessable) {
    const shared = sharedVariables(project);
    const found = commandCredentials(scalars.map(({ scalar }) => scalar));
    for (const { index, span, spans, value, option, strength } of together(found, (each) => `${each.index} ${each.value}`)) {
        const used = scalars[index];
        if (used === undefined)
            continue;
        const name = shared.holding(value, opened(project, service, scalars, strength)) ??
            (/^\w+$/.test(option) && isCredentialName(option)
                ? option
                : variableName(ownerName(service, used.scalar), 'password'));
        yield {
            at: partPlace(used.scalar, span),
            service: service.name,
            path: used.path,
            subject: shortHash(`${option}=${value}`),
            ...(strength === 'weak' && { severity: guessable }),
            secrets: concealed(used.scalar, span, value),
            message: {
                what: option.startsWith('-')
                    ? prose `A command of ${service.name} has a password written in it, after ${option}.`
                    : prose `A command of ${service.name} has the password for ${option} written in it.`,
                why: strength === 'weak' ? prose `It is one that everyone tries first, so it keeps nobody out.` : secret_in_command_why,
                todo: secret_in_command_todo,
            },
            ...(shared.refusal(name, value) ?? requireInstead(used, spans, name)),
        };
    }
}
/**
 * Whose environment may set the password that a command repeats: its own service's, that of one the command names, as in
 * `psql -h db`, and for a password that nobody can guess anyone's.
 */
function opened(project, service, scalars, strength) {
    const words = new Set(writtenWords(scalars.map(({ scalar }) => scalar)).map(({ text }) => text));
    const named = project.services.filter(({ name }) => words.has(name));
    return [service, ...named, ...(strength === 'secret' ? project.services : [])];
}
/** Who the variable is named after: the service, or for a text that several may share, the image that they run. */
function ownerName({ name, image }, { via }) {
    return (via.length > 0 && image?.value.repository.split('/').at(-1)) || name;
}
/** A user with the hash of a password, as `htpasswd` writes it. */
const passwordHash = /:(?:\$(?:apr1|2[abxy]|5|6)\$|\{SHA\})/;
function* inLabels(service, place) {
    for (const { name, value, valueAt, text, form } of service.pairs(...place)) {
        if (value === undefined || valueAt === undefined || value.substitutions.length > 0)
            continue;
        const isHash = passwordHash.test(text);
        if (!isHash && !(isCredentialName(name) && strengthOf(text) === 'secret'))
            continue;
        const changes = [...service.path, ...place, form === 'list' ? value.text : name];
        yield {
            at: partPlace(value, valueAt),
            service: service.name,
            path: [...service.path, ...place, name],
            subject: shortHash(text),
            ...(isHash && { severity: 'medium' }),
            secrets: concealed(value, valueAt, text),
            message: {
                what: prose `The label ${name} of ${service.name} holds ${[isHash ? "a password's hash" : 'a credential']}.`,
                why: isHash
                    ? prose `Whoever can read the repository can try passwords against it as fast as their machine can, unnoticed.`
                    : secret_in_command_why,
                todo: secret_in_command_todo,
            },
            ...requireInstead({ scalar: value, changes }, [valueAt], variableName(ownerName(service, value), isHash ? 'users' : (name.split(/[^A-Za-z0-9]+/).at(-1) ?? '')), isHash ? prose `There, put the hash in single quotes and write each \`$\` once.` : undefined),
        };
    }
}

;// CONCATENATED MODULE: ./build/rules/secrets/secret-in-config-content.js





const secret_in_config_content_rule = {
    meta: {
        id: 'secret-in-config-content',
        group: 'secrets',
        title: 'Secret in the content of a config',
        severity: 'high',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-798'],
        cis: ['4.10'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/configs/',
            'https://docs.docker.com/compose/how-tos/use-secrets/',
        ],
        docs: {
            danger: 'The content of a config is part of the compose file: a password in it is in the repository and its history for everyone who can read it.',
            remedy: 'Change the credential. Then put it in a secret that the program reads by itself, or a variable: Compose fills `${NAME:?set NAME}` in here too.',
            whenRight: 'For an example that nothing uses.',
        },
    },
    *check(project) {
        for (const config of project.configs) {
            const content = config.text('content');
            if (content === undefined)
                continue;
            for (const { span, value, kind } of textCredentials(literalText(content))) {
                const what = 'words' in kind ? prose `a ${[kind.words]}` : prose `the value of ${kind.name}`;
                yield {
                    at: partPlace(content, span),
                    path: [...config.path, 'content'],
                    subject: shortHash(value),
                    secrets: concealed(content, span, value),
                    message: {
                        what: prose `The config ${config.name} has ${what} written in it.`,
                        why: prose `Everyone who can read the repository or its history has it, and so has everyone who may read the container's files.`,
                        todo: prose `Change it. Then use \`secrets:\`, or put a variable in its place: Compose fills it in here too.`,
                    },
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/secrets/secret-in-connection-string.js







/**
 * How severe a password in an address is:
 * - one that nobody can guess is a committed secret: high, wherever it leads to;
 * - one that everybody tries first, to a service of the same project, is low: what is wrong is the service's password,
 *   which `weak-default-credential` finds where it is set; this text only has to follow;
 * - one that everybody tries first, to somewhere else, is medium: nothing else speaks of it.
 */
function severityOf(project, { strength, host }) {
    if (strength === 'secret')
        return 'high';
    return project.service(host) !== undefined || /^(?:localhost|127\.0\.0\.1)$/.test(host) ? 'low' : 'medium';
}
/**
 * After the service that the password opens, so that all who connect to it take it from the same variable: the one that
 * the service itself has it from, if that can be told.
 */
function passwordName(project, shared, { host, password, strength }, service) {
    const [name = ''] = host.split('.');
    const words = /^[A-Za-z][\w-]*$/.test(name) && name !== 'localhost' ? name : service;
    // A service's name may have dots, as `sql.data` has; and what nobody can guess is the same password wherever it stands.
    const opened = [project.service(host), project.service(name), ...(strength === 'secret' ? project.services : [])];
    return shared.holding(password, opened) ?? variableName(words, 'password');
}
const guessed = {
    why: prose `Everyone tries it first, so it keeps nobody out who can reach that service.`,
};
const committed = {
    why: prose `Everyone who can read the repository or its history has it, and so has everyone who may run \`docker inspect\`.`,
};
const secret_in_connection_string_rule = {
    meta: {
        id: 'secret-in-connection-string',
        group: 'secrets',
        title: 'Password in a connection string',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-798'],
        cis: [],
        owasp: ['Docker rule 12'],
        elsewhere: { 'compose-lint': 'CL-0021' },
        references: [
            'https://datatracker.ietf.org/doc/html/rfc3986#section-3.2.1',
            'https://docs.docker.com/reference/compose-file/interpolation/',
        ],
        docs: {
            danger: 'The password is in the repository and its history for everyone who can read it. Addresses are also what programs write into their logs.',
            remedy: 'Change the password, and put a variable in its place: `postgres://app:${DB_PASSWORD:?set DB_PASSWORD}@db/app`. A guessable password to a service of the same project is only low: the service itself is where it has to change.',
            whenRight: 'For a test service that never leaves one machine.',
        },
    },
    *check(project) {
        const shared = sharedVariables(project);
        const taken = new Map();
        for (const used of usedScalars(project)) {
            const { scalar, service } = used;
            // Texts at the top level take effect only where services use them.
            if (service === undefined)
                continue;
            for (const found of together(connectionPasswords(literalText(scalar)), ({ password }) => password)) {
                const { span, spans, password } = found;
                const variable = passwordName(project, shared, found, service);
                const other = taken.get(variable);
                if (other === undefined)
                    taken.set(variable, password);
                yield {
                    at: partPlace(scalar, span),
                    service,
                    path: used.path,
                    subject: shortHash(password),
                    severity: severityOf(project, found),
                    secrets: concealed(scalar, span, password),
                    message: {
                        what: prose `An address that ${service} uses has its password written in the file.`,
                        ...(found.strength === 'weak' ? guessed : committed),
                        todo: prose `Change the password, and put a variable in its place.`,
                    },
                    ...(other !== undefined && other !== password
                        ? {
                            noFixReason: prose `Another address has another password for the same service: name the variables yourself.`,
                        }
                        : (shared.refusal(variable, password) ?? requireInstead(used, spans, variable))),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/secrets/clients-password.js

/** Words in a variable's name that say which kind of service its password opens. */
const stores = new Set(`DB DATABASE DATASOURCE MYSQL MARIADB POSTGRES POSTGRESQL PG PGPASSWORD MONGO MONGODB REDIS RABBITMQ AMQP ES ELASTIC
  ELASTICSEARCH OPENSEARCH NEO4J COUCHDB COUCH CLICKHOUSE MSSQL SQL INFLUXDB MINIO S3 AWS SMTP MAIL LDAP`.split(/\s+/));
/**
 * Whether a password is what a service shows to another one: `WORDPRESS_DB_PASSWORD` opens the database, so whoever
 * reaches WordPress does not get in with it. In the environment of the database itself the same words name its own.
 */
function opensAnotherService(project, service, variable) {
    if (isStore(service))
        return false;
    const own = ownWords(service);
    const named = clients_password_wordsOf([variable]);
    if (named.some((word) => stores.has(word)))
        return !named.some((word) => stores.has(word) && own.includes(word));
    // `CATALOG_PASSWORD` beside `CATALOG_HOST: catalog`.
    const address = variable.replace(/_[A-Za-z]+$/, '_HOST');
    const host = service.environment.find(({ name }) => name === address)?.text;
    return host !== undefined && host !== service.name && project.service(host) !== undefined;
}
function ownWords({ name, image }) {
    return clients_password_wordsOf([name, ...(image?.value.repository.split('/') ?? [])]);
}
function clients_password_wordsOf(names) {
    return names.flatMap((name) => name.toUpperCase().split(/[^A-Z0-9]+/));
}
/** By its image's full name, or by the container's port that it publishes. */
function isStore(service) {
    return kindsOf(service).size > 0;
}
/**
 * The services whose password such a variable may be, as far as the names tell: those that the client's variables name,
 * as `DB_HOST: db` and `DB_URL: jdbc:postgresql://db:5432/app` do, and that are what the password's own name says.
 */
function storesOf(project, client, variable) {
    const words = new Set(client.environment.flatMap(({ text }) => text.split(/[^\w.-]+/)));
    return project.services.filter((service) => service !== client && words.has(service.name) && isStore(service) && isNamedIn(variable, service));
}
/** `DB_PASSWORD` may be any database's, `MONGO_DB_PASSWORD` MongoDB's only. */
function isNamedIn(variable, store) {
    const products = clients_password_wordsOf([variable]).filter((word) => stores.has(word) && !anyDatabase.has(word));
    if (products.length === 0)
        return kindsOf(store).has('database');
    const own = new Set(ownWords(store).map(productOf));
    return products.some((word) => own.has(productOf(word)));
}
const anyDatabase = new Set(['DB', 'DATABASE', 'DATASOURCE']);
const otherNames = new Map([
    ['POSTGRESQL', 'POSTGRES'],
    ['PG', 'POSTGRES'],
    ['PGPASSWORD', 'POSTGRES'],
    ['MARIADB', 'MYSQL'],
    ['MONGODB', 'MONGO'],
    ['AMQP', 'RABBITMQ'],
    ['ES', 'ELASTICSEARCH'],
    ['ELASTIC', 'ELASTICSEARCH'],
    ['COUCH', 'COUCHDB'],
    ['SQL', 'MSSQL'],
]);
function productOf(word) {
    return otherNames.get(word) ?? word;
}
function kindsOf({ image, ports }) {
    const known = [
        sensitiveImages.get(image?.value.name ?? ''),
        ...ports.map(({ target }) => (target === 'unknown' ? undefined : sensitivePorts.get(target.first))),
    ];
    return new Set(known.flatMap((each) => each?.[1] ?? []));
}

;// CONCATENATED MODULE: ./build/rules/secrets/literal-credential.js







/**
 * Environment variables named like a credential whose value is written in the file. What a tracked `.env` supplies is
 * judged there; what stands as a variable's default is `secret-in-interpolation-default`'s, unless it is weak.
 */
const literalCredentials = ofLastProject((project) => [
    ...credentialsIn(project),
]);
function* credentialsIn(project) {
    const values = valuesByName(project);
    const shared = sharedVariables(project);
    for (const service of project.services) {
        for (const variable of service.environment) {
            const { name, text, value, valueAt } = variable;
            if (value === undefined || valueAt === undefined || !isCredentialName(name))
                continue;
            const strength = repeatsName(service, name, text) ? 'weak' : strengthOf(text);
            const isDefault = wholeDefault(value, valueAt) !== undefined;
            if (strength === 'none' || (value.substitutions.length > 0 && !(isDefault && strength === 'weak')))
                continue;
            const path = [...service.path, 'environment', name];
            const rival = isDefault
                ? undefined
                : values.get(variableName(name))?.find((other) => other.text !== text)?.service;
            const opened = !isDefault && opensAnotherService(project, service, name) ? storesOf(project, service, name) : [];
            yield {
                service,
                variable,
                value,
                part: valueAt,
                path,
                weak: strength === 'weak',
                rival,
                shared: onlyOne(opened.flatMap((store) => shared.holding(text, [store]) ?? [])),
            };
        }
    }
}
/** Two stores with the same password leave open which of them is meant. */
function onlyOne(names) {
    const [only, ...others] = new Set(names);
    return others.length === 0 ? only : undefined;
}
/** For each name that the variable of the shell would have two different literal values, if there are so many, each with a service that has it. */
function valuesByName(project) {
    const values = new Map();
    for (const service of project.services) {
        for (const { name, text, value } of service.environment) {
            if (value === undefined || value.substitutions.length > 0)
                continue;
            const shellName = variableName(name);
            const known = values.get(shellName) ?? [];
            if (text === '' || known.length === 2 || known.some((other) => other.text === text))
                continue;
            values.set(shellName, [...known, { text, service }]);
        }
    }
    return values;
}
/**
 * Whether a password is only a name again: the service's, the image's, a user's or database's in another variable, or a
 * word of its own variable's. So `POSTGRES_PASSWORD: gitea` beside `POSTGRES_USER: gitea` is the first that anybody tries.
 */
function repeatsName({ name, image, environment }, variable, password) {
    if (variable
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .includes(password.toLowerCase()))
        return password !== '';
    const others = environment.filter((variable) => namesSomeone.test(variable.name)).map(({ text }) => text);
    const names = [name, image?.value.repository.split('/').at(-1) ?? '', ...others];
    return password !== '' && names.includes(password);
}
const namesSomeone = /(?:USER|USERNAME|LOGIN|NAME|DB|DATABASE)$/i;
/** The variable whose default is the whole value, as in `${DB_PASSWORD:-postgres}`, where the default takes effect. */
function wholeDefault({ substitutions }, { start, end }) {
    const [only, ...others] = substitutions;
    if (only === undefined || others.length > 0 || only.source !== 'literal-default')
        return undefined;
    return only.at.start === start && only.at.end === end ? only.variable : undefined;
}
/** Takes the value out of the file: Compose then asks for the variable, and refuses to start without it. */
function requireVariable(credential) {
    const { service, variable, value, part, rival, shared } = credential;
    if (rival !== undefined && shared === undefined) {
        return {
            noFixReason: prose `${rival.name} has another ${variable.name}: give the two variables names of their own.`,
        };
    }
    const key = variable.form === 'list' ? itemKey(value) : variable.name;
    const used = { scalar: value, changes: [...service.path, 'environment', key] };
    return requireInstead(used, [part], shared ?? wholeDefault(value, part) ?? variableName(variable.name));
}

;// CONCATENATED MODULE: ./build/rules/secrets/secret-in-environment.js




const secret_in_environment_rule = {
    meta: {
        id: 'secret-in-environment',
        group: 'secrets',
        title: 'Secret written in the file',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-798', 'CWE-526'],
        cis: ['4.10'],
        owasp: ['Docker rule 12'],
        elsewhere: { 'compose-lint': 'CL-0020', DockSec: 'compose-plaintext-secret-env', KICS: 'Passwords And Secrets' },
        references: [
            'https://docs.docker.com/compose/how-tos/use-secrets/',
            'https://docs.docker.com/reference/compose-file/interpolation/',
        ],
        docs: {
            danger: 'The value is in the repository and its history for everyone who can read it, and in `docker inspect` for everyone on the host.',
            remedy: 'Change the credential. Then take it from a variable that has to be set, or better from a secret: most images read `NAME_FILE`.',
            whenRight: 'For a value that protects nothing, such as a test database that never leaves one machine.',
        },
    },
    *check(project) {
        for (const credential of literalCredentials(project)) {
            if (credential.weak)
                continue;
            const { service, variable, value, part, path } = credential;
            yield {
                at: partPlace(value, part),
                service: service.name,
                path,
                subject: shortHash(variable.text),
                secrets: concealed(value, part, variable.text),
                message: {
                    what: prose `The value of ${variable.name} for ${service.name} is written in the file.`,
                    why: prose `Everyone who can read the repository or its history has it, and so has everyone who may run \`docker inspect\`.`,
                    todo: prose `Change the credential, and take it from a variable or a secret instead.`,
                },
                ...requireVariable(credential),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/secrets/secret-in-interpolation-default.js






/** Defaults of variables that are credentials by their own name, or by the name of the value that they make up. */
function* defaultCredentials({ scalar, name }) {
    for (const { variable, form, at, operandAt } of scalar.substitutions) {
        if (form !== 'default' || operandAt === undefined)
            continue;
        const isWhole = at.end === scalar.raw.length && isLead(scalar, name, at);
        if (!isCredentialName(variable) && !(isWhole && isCredentialName(name)))
            continue;
        const value = scalar.raw.slice(operandAt.start, operandAt.end);
        // A variable inside the default is listed by itself.
        const strength = value.includes('$') ? 'none' : strengthOf(value);
        // As the whole of a variable's value, a weak default is `weak-default-credential`'s.
        if (strength === 'none' || (strength === 'weak' && isWhole && isCredentialName(name)))
            continue;
        yield { variable, at, operandAt, value, strength };
    }
}
/** Whether nothing but a list item's `NAME=` stands before the expression. */
function isLead({ raw }, name, at) {
    return at.start === 0 || raw.slice(0, at.start) === `${name}=`;
}
const secret_in_interpolation_default_rule = {
    meta: {
        id: 'secret-in-interpolation-default',
        group: 'secrets',
        title: "Secret as a variable's default",
        severity: 'medium',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-1392', 'CWE-798'],
        cis: [],
        owasp: ['Docker rule 12'],
        elsewhere: { 'compose-lint': 'CL-0020, CL-0021' },
        references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
        docs: {
            danger: 'Whoever starts the project without setting the variable gets this value, without being told. So the default is the password that is in use, and everyone can read it.',
            remedy: 'Let the variable be required: `${DB_PASSWORD:?set DB_PASSWORD}` stops with that message.',
            whenRight: 'For a default that protects nothing outside of one machine.',
        },
    },
    *check(project) {
        for (const used of usedScalars(project)) {
            const { scalar, service } = used;
            if (service === undefined)
                continue;
            for (const { variable, at, operandAt, value, strength } of defaultCredentials(used)) {
                yield {
                    at: partPlace(scalar, operandAt),
                    service,
                    path: used.path,
                    subject: shortHash(`${variable}=${value}`),
                    ...(strength === 'weak' && { severity: 'low' }),
                    secrets: concealed(scalar, operandAt, value),
                    message: {
                        what: prose `The default of ${variable} is a credential that is written in the file.`,
                        why: prose `Whoever starts ${service} without setting the variable runs it with this value, and nothing says so.`,
                        todo: prose `Require the variable instead of giving it a default, and change the value where it is in use.`,
                    },
                    ...requireInstead(used, [at], variable),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/secrets/secret-value-pattern.js






const secret_value_pattern_rule = {
    meta: {
        id: 'secret-value-pattern',
        group: 'secrets',
        title: 'Token or private key in the file',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-798'],
        cis: ['4.10'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/compose/how-tos/use-secrets/',
            'https://docs.github.com/en/code-security/concepts/secret-security/about-secret-scanning',
        ],
        docs: {
            danger: 'The text has the form of a real token, whatever its name says. Programs that search public repositories for these forms try what they find within minutes.',
            remedy: 'Revoke it where it was issued, then take the new one from a variable that has to be set, or from a secret.',
            whenRight: 'For a token that is made to be public, such as a key restricted to one website.',
        },
    },
    *check(project) {
        const seen = new Set();
        for (const used of usedScalars(project)) {
            const { scalar, service, name } = used;
            const found = findTokens(literalText(scalar));
            if (found.length === 0)
                continue;
            const { path } = used;
            // What an `x-` entry says is found at the services that use it; only the rest stands for itself.
            const place = `${scalar.document.path}:${scalar.writtenAt.start}`;
            if (isConfigContent(path) || (service === undefined && seen.has(place)))
                continue;
            seen.add(place);
            for (const { name: kind, span, spans, token } of together(found, (each) => each.token)) {
                const variable = variableName(name === '' || name.length > 60 ? kind : name);
                yield {
                    at: partPlace(scalar, span),
                    ...(service !== undefined && { service }),
                    path,
                    subject: shortHash(token),
                    secrets: concealed(scalar, span, token),
                    message: {
                        what: prose `A text of the form of a real ${[kind]} is written in the file.`,
                        why: prose `Programs that search repositories for such texts try them within minutes, and Git keeps it after it is deleted.`,
                        todo: prose `Revoke it where it was issued, and take the new one from a variable or a secret.`,
                    },
                    ...requireInstead(used, spans, variable),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/secrets/weak-default-credential.js





const weak_default_credential_rule = {
    meta: {
        id: 'weak-default-credential',
        group: 'secrets',
        title: 'Password that everyone tries first',
        severity: 'medium',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-1392', 'CWE-521'],
        cis: [],
        elsewhere: { 'compose-lint': 'CL-0021' },
        references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
        docs: {
            danger: 'The value is a known default, repeats a name, or is a few characters long. It keeps nobody out who can reach the service; where a port is published beyond this machine that is everybody.',
            remedy: 'Take it from a variable that has to be set, and set a long random value.',
            whenRight: 'In a setup for development whose ports stay on loopback.',
        },
    },
    *check(project) {
        const reachable = new Set([...livePorts(project)]
            .filter((port) => openness(project, port) !== undefined || onOneAddress(port))
            .map(({ service }) => service.name));
        for (const credential of literalCredentials(project)) {
            if (!credential.weak)
                continue;
            const { service, variable, value, part, path } = credential;
            const opensAnother = opensAnotherService(project, service, variable.name);
            const published = reachable.has(service.name) && !opensAnother;
            yield {
                at: partPlace(value, part),
                service: service.name,
                path,
                subject: 'weak',
                severity: published ? 'high' : 'medium',
                secrets: concealed(value, part, variable.text),
                message: {
                    what: prose `${variable.name} for ${service.name} has a value that everyone can guess or look up.`,
                    why: signs.test(variable.name)
                        ? forge
                        : published
                            ? getIn
                            : opensAnother
                                ? keepsNobodyOutThere
                                : keepsNobodyOut,
                    todo: prose `Take the value from a variable that has to be set, and set a long random one.`,
                },
                ...requireVariable(credential),
            };
        }
    },
};
/** Nobody logs in with these: the service signs or encrypts with them what it takes for its own later. */
const signs = /(?:^|_)(?:(?:APP|AUTH|NEXTAUTH|JWT|SESSION|COOKIE|SIGNING|TOKEN)_SECRET(?:_KEY)?|SECRET_KEY_BASE|(?:APP|JWT|SESSION|SIGNING)_KEY|(?:DJANGO|FLASK)_SECRET_KEY)$|^SECRET_KEY$/i;
const forge = prose `Whoever can reach the service can make up sessions or tokens that it takes for its own.`;
const getIn = prose `The service is published beyond this machine, so anyone who can reach it gets in.`;
const keepsNobodyOut = prose `It keeps nobody out who can reach the service, such as another container or a published port later on.`;
const keepsNobodyOutThere = prose `It keeps nobody out of the service that it opens, such as another container on the same network.`;
/** On an address of the host that other machines can reach. */
function onOneAddress({ port: { hostIp } }) {
    return hostIp.kind === 'address' && hostIp.reach === 'specific';
}

;// CONCATENATED MODULE: ./build/rules/structure/container-name-conflict.js

/** Source: https://github.com/moby/moby/blob/master/daemon/names/names.go */
const validName = /^\/?[a-zA-Z0-9][a-zA-Z0-9_.-]+$/;
/** Services of different profiles are often the same thing twice, for different places; they don't run together. */
function mayRunTogether(one, other) {
    const [own, others] = [one, other].map((service) => service.list('profiles').map(({ text }) => text));
    if (own === undefined || others === undefined || own.length === 0 || others.length === 0)
        return true;
    return own.some((profile) => others.includes(profile));
}
const container_name_conflict_rule = {
    meta: {
        id: 'container-name-conflict',
        group: 'structure',
        title: 'Container name that can not be given',
        severity: 'info',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-694'],
        cis: [],
        elsewhere: { dclint: 'no-duplicate-container-names, service-container-name-regex' },
        references: ['https://docs.docker.com/reference/compose-file/services/#container_name'],
        docs: {
            danger: 'Docker refuses a name that another container has, or that holds other characters than it allows, and the service does not start.',
            remedy: 'Give each service a name of its own, or leave the naming to Compose.',
            whenRight: 'Never; services that do not run together are left out already where their profiles say so.',
        },
    },
    *check(project) {
        const taken = [];
        for (const service of project.services) {
            const name = service.text('container_name');
            if (name?.known !== true)
                continue;
            const path = [...service.path, 'container_name'];
            const hit = { at: name, service: service.name, path, subject: name.text };
            const earlier = taken.find((other) => other.name.text === name.text && mayRunTogether(other.service, service));
            taken.push({ service, name });
            if (!validName.test(name.text)) {
                yield {
                    ...hit,
                    message: {
                        what: prose `${service.name} asks for the container name ${name.text}.`,
                        why: prose `Docker takes letters, digits, \`_\`, \`.\` and \`-\`, at least two of them, the first a letter or digit.`,
                        todo: prose `Choose another name, or leave the naming to Compose.`,
                    },
                };
            }
            else if (earlier !== undefined) {
                yield {
                    ...hit,
                    message: {
                        what: prose `${service.name} and ${earlier.service.name} ask for the same container name ${name.text}.`,
                        why: prose `Docker gives it to the first one, and the other does not start.`,
                        todo: prose `Give each a name of its own, or leave the naming to Compose.`,
                    },
                    related: [{ place: earlier.name, note: prose `${earlier.service.name} has the name.` }],
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/structure/invalid-compose-file.js

const invalid_compose_file_rule = {
    meta: {
        id: 'invalid-compose-file',
        group: 'structure',
        title: 'File that Docker Compose refuses',
        severity: 'high',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-1286'],
        cis: [],
        elsewhere: { dclint: 'invalid-yaml', 'compose-lint': 'exit code 2' },
        references: ['https://docs.docker.com/reference/compose-file/'],
        docs: {
            danger: 'The YAML does not parse, a key stands twice, or the layout is one that Docker Compose no longer loads. What will run can not be told, and a gate that cannot read a file must not let it pass.',
            remedy: 'Correct the place that the message names. `docker compose config` shows what Compose itself says.',
            whenRight: 'Never.',
        },
    },
    check: (project) => problemHits(project, 'invalid-compose-file'),
};

;// CONCATENATED MODULE: ./build/rules/structure/service-layers.js
/** Everything that makes up a service: what each file says of it, and of the services that it extends. */
function layersOf(project, service) {
    const found = [];
    for (const layer of project.layers)
        if (layer.role !== 'extends')
            follow(project, layer, service, found);
    return found;
}
/** As long as loading follows a chain of `extends`. */
const longestChain = 20;
function follow(project, layer, name, found, levels = 0) {
    if (levels > longestChain)
        return;
    const fields = nodeAt(layer.root, ['services', name]);
    if (fields?.kind !== 'map' || found.some((known) => known.layer === layer && known.name === name))
        return;
    found.push({ layer, name, fields });
    const extended = fields.entries.get('extends');
    const base = extended?.kind === 'map' ? service_layers_scalarAt(extended, ['service']) : service_layers_scalarAt(fields, ['extends']);
    const file = extended && service_layers_scalarAt(extended, ['file']);
    if (base === undefined)
        return;
    if (file === undefined)
        return follow(project, layer, base.text, found, levels + 1);
    const path = pathFrom(file.folder, file.text);
    for (const other of project.layers) {
        if (other.role === 'extends' && other.document.path === path)
            follow(project, other, base.text, found, levels + 1);
    }
}
function nodeAt(node, path) {
    return path.reduce((within, key) => (within?.kind === 'map' ? within.entries.get(key) : undefined), node);
}
function service_layers_scalarAt(node, path) {
    const found = nodeAt(node, path);
    return found?.kind === 'scalar' && found.value !== null ? found : undefined;
}
function pathFrom(folder, reference) {
    const parts = [];
    for (const part of `${folder}/${reference}`.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./build/rules/structure/hardening.js


const hardening_memory = [['mem_limit'], ['deploy', 'resources', 'limits', 'memory']];
const processes = [['pids_limit'], ['deploy', 'resources', 'limits', 'pids']];
/** What can be lost without a trace. A dangerous setting that comes instead is for the rule about it to say. */
const hardenings = [
    {
        name: '`no-new-privileges`',
        path: ['security_opt', 'no-new-privileges'],
        keys: [['security_opt']],
        holds: (fields) => anyOf(itemsOf(fields, 'security_opt'), /^no-new-privileges(?:[:=]true)?$/),
    },
    {
        name: '`cap_drop: [ALL]`',
        path: ['cap_drop'],
        keys: [['cap_drop']],
        holds: (fields) => anyOf(itemsOf(fields, 'cap_drop'), /^(?:cap_)?all$/i),
    },
    {
        name: '`read_only: true`',
        path: ['read_only'],
        keys: [['read_only']],
        holds: (fields) => anyOf(scalarsAt(fields, [['read_only']]), /^(?:true|yes|on|y)$/i),
    },
    {
        name: 'the user that is not root',
        path: ['user'],
        keys: [['user']],
        holds: (fields) => any(scalarsAt(fields, [['user']]), (user) => user !== '' && !root_user_isRoot(user)),
    },
    {
        name: 'the memory limit',
        path: ['mem_limit'],
        keys: hardening_memory,
        holds: (fields) => any(scalarsAt(fields, hardening_memory), isLimit),
    },
    {
        name: 'the limit of processes',
        path: ['pids_limit'],
        keys: processes,
        holds: (fields) => any(scalarsAt(fields, processes), isLimit),
    },
];
/** `0` and `-1` limit nothing. */
function isLimit(text) {
    return Number.parseFloat(text) > 0;
}
function anyOf(scalars, pattern) {
    return any(scalars, (text) => pattern.test(text));
}
function any(scalars, holds) {
    if (scalars.some(({ known, text }) => known && holds(text)))
        return true;
    return scalars.every(({ known }) => known) ? false : undefined;
}
function scalarsAt(fields, keys) {
    return keys.flatMap((key) => service_layers_scalarAt(fields, key) ?? []);
}
function itemsOf(fields, key) {
    const list = nodeAt(fields, [key]);
    return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'scalar') : [];
}

;// CONCATENATED MODULE: ./build/rules/structure/override-removes-hardening.js



const override_removes_hardening_rule = {
    meta: {
        id: 'override-removes-hardening',
        group: 'structure',
        title: 'Hardening of the base is taken away',
        severity: 'medium',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-1188'],
        cis: [],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/merge/',
            'https://docs.docker.com/reference/compose-file/services/#extends',
        ],
        docs: {
            danger: 'A base file keeps the container in bounds, and another file that is merged over it, or the service that extends it, takes that away: with `!reset`, with `!override`, or with a value that says the opposite. Whoever reads the base sees hardening that does not take effect.',
            remedy: 'Leave the setting in place, and open only what is needed beside it, such as one capability or one `tmpfs`.',
            whenRight: 'In an override for development that never reaches a server.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const lost = losses(service, layersOf(project, service.name));
            for (const { hardening, at, before } of lost) {
                const together = lost
                    .filter((other) => other.at.writtenAt === at.writtenAt)
                    .map((other) => other.hardening.name);
                const place = hardening.keys.flatMap((key) => nodeAt(before.fields, key) ?? [])[0];
                yield {
                    at,
                    service: service.name,
                    path: [...service.path, ...hardening.path],
                    subject: 'removed',
                    message: {
                        what: prose `This takes ${[together.join(' and ')]} from ${service.name}, set in ${before.layer.document.path}.`,
                        why: prose `Whoever reads that file sees a bound that does not hold in what runs.`,
                        todo: prose `Leave it in place, and open only what is needed beside it.`,
                    },
                    ...(place && { related: [{ place, note: prose `It is set here.` }] }),
                };
            }
        }
    },
};
function losses(service, layers) {
    if (layers.length < 2)
        return [];
    return hardenings.flatMap((hardening) => {
        const before = layers.find(({ fields }) => hardening.holds(fields) === true);
        const at = before && override_removes_hardening_removal(service, layers, hardening);
        return before === undefined || at === undefined ? [] : { hardening, before, at };
    });
}
/** What undoes a hardening: the tag that drops it, else what stands in its place. `undefined` where it may still hold. */
function override_removes_hardening_removal(service, layers, hardening) {
    if (hardening.holds(service.fields) !== false)
        return undefined;
    const resets = layers.flatMap(({ layer, name }) => layer.resets.filter(({ path }) => hardening.keys.some((key) => override_removes_hardening_overlap(path, ['services', name, ...key]))));
    return resets.at(-1)?.place ?? hardening.keys.flatMap((key) => service.get(...key) ?? [])[0];
}
/** Whether one path is the other or leads to it. */
function override_removes_hardening_overlap(one, other) {
    return one.every((key, index) => index >= other.length || key === other[index]);
}

;// CONCATENATED MODULE: ./build/rules/structure/swarm-ignored-hardening.js


/**
 * What `docker stack deploy` leaves out with no more than a line on the terminal, where security hangs on it.
 * Source: `UnsupportedProperties` in https://github.com/docker/cli/blob/master/cli/compose/types/types.go
 */
const swarm_ignored_hardening_ignored = new Map([
    ['security_opt', prose `What it forbids stays allowed.`],
    ['userns_mode', prose `The container runs with the engine's own user mapping.`],
    ['cgroup_parent', prose `The limits of that group don't hold for it.`],
    ['network_mode', prose `It joins the default network, whatever the file says.`],
    ['ipc', prose `It does not share memory as the file says.`],
    ['pid', prose `It does not share processes as the file says.`],
    ['privileged', prose `It runs without the privileges that it counts on, unless somebody starts it another way.`],
    ['devices', prose `It runs without the devices that it counts on, unless somebody starts it another way.`],
]);
function* ignoredKeys(service) {
    for (const [key, why] of swarm_ignored_hardening_ignored) {
        const node = service.get(key);
        const isOff = node?.kind === 'scalar' && service.flag(key)?.value === false;
        if (node !== undefined && !isOff)
            yield [key, node, why];
    }
}
const swarm_ignored_hardening_rule = {
    meta: {
        id: 'swarm-ignored-hardening',
        group: 'structure',
        title: 'Key that Swarm ignores',
        severity: 'info',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-1188'],
        cis: [],
        elsewhere: {},
        references: ['https://docs.docker.com/reference/cli/docker/stack/deploy/'],
        docs: {
            danger: '`docker stack deploy` leaves out some keys and goes on. Who reads the file takes `security_opt` for granted, and the service runs without it.',
            remedy: "Set it where Swarm looks: in the engine's own settings, or in `deploy`.",
            whenRight: 'Where the same file is also started with `docker compose up`.',
        },
    },
    *check(project) {
        if (!isStackFile(project))
            return;
        for (const service of project.services) {
            for (const [key, node, why] of ignoredKeys(service)) {
                yield {
                    at: { ...node, writtenAt: node.keyAt ?? node.writtenAt },
                    service: service.name,
                    path: [...service.path, key],
                    subject: key,
                    message: {
                        what: prose `\`docker stack deploy\` ignores ${key} of ${service.name}.`,
                        why,
                        todo: prose `Set it where Swarm looks: in the engine's own settings, or in \`deploy\`.`,
                    },
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/structure/unresolved-reference.js

const unresolved_reference_rule = {
    meta: {
        id: 'unresolved-reference',
        group: 'structure',
        title: 'Reference to something that is not there',
        severity: 'medium',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-1059'],
        cis: [],
        elsewhere: { 'compose-lint': 'exit code 2' },
        references: [
            'https://docs.docker.com/reference/compose-file/include/',
            'https://docs.docker.com/reference/compose-file/services/#extends',
        ],
        docs: {
            danger: 'An `include` or `extends` points to a file that is missing, to a service that does not exist, or back to itself. What it would bring in was not audited.',
            remedy: 'Correct the path or the name, or remove the reference.',
            whenRight: 'Where the file is made before `docker compose up` runs. Then leave the project out of the audit.',
        },
    },
    check: (project) => problemHits(project, 'unresolved-reference'),
};

;// CONCATENATED MODULE: ./build/rules/supply-chain/inline-dockerfile.js
/**
 * The instructions of an inline Dockerfile. In a block (`|`) each one has its own lines as its place; in any other form,
 * where lines are folded or escaped, the place is the whole text.
 */
function instructionsOf(scalar) {
    const { document, writtenAt, style } = scalar;
    const inBlock = style === 'literal';
    const written = inBlock ? document.text.slice(writtenAt.start, writtenAt.end) : scalar.raw;
    const instructions = [];
    let open;
    let offset = 0;
    for (const line of written.split('\n')) {
        const start = writtenAt.start + offset + (line.length - line.trimStart().length);
        const end = writtenAt.start + offset + line.trimEnd().length;
        offset += line.length + 1;
        const text = line.trim();
        if (text === '' || text.startsWith('#'))
            continue;
        open = open === undefined ? { text, start } : { text: `${open.text.slice(0, -1)} ${text}`, start: open.start };
        if (text.endsWith('\\'))
            continue;
        const [, keyword = '', rest = ''] = /^([A-Za-z]+)\s+(\S.*)$/.exec(open.text) ?? [];
        const at = inBlock ? { ...scalar, writtenAt: { start: open.start, end } } : scalar;
        if (keyword !== '')
            instructions.push({ keyword: keyword.toUpperCase(), text: rest, at });
        open = undefined;
    }
    return instructions;
}

;// CONCATENATED MODULE: ./build/rules/supply-chain/build-inline-remote-exec.js


/** What an instruction takes from elsewhere without saying which version it means. */
function unchecked({ keyword, text }, stages) {
    if (keyword === 'RUN' && pipesDownload(text))
        return prose `downloads a script and runs it at once`;
    if (keyword === 'ADD' && /(?:^|\s)https?:\/\//.test(text) && !/--checksum=|#[0-9a-f]{40}/.test(text))
        return prose `adds a download that nothing checks`;
    if (keyword === 'FROM' && isLatest(text, stages))
        return prose `builds on whatever image is the latest`;
    return undefined;
}
function pipesDownload(command) {
    const parts = command.split('|').map((part) => part.trim());
    return parts.some((part, index) => index > 0 &&
        /^(?:sudo\s+)?(?:\/bin\/)?(?:ba|da|z|k)?sh\b/.test(part) &&
        /(?:^|[\s;&(])(?:curl|wget)\s/.test(parts[index - 1] ?? ''));
}
/** `scratch`, an earlier stage and what a build argument names are no images that a tag could be missing of. */
function isLatest(text, stages) {
    const image = text.split(/\s+/).find((word) => !word.startsWith('--')) ?? '';
    if (image === 'scratch' || image.includes('$') || image.includes('@') || stages.has(image.toLowerCase()))
        return false;
    return image.endsWith(':latest') || !image.slice(image.lastIndexOf('/') + 1).includes(':');
}
function stageOf({ keyword, text }) {
    return keyword === 'FROM' ? /\sas\s+(\S+)$/i.exec(text)?.[1]?.toLowerCase() : undefined;
}
const build_inline_remote_exec_rule = {
    meta: {
        id: 'build-inline-remote-exec',
        group: 'supply-chain',
        title: 'Inline Dockerfile that runs downloads unchecked',
        severity: 'low',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-494'],
        cis: ['4.2'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/build/#dockerfile_inline',
            'https://docs.docker.com/reference/dockerfile/#add---checksum',
        ],
        docs: {
            danger: 'Linters for Dockerfiles never see one that stands in a compose file. What it downloads is run as root in the build, whatever it is that day.',
            remedy: 'Name a version and check it: `ADD --checksum=sha256:…`, a package with its version, an image with its tag. Better, move it into a Dockerfile of its own.',
            whenRight: 'In throw-away setups.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const inline = service.text('build', 'dockerfile_inline');
            if (inline === undefined)
                continue;
            const instructions = instructionsOf(inline);
            const stages = new Set(instructions.flatMap((instruction) => stageOf(instruction) ?? []));
            for (const instruction of instructions) {
                const what = unchecked(instruction, stages);
                if (what === undefined)
                    continue;
                const { keyword, text, at } = instruction;
                yield {
                    at,
                    service: service.name,
                    path: [...service.path, 'build', 'dockerfile_inline', keyword],
                    subject: text,
                    message: {
                        what: prose `The ${[keyword]} step in the build of ${service.name} ${what}.`,
                        why: prose `It is other code whenever that place changes, and linters for Dockerfiles don't look here.`,
                        todo: prose `Name a version and check it, in a Dockerfile of its own where linters see it.`,
                    },
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/supply-chain/build-insecure-entitlement.js


function* rights(service) {
    const privileged = service.flag('build', 'privileged');
    if (privileged?.value === true) {
        yield { at: privileged, path: ['privileged'], reach: 'host', written: prose `\`privileged: true\`` };
    }
    for (const item of service.list('build', 'entitlements')) {
        if (item.text !== 'security.insecure' && item.text !== 'network.host')
            continue;
        const reach = item.text === 'network.host' ? 'network' : 'host';
        yield { at: item, path: ['entitlements', item.text], reach, written: prose `the entitlement ${item.text}` };
    }
    const network = service.text('build', 'network');
    if (network?.text === 'host') {
        yield { at: network, path: ['network'], reach: 'network', written: prose `\`network: host\`` };
    }
}
const build_insecure_entitlement_rule = {
    meta: {
        id: 'build-insecure-entitlement',
        group: 'supply-chain',
        title: 'Build with rights over its host',
        severity: 'high',
        default: 'on',
        fix: 'caveat',
        cwe: ['CWE-250'],
        cis: [],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/build/#entitlements',
            'https://docs.docker.com/reference/compose-file/build/#privileged',
            'https://docs.docker.com/reference/compose-file/build/#network',
        ],
        docs: {
            danger: 'The steps of the build leave the sandbox: with `privileged` or `security.insecure` they have every right on the machine that builds, with the host network they reach what listens there on `127.0.0.1`. Every package that the build installs may use that.',
            remedy: 'Remove the line.',
            whenRight: 'For builds that make images inside of a build, on a machine that is thrown away afterwards.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            for (const { at, path: key, reach, written } of rights(service)) {
                const path = [...service.path, 'build', ...key];
                yield {
                    at,
                    service: service.name,
                    path,
                    subject: reach,
                    severity: reach === 'host' ? 'high' : 'medium',
                    message: {
                        what: prose `The build of ${service.name} runs with ${written}.`,
                        why: reach === 'host'
                            ? prose `Whatever its steps download and run has every right on the machine that builds.`
                            : prose `Whatever its steps download and run reaches the services of the machine that builds, those on \`127.0.0.1\` too.`,
                        todo: prose `Remove it.`,
                    },
                    ...proposeRemoval(at, path, {
                        title: prose `Keep the build in its sandbox.`,
                        caveat: reach === 'host'
                            ? prose `A step that mounts or loads something, as \`RUN --security=insecure\` does, fails.`
                            : prose `A step that needs a service or a resolver of the host itself fails.`,
                    }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/supply-chain/remote-contexts.js
/**
 * Build contexts and additional contexts that the builder fetches: git repositories, archives and single files.
 * Source: `isRemoteContext` in https://github.com/compose-spec/compose-go/blob/main/paths/context.go
 */
function* remoteContexts(project) {
    for (const service of project.services) {
        for (const [path, scalar] of [
            [['build'], service.text('build')],
            [['build', 'context'], service.text('build', 'context')],
        ]) {
            if (scalar !== undefined)
                yield* remote_contexts_remote(service, 'context', [...service.path, ...path], scalar, scalar.text, scalar);
        }
        for (const pair of service.pairs('build', 'additional_contexts')) {
            const path = [...service.path, 'build', 'additional_contexts', pair.name];
            yield* remote_contexts_remote(service, pair.name, path, pair.value, pair.text, pair);
        }
    }
}
function* remote_contexts_remote(service, name, path, scalar, text, at) {
    if (!/^(?:https?:\/\/|git:\/\/|ssh:\/\/|github\.com\/|git@)/.test(text))
        return;
    const [, scheme = '', login] = /^([a-z]+:\/\/)([^/?#@]*)@/.exec(text) ?? [];
    const isSecret = login !== undefined && login !== 'git';
    yield {
        service,
        at,
        name,
        path,
        known: scalar?.known ?? true,
        address: isSecret ? scheme + text.slice(scheme.length + login.length + 1) : text,
        ...(isSecret && { login }),
    };
}

;// CONCATENATED MODULE: ./build/rules/supply-chain/build-remote-mutable-ref.js


/** Short hashes don't count: the builder does not take them for commits. */
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/**
 * `#<commit>:<folder>` or `?checksum=<commit>`, which newer builders also take as `commit`; an archive is fixed where its
 * own path names the commit.
 * Source: https://docs.docker.com/build/concepts/context/#url-fragments
 */
function namesCommit(address) {
    const [before = '', fragment = ''] = address.split('#', 2);
    const [base = '', query = ''] = before.split('?', 2);
    const isArchive = /^https?:/.test(address) && !base.endsWith('.git');
    return [
        ...fragment.split(':', 1),
        ...query.split('&').map((part) => part.replace(/^(?:checksum|commit)=/, '')),
        ...(isArchive ? base.split(/[/._-]/) : []),
    ].some(isCommit);
}
const build_remote_mutable_ref_rule = {
    meta: {
        id: 'build-remote-mutable-ref',
        group: 'supply-chain',
        title: 'Build from a moving remote source',
        severity: 'medium',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-494', 'CWE-829'],
        cis: ['4.2'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/build/#context',
            'https://docs.docker.com/reference/compose-file/build/#additional_contexts',
            'https://docs.docker.com/build/concepts/context/#url-fragments',
        ],
        docs: {
            danger: 'The build downloads its source from an address whose content can change: a branch, a tag, an archive. Whoever controls it decides what runs in the next build and in the container.',
            remedy: 'Name the whole commit: `https://github.com/acme/app.git#<40 digits>`, with `:<folder>` behind it if need be.',
            whenRight: 'Where the other repository is as well guarded as this one, and its branch is meant to be followed.',
        },
    },
    *check(project) {
        for (const { service, at, name, path, address, login, known } of remoteContexts(project)) {
            if (!known || namesCommit(address))
                continue;
            yield {
                at,
                service: service.name,
                path,
                subject: address,
                message: {
                    what: name === 'context'
                        ? prose `${service.name} is built from ${address}, which names no commit.`
                        : prose `The build of ${service.name} takes ${name} from ${address}, which names no commit.`,
                    why: prose `Whoever controls that place decides what the next build runs, without any change here.`,
                    todo: prose `Put the whole commit behind it, \`#<40 digits>\`, or copy the files into this repository.`,
                },
                ...(login !== undefined && { secrets: [login] }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/supply-chain/build-ssh-forwarded.js


/** Where the build is given the SSH agent itself, under its usual name. A key of its own has a name of its own. */
function forwardedAgent(service) {
    const pair = service.pairs('build', 'ssh').find(({ name }) => name === 'default');
    const single = service.text('build', 'ssh');
    return pair ?? (single?.text === 'default' ? single : undefined);
}
const build_ssh_forwarded_rule = {
    meta: {
        id: 'build-ssh-forwarded',
        group: 'supply-chain',
        title: 'SSH agent handed to a remote build',
        severity: 'low',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-668'],
        cis: [],
        elsewhere: {},
        references: ['https://docs.docker.com/reference/compose-file/build/#ssh'],
        docs: {
            danger: 'The Dockerfile comes from elsewhere, and its `RUN --mount=type=ssh` steps may use the agent of whoever builds: every server and repository that its keys open.',
            remedy: 'Give the build one deploy key under a name of its own, or fetch the source before the build.',
            whenRight: 'Where the remote source is your own and names a commit.',
        },
    },
    *check(project) {
        const building = Map.groupBy(remoteContexts(project), ({ service }) => service);
        for (const [service, [context]] of building) {
            const at = forwardedAgent(service);
            if (at === undefined || context === undefined)
                continue;
            yield {
                at,
                service: service.name,
                path: [...service.path, 'build', 'ssh', 'default'],
                subject: 'default',
                message: {
                    what: prose `The build of ${service.name} gets the SSH agent of whoever starts it.`,
                    why: prose `It runs what ${context.address} says, which may then use every server and repository that the agent's keys open.`,
                    todo: prose `Give it one deploy key under a name of its own.`,
                },
                related: [{ place: context.at, note: prose `The remote source.` }],
                ...(context.login !== undefined && { secrets: [context.login] }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/knowledge/mutable-tags.js
/** Names of channels, and of base systems without a version: such tags are moved to new images by habit. */
const channels = new Set([
    'latest',
    'alpine',
    'slim',
    'stable',
    'edge',
    'nightly',
    'dev',
    'develop',
    'development',
    'test',
    'testing',
    'staging',
    'main',
    'master',
    'release',
    'current',
    'rolling',
    'unstable',
    'beta',
    'alpha',
    'canary',
    'snapshot',
    'lts',
    'prod',
    'production',
]);
/** Whether what runs changes without a change in the file. A number beside the channel's name pins it: `main-7f3a9c2`. */
function isMutableTag(tag) {
    const [channel = ''] = tag.toLowerCase().split('-');
    return channels.has(channel) && !/\d/.test(tag);
}

;// CONCATENATED MODULE: ./build/rules/supply-chain/image-mutable-tag.js


const image_mutable_tag_rule = {
    meta: {
        id: 'image-mutable-tag',
        group: 'supply-chain',
        title: 'Image without a fixed version',
        severity: 'low',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-494', 'CWE-829'],
        cis: ['5.28', '4.2'],
        elsewhere: {
            dclint: 'service-image-require-explicit-tag',
            'compose-lint': 'CL-0004',
            DockSec: 'compose-latest-or-untagged-image',
            'kjaniec-compose-lint': 'no-latest-tag',
        },
        references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
        docs: {
            danger: 'The tag is moved to new images by habit: the next pull runs other code without any change here, and nobody can say later what ran.',
            remedy: 'Name a version, `image: postgres:16.4`, and add its digest where it has to be exact.',
            whenRight: 'For images that this project builds itself, and in throw-away setups.',
        },
    },
    *check(project) {
        // Beside `build` the image is a local name for what is built, for the other services too.
        const built = new Set(project.services.filter(({ hasBuild }) => hasBuild).map(({ image }) => image?.value.name));
        for (const service of project.services) {
            const { image } = service;
            if (image === undefined || service.hasBuild || built.has(image.value.name))
                continue;
            const { tag, digest, name } = image.value;
            if (digest !== undefined || (tag !== undefined && !isMutableTag(tag)))
                continue;
            yield {
                at: image,
                service: service.name,
                path: [...service.path, 'image'],
                subject: `${name}:${tag ?? ''}`,
                message: {
                    what: tag === undefined
                        ? prose `The image of ${service.name} names no version, so it is \`latest\`.`
                        : prose `The image of ${service.name} follows the moving tag ${tag}.`,
                    why: prose `The next pull can run other code without any change here.`,
                    todo: prose `Name a version, and add its digest where it has to be exact.`,
                },
                noFixReason: prose `Which version is meant is not in the file.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/supply-chain/image-no-digest.js

const image_no_digest_rule = {
    meta: {
        id: 'image-no-digest',
        group: 'supply-chain',
        title: 'Image without a digest',
        severity: 'info',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-494'],
        cis: ['5.28'],
        elsewhere: { 'compose-lint': 'CL-0019' },
        references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
        docs: {
            danger: 'A tag can be moved to another image, by its maintainers or by whoever gets hold of their account. A digest can not.',
            remedy: 'Add the digest, `image: postgres:16.4@sha256:…`, and let a tool such as Renovate keep it up to date.',
            whenRight: 'Where nobody would update the digest: an old image that is pinned gets no security fixes.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const { image } = service;
            // Beside `build` the image is a local name for what is built; a variable may bring the digest along.
            if (image === undefined || service.hasBuild || service.text('image')?.known !== true)
                continue;
            if (image.value.digest !== undefined)
                continue;
            const { name, tag = 'latest' } = image.value;
            yield {
                at: image,
                service: service.name,
                path: [...service.path, 'image'],
                subject: `${name}:${tag}`,
                message: {
                    what: prose `The image of ${service.name} is named by its tag ${tag} only.`,
                    why: prose `A tag can be moved to another image; a digest can not.`,
                    todo: prose `Add \`@sha256:…\` behind the tag, and let a tool keep it up to date.`,
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/supply-chain/image-untrusted-variable.js

/** The variable that is the whole image, where the repository gives it no value. */
function wholeVariable({ raw, substitutions }) {
    const whole = substitutions.find(({ at }) => at.start === 0 && at.end === raw.length);
    return whole !== undefined && ['unset', 'required'].includes(whole.source) ? whole.variable : undefined;
}
/** A registry that nothing but a number names, so that no certificate can vouch for it. This machine itself is none. */
function bareAddress({ image }) {
    const host = image?.value.registry.replace(/:\d+$/, '') ?? '';
    const isAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || /^\[[0-9a-f:.]+\]$/i.test(host);
    return isAddress && !/^127\.|^\[::1\]$/.test(host) ? image?.value.registry : undefined;
}
function untrusted(service, written) {
    const variable = wholeVariable(written);
    if (variable !== undefined)
        return [variable, prose `The variable ${variable} alone decides which image ${service.name} runs.`];
    const registry = bareAddress(service);
    if (registry !== undefined)
        return [registry, prose `The image of ${service.name} comes from the bare address ${registry}.`];
    return undefined;
}
const image_untrusted_variable_rule = {
    meta: {
        id: 'image-untrusted-variable',
        group: 'supply-chain',
        title: 'Image from a place that nobody vouches for',
        severity: 'info',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-829'],
        cis: ['4.2'],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#image',
            'https://docs.docker.com/reference/cli/dockerd/#insecure-registries',
        ],
        docs: {
            danger: 'Who reviews the file can not tell what will run: the whole image comes from the environment, or from a registry at a bare address, which is commonly reached without encryption.',
            remedy: 'Write the repository into the file and leave only the version to a variable: `image: acme/app:${VERSION:-1.4.2}`.',
            whenRight: 'In pipelines that build the image and hand its name on.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const written = service.text('image');
            if (written === undefined || service.hasBuild)
                continue;
            const found = untrusted(service, written);
            if (found === undefined)
                continue;
            const [subject, what] = found;
            yield {
                at: written,
                service: service.name,
                path: [...service.path, 'image'],
                subject,
                message: {
                    what,
                    why: prose `Who reviews this file can't tell what will run.`,
                    todo: prose `Name a repository that can be checked, and leave only the version to a variable.`,
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/supply-chain/include-remote.js


const include_remote_rule = {
    meta: {
        id: 'include-remote',
        group: 'supply-chain',
        title: 'Compose file fetched from elsewhere',
        severity: 'high',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-829', 'CWE-494'],
        cis: [],
        elsewhere: {},
        references: ['https://docs.docker.com/reference/compose-file/include/'],
        docs: {
            danger: 'Docker Compose downloads the file each time, without asking. Whoever controls that place decides what the next `docker compose up` mounts and what it may do.',
            remedy: 'Copy the file into the repository, or pin it to a commit or digest that was reviewed.',
            whenRight: 'Where the reference is pinned and that version was reviewed; it is reported as `medium`.',
        },
    },
    *check(project) {
        for (const hit of problemHits(project, 'include-remote'))
            yield pinned.test(hit.subject) ? asPinned(hit) : hit;
    },
};
/** A commit behind `#`, or a digest: what is fetched can't change any more. */
const pinned = /#[0-9a-f]{40}(?::|$)|@sha256:[0-9a-f]{64}$/;
function asPinned(hit) {
    return {
        ...hit,
        severity: 'medium',
        message: {
            what: prose `${hit.subject} is fetched from outside this repository.`,
            why: prose `It is pinned, so it stays what it is; but it was not audited, and it decides what runs here.`,
            todo: prose `Review the pinned version, or copy the file into this repository.`,
        },
    };
}

;// CONCATENATED MODULE: ./build/rules/supply-chain/model-mutable-ref.js

/** `ai/smollm2:360M-Q4_K_M` and `ai/smollm2@sha256:…` are fixed; a colon before the last slash is a registry's port. */
function isFixed(reference) {
    const name = reference.slice(reference.lastIndexOf('/') + 1);
    return /[@:]/.test(name) && !name.endsWith(':latest');
}
const model_mutable_ref_rule = {
    meta: {
        id: 'model-mutable-ref',
        group: 'supply-chain',
        title: 'Model without a fixed version',
        severity: 'info',
        default: 'off',
        fix: 'no',
        cwe: ['CWE-494'],
        cis: [],
        elsewhere: {},
        references: ['https://docs.docker.com/reference/compose-file/models/'],
        docs: {
            danger: 'Docker fetches the model like an image. Without a tag it is the latest one, which changes without any change here.',
            remedy: 'Name a tag or a digest: `model: ai/smollm2:360M-Q4_K_M`.',
            whenRight: 'While trying models out.',
        },
    },
    *check(project) {
        const models = project.root.entries.get('models');
        if (models?.kind !== 'map')
            return;
        for (const [name, fields] of models.entries) {
            const model = fields.kind === 'map' ? fields.entries.get('model') : undefined;
            if (model?.kind !== 'scalar' || !model.known || model.text === '' || isFixed(model.text))
                continue;
            yield {
                at: model,
                path: ['models', name, 'model'],
                subject: model.text,
                message: {
                    what: prose `The model ${name} names no fixed version of ${model.text}.`,
                    why: prose `The next start can fetch another model without any change here.`,
                    todo: prose `Name a tag or a digest.`,
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/supply-chain/provider-host-exec.js

const provider_host_exec_rule = {
    meta: {
        id: 'provider-host-exec',
        group: 'supply-chain',
        title: 'Service that runs a program on the host',
        severity: 'medium',
        default: 'on',
        fix: 'no',
        cwe: ['CWE-829', 'CWE-78'],
        cis: [],
        elsewhere: {},
        references: [
            'https://docs.docker.com/reference/compose-file/services/#provider',
            'https://docs.docker.com/compose/how-tos/provider-services/',
        ],
        docs: {
            danger: 'Docker Compose looks for a Docker plugin of that name, then for any program of that name, and runs it on the machine of whoever types `docker compose up`: outside of any container, with their rights, with options from the file.',
            remedy: 'Check that the program is the one that is meant, and that everybody who starts the project has it from a known place.',
            whenRight: 'For a provider that the team has chosen and installs, such as the model runner of Docker itself.',
        },
    },
    *check(project) {
        for (const service of project.services) {
            const type = service.text('provider', 'type');
            if (type === undefined)
                continue;
            const program = type.known ? type.text : type.raw;
            yield {
                at: type,
                service: service.name,
                path: [...service.path, 'provider', 'type'],
                subject: program,
                message: {
                    what: prose `${service.name} is no container: \`docker compose up\` runs the program ${program} for it.`,
                    why: prose `Compose takes a Docker plugin or any program of that name, and runs it on the host with the rights of whoever starts the project.`,
                    todo: prose `Make sure that this program is meant, and that everybody has it from a known place.`,
                },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/index.js

















































































































/** Every rule, by group and name. */
const rules_rules = [
    rule,
    not_audited_rule,
    suppression_without_reason_rule,
    untrusted_suppression_rule,
    unused_suppression_rule,
    config_or_secret_from_host_sensitive_file_rule,
    docker_api_tcp_plaintext_rule,
    docker_socket_mount_rule,
    docker_socket_npipe_rule,
    docker_socket_parent_dir_rule,
    docker_socket_proxy_misuse_rule,
    docker_socket_use_api_socket_rule,
    mount_agent_socket_rule,
    mount_credential_dir_rule,
    mount_host_root_rule,
    mount_propagation_shared_rule,
    mount_selinux_relabel_system_rule,
    mount_sensitive_host_path_ro_rule,
    mount_sensitive_host_path_rw_rule,
    mount_timezone_writable_rule,
    root_filesystem_writable_rule,
    runtime_control_socket_mount_rule,
    shared_volume_between_services_rule,
    tmpfs_weakened_rule,
    volume_driver_opts_credential_rule,
    volumes_from_unmanaged_rule,
    extra_hosts_host_gateway_rule,
    network_default_bridge_rule,
    network_gateway_unprotected_rule,
    network_macvlan_ipvlan_rule,
    network_mode_host_conflict_rule,
    network_mode_host_discards_ports_rule,
    network_mode_host_via_external_network_rule,
    network_mode_host_rule,
    network_mode_inherits_host_rule,
    network_no_segmentation_rule,
    port_admin_ui_exposed_rule,
    port_bind_all_interfaces_rule,
    port_bind_default_wildcard_rule,
    port_bind_variable_unset_rule,
    port_docker_api_published_rule,
    port_duplicate_published_rule,
    port_ephemeral_published_rule,
    port_privileged_host_rule,
    port_range_wide_rule,
    port_sensitive_service_exposed_rule,
    port_sensitive_service_no_auth_rule,
    apparmor_unconfined_rule,
    cap_add_dangerous_rule,
    cap_add_host_escape_rule,
    cap_drop_all_missing_rule,
    cgroup_host_rule,
    cgroup_parent_set_rule,
    device_all_rule,
    device_block_or_memory_rule,
    device_cgroup_rules_wildcard_rule,
    device_sensitive_rule,
    gpus_all_rule,
    group_add_privileged_rule,
    ipc_host_rule,
    lifecycle_hook_privileged_rule,
    lifecycle_hook_root_rule,
    namespace_join_external_container_rule,
    no_new_privileges_disabled_rule,
    no_new_privileges_missing_rule,
    oom_kill_disabled_rule,
    pid_host_rule,
    privileged_namespace_combo_rule,
    privileged_rule,
    seccomp_unconfined_rule,
    selinux_label_disabled_rule,
    systempaths_unconfined_rule,
    user_not_set_rule,
    user_root_explicit_rule,
    userns_mode_host_rule,
    uts_host_rule,
    writable_cgroups_rule,
    cpu_limit_missing_rule,
    healthcheck_disabled_rule,
    healthcheck_missing_rule,
    logging_disabled_rule,
    logging_unbounded_rule,
    memory_limit_missing_rule,
    pids_limit_missing_rule,
    restart_unbounded_rule,
    sysctl_sensitive_rule,
    ulimit_unlimited_rule,
    auth_disabled_rule,
    env_credential_passthrough_rule,
    secret_file_tracked_rule,
    secret_in_build_args_rule,
    secret_in_command_rule,
    secret_in_config_content_rule,
    secret_in_connection_string_rule,
    secret_in_environment_rule,
    secret_in_interpolation_default_rule,
    secret_value_pattern_rule,
    weak_default_credential_rule,
    container_name_conflict_rule,
    invalid_compose_file_rule,
    override_removes_hardening_rule,
    swarm_ignored_hardening_rule,
    unresolved_reference_rule,
    build_inline_remote_exec_rule,
    build_insecure_entitlement_rule,
    build_remote_mutable_ref_rule,
    build_ssh_forwarded_rule,
    image_mutable_tag_rule,
    image_no_digest_rule,
    image_untrusted_variable_rule,
    include_remote_rule,
    model_mutable_ref_rule,
    provider_host_exec_rule,
];

;// CONCATENATED MODULE: ./build/rules/swallows.js
const portFindings = [
    'port-bind-all-interfaces',
    'port-bind-default-wildcard',
    'port-bind-variable-unset',
    'port-ephemeral-published',
];
/** A wide range is one entry too: what stands in it weighs more than how wide it is. */
const rangeFindings = [...portFindings, 'port-range-wide'];
/** The finding on the left makes those on the right superfluous: one problem, one finding. */
const swallows_swallows = [
    {
        finding: 'privileged',
        where: 'service',
        swallows: [
            'cap-add-host-escape',
            'cap-add-dangerous',
            'seccomp-unconfined',
            'apparmor-unconfined',
            'selinux-label-disabled',
            'systempaths-unconfined',
            'device-all',
            'device-block-or-memory',
            'no-new-privileges-missing',
            'cap-drop-all-missing',
        ],
    },
    { finding: 'privileged-namespace-combo', where: 'service', swallows: ['pid-host', 'network-mode-host'] },
    // The ports of a service in host mode are dead.
    { finding: 'network-mode-host', where: 'service', swallows: [...portFindings, 'port-sensitive-service-exposed'] },
    { finding: 'network-mode-host-discards-ports', where: 'service', swallows: ['network-mode-host'] },
    {
        finding: 'port-sensitive-service-no-auth',
        where: 'entry',
        swallows: [...rangeFindings, 'port-sensitive-service-exposed', 'port-admin-ui-exposed'],
    },
    { finding: 'port-sensitive-service-exposed', where: 'entry', swallows: [...rangeFindings, 'port-admin-ui-exposed'] },
    {
        finding: 'port-docker-api-published',
        where: 'entry',
        swallows: [...rangeFindings, 'port-sensitive-service-exposed'],
    },
    { finding: 'port-admin-ui-exposed', where: 'entry', swallows: rangeFindings },
    // Loopback is no answer to a range that a media server needs; which ports it uses is.
    { finding: 'port-range-wide', where: 'entry', swallows: portFindings },
    {
        finding: 'mount-host-root',
        where: 'entry',
        swallows: [
            'docker-socket-parent-dir',
            'mount-sensitive-host-path-rw',
            'mount-sensitive-host-path-ro',
            'mount-credential-dir',
        ],
    },
    // A proxy that lets writes through is the socket; switching them off makes the mount what it should be.
    { finding: 'docker-socket-proxy-misuse', where: 'service', swallows: ['docker-socket-mount'] },
    {
        finding: 'docker-socket-mount',
        where: 'entry',
        swallows: ['runtime-control-socket-mount', 'mount-sensitive-host-path-rw', 'mount-sensitive-host-path-ro'],
    },
    {
        finding: 'weak-default-credential',
        where: 'entry',
        swallows: ['secret-in-environment', 'secret-in-interpolation-default'],
    },
    { finding: 'secret-in-interpolation-default', where: 'entry', swallows: ['secret-in-environment'] },
    { finding: 'secret-value-pattern', where: 'entry', swallows: ['secret-in-environment'] },
    {
        finding: 'secret-in-connection-string',
        where: 'entry',
        swallows: ['secret-in-environment', 'weak-default-credential'],
    },
    // What matters most of a token in a build is that it stays in the image.
    { finding: 'secret-in-build-args', where: 'entry', swallows: ['secret-value-pattern'] },
    // What an override takes away is not only missing; what it puts in the place has a rule of its own.
    {
        finding: 'override-removes-hardening',
        where: 'entry',
        swallows: [
            'no-new-privileges-missing',
            'cap-drop-all-missing',
            'root-filesystem-writable',
            'user-not-set',
            'memory-limit-missing',
            'pids-limit-missing',
        ],
    },
    { finding: 'no-new-privileges-disabled', where: 'entry', swallows: ['override-removes-hardening'] },
    { finding: 'user-root-explicit', where: 'entry', swallows: ['override-removes-hardening'] },
];

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/fixes/choose.js



/**
 * Applies as many proven fixes as hold together, the most severe findings first.
 *
 * @param which `safe` leaves out those that change behaviour
 */
function applyFixes(findings, which, reaudit) {
    const proven = findings.flatMap((finding) => finding.proof.kind === 'proven' && (which === 'all' || finding.proof.fix.safety === 'safe')
        ? [{ fix: finding.proof.fix, covers: [finding] }]
        : []);
    // File by file first: where two fixes of one file exclude each other, only that file's have to be tried one by one.
    const byFile = Map.groupBy(proven, ({ fix }) => fix.document.path);
    const chosen = holdTogether([...byFile.values()].flatMap((ofFile) => holdTogether(ofFile, reaudit)), reaudit);
    const texts = new Map();
    for (const [document, ofDocument] of Map.groupBy(chosen, ({ fix }) => fix.document)) {
        const edits = combine_combineEdits(ofDocument.flatMap(({ fix }) => fix.edits)) ?? [];
        texts.set(document.path, applyEdits(document.text, edits));
    }
    return { texts, fixed: chosen.length };
}

;// CONCATENATED MODULE: ./build/cli/fix-command.js


/** A fix can make room for another one, so the audit is repeated until nothing is left to do. */
const mostRounds = 8;
/**
 * Applies proven fixes in memory until none is left.
 *
 * @param audit audits the tree with these texts in place of the files' own
 */
async function fixAll(which, audit) {
    const originals = new Map();
    const texts = new Map();
    let [fixed, left] = [0, 0];
    for (let round = 0; round < mostRounds; round += 1) {
        const { tree, findings } = await audit(texts);
        left = which === 'safe' ? findings.filter(changesBehaviour).length : 0;
        const applied = applyFixes(findings, which, tree.reaudit);
        if (applied.fixed === 0)
            break;
        for (const { document } of tree.snapshot.findings.map(({ at }) => at)) {
            if (!originals.has(document.path))
                originals.set(document.path, document.text);
        }
        for (const [path, text] of applied.texts)
            texts.set(path, text);
        fixed += applied.fixed;
    }
    const files = [...texts].map(([path, after]) => ({ path, before: originals.get(path) ?? '', after }));
    return { files: files.toSorted((one, other) => (one.path < other.path ? -1 : 1)), fixed, left };
}
function changesBehaviour({ proof }) {
    return proof.kind === 'proven' && proof.fix.safety === 'changes-behaviour';
}
/** A unified diff that `git apply` takes. */
function unifiedDiff({ files }) {
    return files
        .map(({ path, before, after }) => {
        const patch = (0,create/* structuredPatch */.YB)(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 });
        return (0,create/* formatPatch */.Gu)(patch).replace(/^=+\n/, '');
    })
        .join('');
}
/** Reads the files of a tree with some texts in place of their own. */
function readingOver(read, texts) {
    return async (paths) => {
        const files = new Map(await read(paths.filter((path) => !texts.has(path))));
        for (const path of paths) {
            const text = texts.get(path);
            if (text !== undefined)
                files.set(path, { kind: 'text', text });
        }
        return files;
    };
}

// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(2315);
;// CONCATENATED MODULE: ./build/changes/changed-file.js

function changedFile(row) {
    const { filename: path, previous_filename: previousPath, patch } = row;
    const status = statusOf(row.status);
    const base = {
        path,
        status,
        ...(status === 'renamed' && previousPath !== undefined && { previousPath }),
    };
    if (patch === undefined)
        return { ...base, hunks: [], patchMissing: whyNoPatch(row) };
    const { hunks, cut } = hunksOf(patch);
    return { ...base, hunks, ...(cut && { patchMissing: 'GitHub cut its patch' }) };
}
/** A copy is a new file: what it was copied from is still there. */
function statusOf(status) {
    if (status === 'added' || status === 'copied')
        return 'added';
    return status === 'removed' || status === 'renamed' ? status : 'modified';
}
function whyNoPatch({ status, changes }) {
    if (status === 'renamed' && changes === 0)
        return 'it was renamed without a change';
    return changes === 0 ? 'it has no text changes' : 'its patch is too large for GitHub to show';
}
/**
 * What the tree was before the change, worked out from what it is now: a request less than asking for it. Whether a
 * changed path was a link before is not known, and it is taken for a file.
 */
function treeBefore(head, changes) {
    const paths = new Set(head.paths);
    for (const { path, status } of changes)
        if (status === 'added' || status === 'renamed')
            paths.delete(path);
    for (const { path, previousPath, status } of changes) {
        if (status === 'removed')
            paths.add(path);
        if (previousPath !== undefined)
            paths.add(previousPath);
    }
    const changed = new Set(changes.map(({ path }) => path));
    const special = new Map([...(head.special ?? [])].filter(([path]) => !changed.has(path)));
    return { paths, complete: head.complete, special };
}
/** Every path of a change, old ones of renamed files included, and those that only one side has. */
function changed_file_changedPaths(changes) {
    const old = changes.flatMap(({ previousPath }) => previousPath ?? []);
    const oneSided = [...changes.filter(({ status }) => status !== 'modified').map(({ path }) => path), ...old];
    return { all: [...new Set([...changes.map(({ path }) => path), ...old])], oneSided };
}

;// CONCATENATED MODULE: ./build/changes/compose-names.js

/** `compose*.yaml`, `docker-compose*.yml`, `*.compose.yaml`, `*.docker-compose.yml`, `docker-stack*.yml`, in any folder. */
const composeName = /^(?:(?:docker-)?compose.*|.*\.(?:docker-)?compose|docker-stack.*)\.ya?ml$/i;
/** What a project may be made of besides: other YAML that it reaches, and files of variables. */
const relatedName = /\.ya?ml$|^\.env|\.env$/i;
/** Whether a file is taken for a compose file by its name. */
function isComposeName(path) {
    return composeName.test(fileName(path));
}
/** Whether a change of this file could change a project; only then anything is read at all. */
function mayMatter(path) {
    return relatedName.test(fileName(path));
}
/**
 * Which files are compose files under the settings.
 *
 * @param files globs that take the place of the built-in names
 * @param exclude globs for what is left out: examples, tests, vendored files
 */
function composeFileFilter(files, exclude) {
    const included = files === undefined ? isComposeName : matcher(files);
    const excluded = matcher(exclude);
    return (path) => included(path) && !excluded(path);
}
/** `dot`: without it `.devcontainer/compose.yml` would slip through a double star. */
function matcher(globs) {
    return globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/local/content-hash.js



/** The same for the same bytes, in a commit and in a folder. */
function hashOf(bytes) {
    return (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)(bytes));
}
/** The same of a file, which may be too large to be held in memory. */
function hashOfFile(path) {
    const hash = sha2/* sha256 */.sc.create();
    const piece = Buffer.alloc(1 << 20);
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        for (let length = (0,external_node_fs_.readSync)(file, piece); length > 0; length = (0,external_node_fs_.readSync)(file, piece)) {
            hash.update(piece.subarray(0, length));
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return (0,utils/* bytesToHex */.My)(hash.digest());
}

// EXTERNAL MODULE: ./build/local/git-error.js
var git_error = __webpack_require__(9707);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var node_modules_ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/local/working-tree.js





/**
 * Where the audited paths' repository starts: the nearest folder above all of them with a `.git`; without one, the
 * working folder if it holds them all, else the deepest folder that does.
 *
 * @param paths absolute
 */
async function rootOf(paths, workingFolder) {
    const [first = workingFolder, ...others] = await Promise.all(paths.map(folderItself));
    const common = others.reduce(commonFolder, first);
    for (let folder = common;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((await kindOf((0,external_node_path_.join)(folder, '.git'))) !== 'missing')
            return folder;
        if ((0,external_node_path_.dirname)(folder) === folder)
            break;
    }
    return working_tree_isWithin(common, workingFolder) ? workingFolder : common;
}
/**
 * @param explicit files, relative to the root, that count whatever `.gitignore` says: somebody named them
 * @param bytes a file that is larger is not read
 */
async function openWorkingTree(root, explicit, bytes) {
    const paths = new Set(explicit);
    const special = new Map();
    await list(root, '', [], paths, special);
    return {
        root,
        tree: { paths, complete: true, special },
        async read(wanted) {
            const realRoot = await (0,promises_.realpath)(root);
            return new Map(wanted.map((path) => [path, readSource(root, realRoot, path, bytes)]));
        },
    };
}
async function list(root, folder, above, paths, special) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch(() => []);
    const names = new Set(entries.map(({ name }) => name));
    if (folder !== '' && names.has('.git')) {
        special.set(folder, 'submodule');
        return;
    }
    const rules = names.has('.gitignore')
        ? [...above, { folder, rules: node_modules_ignore().add(await (0,promises_.readFile)((0,external_node_path_.join)(root, folder, '.gitignore'), 'utf8')) }]
        : above;
    const folders = [];
    for (const entry of entries) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.name === '.git' || working_tree_isIgnored(entry.isDirectory() ? `${path}/` : path, rules))
            continue;
        if (entry.isDirectory())
            folders.push(path);
        else if (entry.isSymbolicLink()) {
            paths.add(path);
            special.set(path, 'symlink');
        }
        else if (entry.isFile())
            paths.add(path);
    }
    for (const each of folders.toSorted())
        await list(root, each, rules, paths, special);
}
/** The deepest `.gitignore` that says anything about a path decides. */
function working_tree_isIgnored(path, rules) {
    for (const { folder, rules: matcher } of rules.toReversed()) {
        const { ignored, unignored } = matcher.test(folder === '' ? path : path.slice(folder.length + 1));
        if (ignored || unignored)
            return ignored;
    }
    return false;
}
/**
 * Reads one file of a folder. Links are named, not followed, wherever on the way they stand. Nothing else is waiting, so
 * one file after the other takes half the time that arranging for several at once would.
 */
function readSource(root, realRoot, path, bytes) {
    const absolute = (0,external_node_path_.join)(root, path);
    try {
        const stats = (0,external_node_fs_.lstatSync)(absolute);
        if (stats.isSymbolicLink())
            return { kind: 'symlink', target: (0,external_node_fs_.readlinkSync)(absolute) };
        if (!stats.isFile())
            return { kind: 'missing' };
        const real = external_node_fs_.realpathSync.native(absolute);
        if (!working_tree_isWithin(real, realRoot))
            return { kind: 'symlink', target: real };
        if (stats.size > bytes)
            return { kind: 'too-large', bytes: stats.size, content: hashOfFile(absolute) };
        return sourceText((0,external_node_fs_.readFileSync)(absolute));
    }
    catch (error) {
        if (isMissing(error))
            return { kind: 'missing' };
        throw error;
    }
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A file's bytes as text. A byte-order mark is kept; what is no UTF-8 is no text. */
function sourceText(bytes) {
    try {
        const text = utf8.decode(bytes);
        return text.includes('\0') ? { kind: 'binary', content: hashOf(bytes) } : { kind: 'text', text };
    }
    catch {
        return { kind: 'binary', content: hashOf(bytes) };
    }
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
async function kindOf(path) {
    try {
        return (await (0,promises_.lstat)(await (0,promises_.realpath)(path))).isDirectory() ? 'folder' : 'file';
    }
    catch (error) {
        if (isMissing(error))
            return 'missing';
        throw error;
    }
}
async function folderItself(path) {
    return (await kindOf(path)) === 'folder' ? path : (0,external_node_path_.dirname)(path);
}
function commonFolder(one, other) {
    let folder = one;
    while (!working_tree_isWithin(other, folder))
        folder = (0,external_node_path_.dirname)(folder);
    return folder;
}
function working_tree_isWithin(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(folder, way) === (0,external_node_path_.resolve)(path);
}
/** A path of the tree as the repository writes it, `/` between folders. */
function treePath(root, absolute) {
    return (0,external_node_path_.relative)(root, absolute).split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./build/local/git.js





/** Settings of the repository that could start a program. */
const quiet = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
async function git(folder, ...args) {
    try {
        // Loading it takes a while, and most runs ask git nothing.
        const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
        const { stdout } = await (0,external_node_util_.promisify)(execFile)('git', [...quiet, ...args], { cwd: folder, maxBuffer: 1 << 30 });
        return stdout;
    }
    catch (error) {
        const detail = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
        throw new git_error/* GitError */.X(`git ${args[0] ?? ''} failed: ${detail}`);
    }
}
/**
 * The commit that a pull request from here into `ref` would be compared with.
 *
 * @throws {GitError} where there is no repository or no such commit
 */
async function mergeBase(root, ref) {
    if (ref.startsWith('-'))
        throw new git_error/* GitError */.X(`${ref} is no name of a commit.`);
    return (await git(root, 'merge-base', ref, 'HEAD')).trim();
}
/** What the working tree changes since a commit: committed or not, untracked files included. Hunks are left out. */
async function changesSince(root, sha) {
    const [diff, untracked] = await Promise.all([
        git(root, 'diff-index', '--name-status', '-z', '--find-renames', '--ignore-submodules=dirty', sha, '--'),
        git(root, 'ls-files', '--others', '--exclude-standard', '-z'),
    ]);
    const changes = [];
    const fields = diff.split('\0');
    for (let index = 0; index + 1 < fields.length;) {
        const letter = (fields[index] ?? '').charAt(0);
        const path = fields[index + 1] ?? '';
        if (letter === 'R' || letter === 'C') {
            const target = fields[index + 2] ?? '';
            changes.push(letter === 'R'
                ? { path: target, previousPath: path, status: 'renamed', hunks: [] }
                : { path: target, status: 'added', hunks: [] });
            index += 3;
            continue;
        }
        changes.push({ path, status: letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified', hunks: [] });
        index += 2;
    }
    for (const path of untracked.split('\0'))
        if (path !== '')
            changes.push({ path, status: 'added', hunks: [] });
    return changes;
}
/** @param bytes a file that is larger is not read */
async function openCommit(root, sha, bytes) {
    const blobs = new Map();
    const special = new Map();
    for (const row of (await git(root, 'ls-tree', '-r', '-z', '--full-tree', sha)).split('\0')) {
        const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(row) ?? [];
        if (mode === undefined || id === undefined || path === undefined)
            continue;
        if (mode === '120000')
            special.set(path, 'symlink');
        if (mode === '160000')
            special.set(path, 'submodule');
        blobs.set(path, id);
    }
    return {
        sha,
        tree: { paths: new Set(blobs.keys()), complete: true, special },
        async read(paths) {
            const there = paths.filter((path) => blobs.has(path) && special.get(path) !== 'submodule');
            const texts = await readBlobs(root, there.map((path) => blobs.get(path) ?? ''));
            const files = new Map();
            for (const path of paths)
                files.set(path, special.get(path) === 'submodule' ? { kind: 'submodule' } : { kind: 'missing' });
            for (const [index, path] of there.entries()) {
                const content = texts[index];
                if (content === undefined)
                    continue;
                if (special.get(path) === 'symlink')
                    files.set(path, { kind: 'symlink', target: content.toString('utf8') });
                else
                    files.set(path, content.length > bytes
                        ? { kind: 'too-large', bytes: content.length, content: hashOf(content) }
                        : sourceText(content));
            }
            return files;
        },
    };
}
/** Blobs by their ids, so that no path has to be quoted for git. */
async function readBlobs(root, ids) {
    if (ids.length === 0)
        return [];
    const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
    const child = spawn('git', [...quiet, 'cat-file', '--batch'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
    child.stdin.end(ids.map((id) => `${id}\n`).join(''));
    const output = await (0,consumers_.buffer)(child.stdout);
    const blobs = [];
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(10, at);
        const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
        if (size === undefined)
            throw new git_error/* GitError */.X('git cat-file gave no blob.');
        const start = end + 1;
        blobs.push(output.subarray(start, start + Number(size)));
        at = start + Number(size) + 1;
    }
    return blobs;
}

;// CONCATENATED MODULE: ./build/config/day.js
/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
function isDay(text) {
    const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    return day >= 1 && day <= (daysIn(year)[month - 1] ?? 0);
}
function daysIn(year) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
}

;// CONCATENATED MODULE: ./build/config/file.js




/** The file's keys, in the order of its documentation. */
const configKeys = [
    'fail-on',
    'comment-on',
    'gate',
    'suppressions',
    'rules',
    'ignore',
    'files',
    'exclude',
    'projects',
];
/** The keys of one entry of `ignore`. */
const ignoreKeys = ['rule', 'service', 'path', 'reason', 'expires'];
/**
 * Reads `.github/docker-auditor.yml`.
 *
 * @param ruleIds every rule there is, so that a mistyped one is found
 * @throws {SettingsError} naming the line, what is allowed there and the nearest match
 */
function readConfigFile(document, ruleIds) {
    return new ConfigReader(document, ruleIds).read();
}
class ConfigReader {
    #document;
    #ruleIds;
    constructor(document, ruleIds) {
        this.#document = document;
        this.#ruleIds = ruleIds;
    }
    read() {
        const document = (0,dist/* parseDocument */.Tp)(this.#document.text, { prettyErrors: false });
        const [error] = document.errors;
        if (error?.code === 'MULTIPLE_DOCS')
            this.#fail(error.pos[0], 'starts a second document, and takes only one.');
        if (error !== undefined)
            this.#fail(error.pos[0], `does not parse: ${error.message}.`);
        const root = document.contents;
        if (root === null || ((0,dist/* isScalar */.jn)(root) && root.value === null))
            return {};
        const settings = this.#entries(root, 'The file', 0).map(([key, value, at]) => {
            const known = (0,config_values/* oneOf */.yL)(key, configKeys);
            if ('error' in known)
                this.#fail(at, `has an unknown key "${key}".${(0,config_values/* didYouMean */.au)(key, configKeys)}`);
            return this.#setting(known.value, value, at);
        });
        return settings.reduce((file, setting) => Object.assign(file, setting), {});
    }
    #setting(key, value, at) {
        switch (key) {
            case 'fail-on':
                return { failOn: this.#word(key, value, at, config_values/* allowed */.TQ.failOn) };
            case 'comment-on':
                return { commentOn: this.#word(key, value, at, config_values/* allowed */.TQ.commentOn) };
            case 'gate':
                return { gate: this.#word(key, value, at, config_values/* allowed */.TQ.gate) };
            case 'suppressions':
                return { suppressions: this.#word(key, value, at, config_values/* allowed */.TQ.suppressions) };
            case 'files':
                return { files: this.#texts(key, value, at) };
            case 'exclude':
                return { exclude: this.#texts(key, value, at) };
            case 'rules':
                return { rules: this.#rules(value, at) };
            case 'ignore':
                return { ignore: this.#items(key, value, at).map(([item, itemAt]) => this.#ignore(item, itemAt)) };
            case 'projects':
                return { projects: this.#items(key, value, at).map(([item, itemAt]) => this.#texts('projects', item, itemAt)) };
        }
    }
    #rules(value, keyAt) {
        return Object.fromEntries(this.#entries(value, '"rules"', keyAt).map(([id, setting, at]) => {
            this.#checkRule(id, at);
            return [id, this.#word(`rules.${id}`, setting, at, config_values/* allowed */.TQ.rule)];
        }));
    }
    #ignore(item, itemAt) {
        const values = new Map();
        let rulesAt = { start: itemAt, end: itemAt };
        for (const [key, value, at] of this.#entries(item, 'An entry of "ignore"', itemAt)) {
            const known = (0,config_values/* oneOf */.yL)(key, ignoreKeys);
            if ('error' in known)
                this.#fail(at, `has an unknown key "${key}" under "ignore".${(0,config_values/* didYouMean */.au)(key, ignoreKeys)}`);
            const text = this.#text(`ignore.${key}`, value, at);
            if (key === 'rule') {
                this.#checkRule(text, offsetOf(value) ?? at);
                rulesAt = { start: offsetOf(value) ?? at, end: (offsetOf(value) ?? at) + text.length };
            }
            if (key === 'expires' && !isDay(text)) {
                this.#fail(at, `has an "ignore.expires" that is no day: it takes YYYY-MM-DD, not ${JSON.stringify(text)}.`);
            }
            values.set(key, text);
        }
        const required = (key, example) => values.get(key) ?? this.#fail(itemAt, `has an entry of "ignore" without "${key}". ${example}`);
        const [service, path, expires] = [values.get('service'), values.get('path'), values.get('expires')];
        return {
            source: 'configuration',
            at: { document: this.#document, writtenAt: { start: itemAt, end: file_endOf(item) ?? itemAt }, via: [] },
            rules: [required('rule', 'Name the rule that it ignores.')],
            rulesAt,
            reason: required('reason', 'Say why the finding is right as it is: an ignore without a reason is not honoured.'),
            ...(service !== undefined && { service }),
            ...(path !== undefined && { path }),
            ...(expires !== undefined && { expires }),
        };
    }
    #checkRule(id, at) {
        if (!this.#ruleIds.includes(id))
            this.#fail(at, `names an unknown rule "${id}".${(0,config_values/* didYouMean */.au)(id, this.#ruleIds)}`);
    }
    #word(key, value, at, words) {
        const read = (0,config_values/* oneOf */.yL)((0,dist/* isScalar */.jn)(value) ? this.#source(value) : '', words);
        if ('error' in read)
            this.#fail(at, `has a "${key}" that can't be used: it ${read.error}`);
        return read.value;
    }
    /** As written: `on` and `off` are no booleans here, whatever the YAML version. */
    #source(value) {
        const [start, end] = value.range ?? [0, 0];
        return this.#document.text.slice(start, end).replace(/^(["'])(.*)\1$/, '$2');
    }
    #text(key, value, at) {
        if (!(0,dist/* isScalar */.jn)(value) || typeof value.value !== 'string' || value.value.trim() === '')
            this.#fail(at, `takes a text under "${key}".`);
        return value.value;
    }
    #texts(key, value, at) {
        return this.#items(key, value, at).map(([item, itemAt]) => {
            if (!(0,dist/* isScalar */.jn)(item) || typeof item.value !== 'string')
                this.#fail(itemAt, `takes only texts under "${key}".`);
            return item.value;
        });
    }
    #items(key, value, at) {
        if (!(0,dist/* isSeq */.oP)(value))
            this.#fail(at, `takes a list under "${key}".`);
        return value.items.map((item) => [item, offsetOf(item) ?? at]);
    }
    #entries(value, what, at) {
        if (!(0,dist/* isMap */.jh)(value))
            this.#fail(offsetOf(value) ?? at, `${what} has to be a mapping.`);
        const map = value;
        return map.items.map(({ key, value: item }) => {
            if (!(0,dist/* isScalar */.jn)(key))
                this.#fail(offsetOf(key) ?? at, 'has a key that is no text.');
            return [String(key.value), item, offsetOf(key) ?? at];
        });
    }
    #fail(offset, problem) {
        throw new config_settings/* SettingsError */.G(`${this.#document.path}:${this.#document.positionAt(offset).line} ${problem}`);
    }
}
function offsetOf(value) {
    return (0,dist/* isScalar */.jn)(value) || (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value) ? value.range?.[0] : undefined;
}
function file_endOf(value) {
    return (0,dist/* isScalar */.jn)(value) || (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value) ? value.range?.[1] : undefined;
}

;// CONCATENATED MODULE: ./build/cli/scope.js










/** The name that standard input has as a file. */
const standardInput = '<stdin>';
/**
 * @param paths as given; none stands for the working folder
 * @param readStandardInput called only where `-` is among them
 * @throws {UsageError} where a path does not exist
 */
async function openScope(paths, workingFolder, readStandardInput) {
    const given = paths.length === 0 ? ['.'] : paths;
    const absolute = given.filter((path) => path !== '-').map((path) => (0,external_node_path_.resolve)(workingFolder, path));
    const kinds = await Promise.all(absolute.map(kindOf));
    const missing = absolute.find((_, index) => kinds[index] === 'missing');
    if (missing !== undefined)
        throw new cli_options/* UsageError */.e(`${missing} does not exist.`);
    const root = await rootOf(absolute, workingFolder);
    const named = absolute.filter((_, index) => kinds[index] === 'file').map((path) => treePath(root, path));
    const folders = absolute.filter((_, index) => kinds[index] === 'folder').map((path) => treePath(root, path));
    const files = await openWorkingTree(root, named, defaultLimits.fileBytes);
    if (!given.includes('-'))
        return { files, named, folders };
    const piped = sourceText(await readStandardInput());
    return {
        named: [...named, standardInput],
        folders,
        files: {
            ...files,
            tree: { ...files.tree, paths: new Set([...files.tree.paths, standardInput]) },
            read: async (wanted) => new Map([
                ...(await files.read(wanted)),
                ...(wanted.includes(standardInput) ? [[standardInput, piped]] : []),
            ]),
        },
    };
}
/**
 * The compose files in scope: those named, and those in the named folders that have a compose file's name. A `.env` goes
 * with them, since its `COMPOSE_FILE` may make a project of files with other names.
 */
function candidatesIn(scope, settings) {
    const isComposeFile = composeFileFilter(settings.files, settings.exclude);
    const found = [...scope.files.tree.paths].filter((path) => (isComposeFile(path) || isDotEnv(path)) && isInScope(scope, path));
    return [...new Set([...scope.named, ...found.toSorted()])];
}
/** Whether a path was named, or stands in a folder that was. */
function isInScope({ named, folders }, path) {
    return named.includes(path) || folders.some((folder) => folder === '' || path.startsWith(`${folder}/`));
}
/**
 * The configuration that was named, or the one at its usual place if there is one. What is compared with a commit takes
 * it from there, as the action does: a change can't loosen its own audit.
 */
async function readConfig({ path, root, workingFolder, base, }, ruleIds) {
    const usual = '.github/docker-auditor.yml';
    if (path === undefined && base !== undefined) {
        const file = (await base.read([usual])).get(usual);
        return file?.kind === 'text' ? readConfigFile(createDocument(usual, file.text), ruleIds) : {};
    }
    const at = path === undefined ? (0,external_node_path_.join)(root, usual) : (0,external_node_path_.resolve)(workingFolder, path);
    if (path === undefined && (await kindOf(at)) !== 'file')
        return {};
    try {
        return readConfigFile(createDocument(path ?? usual, await (0,promises_.readFile)(at, 'utf8')), ruleIds);
    }
    catch (error) {
        if (error instanceof config_settings/* SettingsError */.G)
            throw error;
        throw new config_settings/* SettingsError */.G(`${path ?? usual} can't be read: ${error instanceof Error ? error.message : String(error)}.`);
    }
}

;// CONCATENATED MODULE: ./build/cli/revisions.js







/** The commit that `--base` names, before the settings are known: they are read from it. */
async function openBase(root, ref) {
    return ref === undefined ? undefined : openCommit(root, await mergeBase(root, ref), defaultLimits.fileBytes);
}
/** Everything in scope; with a base, only the projects that what changed since then can reach. */
async function sidesOf(scope, base, settings) {
    const { root, tree, read } = scope.files;
    if (base === undefined) {
        const candidates = candidatesIn(scope, settings);
        return { head: { tree, read, candidates, beside: [], search: [], changed: new Set() }, base: undefined, notes: [] };
    }
    const changes = await changesSince(root, base.sha);
    const changed = changed_file_changedPaths(changes);
    const isComposeFile = composeFileFilter(settings.files, settings.exclude);
    const side = (of) => {
        const { candidates, beside, search, notSearched } = candidatesFor(changed, of.tree, isComposeFile, settings.projects);
        return {
            tree: of.tree,
            read: of.read,
            candidates: candidates.filter((path) => isInScope(scope, path)),
            beside: beside.filter((path) => isInScope(scope, path)),
            search: search.filter((path) => isInScope(scope, path)),
            changed: new Set(changed.all),
            notSearched,
        };
    };
    const head = side({ tree, read });
    const notes = head.notSearched > 0
        ? [prose `${head.notSearched} files were not searched for projects that use the changed files.`]
        : [];
    return { head, base: side({ tree: base.tree, read: base.read }), notes };
}

;// CONCATENATED MODULE: ./build/cli/audit-command.js





















/** Audits what the options name, mends what they ask for, and writes the report in their format. */
async function auditCommand(options, surroundings) {
    const { workingFolder, readStandardInput, progress } = surroundings;
    const ids = rules_rules.map(({ meta }) => meta.id);
    checkRules(options.rules, ids);
    progress.step('Looking for compose files');
    const scope = await openScope(options.paths, workingFolder, readStandardInput);
    const { root } = scope.files;
    const baseCommit = await openBase(root, options.base);
    const config = await readConfig({ path: options.config, root, workingFolder, base: baseCommit }, ids);
    const settings = (0,config_settings/* settingsFrom */.m)(overrides(options, ids), config);
    const { head, base, notes } = await sidesOf(scope, baseCommit, settings);
    const audited = { settings, rules: rules_rules, limits: defaultLimits, today: surroundings.today };
    if (base !== undefined)
        progress.step(`Auditing ${options.base ?? 'the base'}`);
    const before = base && (await auditTree({ ...base, ...audited }));
    const audit = async (texts) => {
        progress.step(texts.size === 0 ? 'Auditing' : `Auditing with ${count_count(texts.size, 'file')} fixed`);
        const tree = await auditTree({ ...head, read: readingOver(head.read, texts), ...audited });
        progress.step(`Trying the fixes of ${count_count(tree.snapshot.findings.length, 'finding')}`);
        return { tree, ...judge(tree, before, swallows_swallows) };
    };
    const fixed = options.fix && (await fixAll(options.fix, audit));
    const kept = options.dryRun ? [] : (fixed?.files ?? []);
    for (const { path, after } of kept) {
        if (path === standardInput)
            throw new cli_options/* UsageError */.e('What comes from standard input can only be fixed with --dry-run.');
        await replaceFile((0,external_node_path_.join)(root, path), after);
    }
    const { tree, findings, suppressed, fixed: gone, } = await audit(new Map(kept.map(({ path, after }) => [path, after])));
    const shown = base === undefined ? findings : findings.filter(({ introduced }) => introduced);
    const results = {
        findings: shown,
        suppressed: base === undefined ? suppressed : suppressed.filter(({ introduced }) => introduced),
        verdict: verdictOf(shown, gone.length, settings),
        skipped: tree.skipped,
        notes,
        files: new Set(tree.snapshot.projects.flatMap(({ documents }) => documents.map(({ path }) => path))).size,
        failOn: settings.failOn,
        rules: settings.rules,
        secrets: secretLines(tree.snapshot.findings),
    };
    const shownPath = (path) => surroundings.shownPath(root, path);
    const failed = results.verdict.conclusion === 'failure';
    if (fixed !== undefined && options.dryRun)
        return { report: unifiedDiff(fixed), notice: fixNotice(fixed, 'would be'), failed };
    return {
        report: reportIn(options.format, results, surroundings.terminal, shownPath),
        notice: fixed && fixNotice(fixed, fixed.fixed === 1 ? 'was' : 'were'),
        failed,
    };
}
function fixNotice({ fixed, files, left }, verb) {
    const further = left === 0 ? '' : ` --fix=all has ${left === 1 ? 'a fix' : 'fixes'} for ${left} more.`;
    if (fixed === 0)
        return `There was nothing to fix${left === 0 ? '' : ' without changing behaviour'}.${further}`;
    return `${count_count(fixed, 'finding')} in ${count_count(files.length, 'file')} ${verb} fixed.${further}`;
}
function overrides({ failOn, rules: chosen }, ids) {
    return {
        ...(failOn !== undefined && { failOn }),
        // A rule that is asked for by name runs, whatever the catalogue or the configuration says, and no other.
        ...(chosen.length > 0 && { rules: Object.fromEntries(ids.map((id) => [id, chosen.includes(id) ? 'on' : 'off'])) }),
    };
}
function checkRules(chosen, ids) {
    const unknown = chosen.find((id) => !ids.includes(id));
    if (unknown !== undefined)
        throw new cli_options/* UsageError */.e(`There is no rule ${JSON.stringify(unknown)}.${(0,config_values/* didYouMean */.au)(unknown, ids)}`);
}
function reportIn(format, results, terminal, shownPath) {
    const tool = { name: 'Docker Auditor', version: version/* version */.r };
    switch (format) {
        case 'text':
            return textReport(results, terminal, shownPath);
        case 'json':
            return jsonReport(results, tool);
        case 'sarif':
            return sarifReport(results, tool);
        case 'github':
            return workflowCommands(results);
        case 'markdown':
            return markdownReport(results);
    }
}

;// CONCATENATED MODULE: ./build/cli/catalogue.js






const inWords = {
    default: { on: 'on', group: 'on, grouped by service', off: 'off until the configuration switches it on' },
    fix: { safe: 'a fix that changes no behaviour', caveat: 'a fix with a caveat', no: 'no fix: it takes a decision' },
};
/** Every rule on one line, by group. */
function rulesText({ paint }) {
    const groups = Map.groupBy(rules_rules.map(({ meta }) => meta), ({ group }) => group);
    const width = Math.max(...rules_rules.map(({ meta }) => meta.id.length));
    return [...groups]
        .map(([group, metas]) => [paint('bold', group), ...metas.map((meta) => line(meta, width, paint)), ''].join('\n'))
        .join('\n');
}
function line({ id, severity, default: byDefault, title }, width, paint) {
    const state = byDefault === 'on' ? '' : ` (${byDefault})`;
    return `  ${id.padEnd(width)}  ${paint(report_terminal/* severityStyle */.fW[severity], severity.padEnd(8))}  ${title}${state}`;
}
function rulesJson() {
    return jsonText(rules_rules.map(({ meta }) => meta));
}
/** @throws {UsageError} where there is no such rule */
function explainText(id, terminal) {
    const meta = rules_rules.find((rule) => rule.meta.id === id)?.meta;
    if (meta === undefined) {
        throw new cli_options/* UsageError */.e(`There is no rule ${JSON.stringify(id)}.${(0,config_values/* didYouMean */.au)(id, rules_rules.map((rule) => rule.meta.id))}`);
    }
    const { docs, references, elsewhere, cwe, cis, owasp = [] } = meta;
    const { paint } = terminal;
    const numbers = [
        ...cwe,
        ...cis.map((section) => `CIS Docker Benchmark ${section}`),
        ...owasp.map((rule) => `OWASP ${rule}`),
    ];
    const names = Object.entries(elsewhere).map(([tool, name]) => `${tool}: ${name}`);
    const part = (title, text) => [
        '',
        paint('bold', title),
        ...(0,report_terminal/* wrapped */.ky)(text, 2, terminal),
    ];
    return `${[
        `${paint('bold', meta.title)}  ${paint(report_terminal/* severityStyle */.fW[meta.severity], meta.severity)}  ${paint('dim', id)}`,
        ...part('What is at stake', docs.danger),
        ...part('What to do', docs.remedy),
        ...part('When it is right', docs.whenRight),
        ...part('In short', `It is ${inWords.default[meta.default]}, and comes with ${inWords.fix[meta.fix]}.`),
        ...(numbers.length > 0 ? part('Numbers', numbers.join(' · ')) : []),
        ...(names.length > 0 ? part('Elsewhere', names.join(' · ')) : []),
        '',
        paint('bold', 'Read on'),
        ...[rulePage(id), ...references].map((url) => `  ${url}`),
    ].join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/cli/exit-status.js
var exit_status = __webpack_require__(2900);
;// CONCATENATED MODULE: ./build/reach.js
/** The widest first. */
const reach_order = ['everyone', 'one-address', 'unknown', 'host', 'containers', 'nothing'];
/** For `toSorted`: the widest first. */
function byReach(one, other) {
    return reach_order.indexOf(one) - reach_order.indexOf(other);
}
/** Whether connections can come from beyond the containers of a project. */
function isFromOutside(reach) {
    return reach !== 'containers' && reach !== 'nothing';
}
/**
 * Whether a change lets somebody in from outside who could not come in before: from farther away, or past a firewall that
 * was asked so far.
 */
function reach_opensUp({ before, after }) {
    if (after === undefined || !isFromOutside(after.reach))
        return false;
    const distance = byReach(after.reach, before?.reach ?? 'nothing');
    return distance < 0 || (distance === 0 && after.firewall === 'bypassed' && before?.firewall === 'asked');
}

;// CONCATENATED MODULE: ./build/exposure/compare.js

/**
 * Pairs the ways in of two revisions. A port is the same one where service, container port and protocol are; a service
 * that publishes nothing on one side is what its ports are compared with on the other. Projects whose file was renamed
 * are known by their services.
 *
 * @param base what to compare with; without it nothing is said to change
 */
function compareExposure(head, base) {
    if (base === undefined)
        return { head, changes: undefined };
    const before = underTheirNewNames(head.entries, base.entries);
    const services = new Set([...head.entries, ...before].map(serviceKey));
    const [after, earlier] = [Map.groupBy(head.entries, serviceKey), Map.groupBy(before, serviceKey)];
    const changes = [...services].flatMap((key) => changesOf(earlier.get(key) ?? [], after.get(key) ?? []));
    return { head, changes: changes.toSorted(byConcern) };
}
function changesOf(before, after) {
    const same = withoutTwins(before, after, (entry) => JSON.stringify({ ...entry, project: '' }));
    const moved = withoutTwins(same.before, same.after, portKey);
    // The one entry of a service without ports stands against every port that comes or goes.
    const earlier = same.before.find(({ port }) => port === undefined);
    const later = same.after.find(({ port }) => port === undefined);
    return [
        ...moved.pairs,
        ...moved.after
            .filter((entry) => entry !== later || moved.before.length === 0)
            .map((entry) => change(earlier, entry)),
        ...moved.before
            .filter((entry) => entry !== earlier || moved.after.length === 0)
            .map((entry) => change(entry, later)),
    ];
}
function change(before, after) {
    return { ...(before && { before }), ...(after && { after }) };
}
/** Takes out, one against one and in order, what has the same key on both sides. */
function withoutTwins(before, after, key) {
    const left = Map.groupBy(before, key);
    const pairs = [];
    const rest = after.filter((entry) => {
        const twin = left.get(key(entry))?.shift();
        if (twin === undefined)
            return true;
        pairs.push({ before: twin, after: entry });
        return false;
    });
    const taken = new Set(pairs.map((pair) => pair.before));
    return { pairs, before: before.filter((entry) => !taken.has(entry)), after: rest };
}
function serviceKey({ project, service }) {
    return JSON.stringify([project, service]);
}
function portKey({ port }) {
    return JSON.stringify(port ?? null);
}
/** What opens up comes first; within that, what is reached from farthest. */
function byConcern(one, other) {
    return Number(reach_opensUp(other)) - Number(reach_opensUp(one)) || byReach(reachAfter(one), reachAfter(other));
}
function reachAfter({ after }) {
    return after?.reach ?? 'nothing';
}
/** The base's entries, with a project that is gone taken for a new one that has the same services. */
function underTheirNewNames(head, base) {
    const [after, before] = [head, base].map((entries) => Map.groupBy(entries, ({ project }) => project));
    if (after === undefined || before === undefined)
        return base;
    const fresh = [...after].filter(([path]) => !before.has(path));
    const renamed = new Map();
    for (const [path, entries] of before) {
        if (after.has(path))
            continue;
        const at = fresh.findIndex(([, others]) => compare_serviceNames(others) === compare_serviceNames(entries));
        const [twin] = at === -1 ? [] : fresh.splice(at, 1);
        if (twin !== undefined)
            renamed.set(path, twin[0]);
    }
    return base.map((entry) => ({ ...entry, project: renamed.get(entry.project) ?? entry.project }));
}
function compare_serviceNames(entries) {
    return JSON.stringify([...new Set(entries.map(({ service }) => service))].toSorted());
}

;// CONCATENATED MODULE: ./build/exposure/networking.js

/**
 * Reads `network_mode` and `networks`. `service:NAME` is followed to the service whose network it is in the end; values
 * are case-sensitive (`HOST` is a network's name).
 * Source: https://docs.docker.com/reference/compose-file/services/#network_mode
 */
function networkingOf(project, service) {
    const seen = new Set();
    for (let owner = service;;) {
        seen.add(owner);
        const mode = owner.text('network_mode');
        const joined = /^service:(.+)$/s.exec(mode?.text ?? '')?.[1];
        if (joined === undefined || mode?.known !== true)
            return networkingOfOwner(project, owner, service);
        const next = project.service(joined);
        if (next === undefined)
            return { kind: 'container', name: joined };
        // Compose refuses a circle.
        if (seen.has(next))
            return { kind: 'unknown' };
        owner = next;
    }
}
function networkingOfOwner(project, owner, asked) {
    const mode = owner.text('network_mode');
    if (mode?.known === false)
        return { kind: 'unknown', ...variableIn(mode) };
    const text = mode?.text ?? '';
    const container = /^container:(.+)$/s.exec(text)?.[1];
    if (text === 'host')
        return { kind: 'host' };
    if (text === 'none')
        return { kind: 'none' };
    if (container !== undefined)
        return { kind: 'container', name: container };
    if (owner !== asked)
        return { kind: 'service', owner };
    // Any other mode is the name of a network that exists already: the file doesn't say what it is like.
    return text === '' ? ownNetworks(project, owner) : { kind: 'own', names: [text], publishing: { kind: 'on' } };
}
function ownNetworks(project, service) {
    return { kind: 'own', names: networkNames(service), publishing: publishingOn(attachedNetworks(project, service)) };
}
/** A service publishes through those of its networks that are bridges and not internal. */
function publishingOn(networks) {
    const internal = networks.map((network) => network?.text('internal'));
    const hidden = internal.find((value) => value?.known === false);
    if (hidden)
        return { kind: 'unknown', ...variableIn(hidden) };
    const open = networks.filter((_, index) => !/^(?:true|yes|on|y)$/i.test(internal[index]?.text ?? ''));
    const bridges = open.filter((network) => !isDirect(network));
    if (bridges.length > 0)
        return bindingOn(bridges);
    const driver = open[0]?.text('driver')?.text;
    return driver === undefined ? { kind: 'internal' } : { kind: 'direct', driver };
}
/** "No iptables rules are created for ipvlan, macvlan or host networking": containers have addresses of their own. */
function isDirect(network) {
    return /^(?:macvlan|ipvlan)$/.test(network?.text('driver')?.text ?? '');
}
/**
 * A bridge can bind ports without address to one of its own choice. Where several networks differ in that, the engine
 * decides which of them forwards.
 * Source: https://docs.docker.com/engine/network/drivers/bridge/#default-host-binding-address
 */
function bindingOn(bridges) {
    const bindings = bridges.map((network) => network?.text('driver_opts', 'com.docker.network.bridge.host_binding_ipv4'));
    const hidden = bindings.find((value) => value?.known === false);
    if (hidden)
        return { kind: 'unknown', ...variableIn(hidden) };
    const [address = '', ...others] = new Set(bindings.map((value) => value?.text ?? ''));
    if (others.length > 0)
        return { kind: 'unknown' };
    return address === '' || address === '0.0.0.0' ? { kind: 'on' } : { kind: 'on', address };
}
/** The variable without value that hides a scalar. */
function variableIn(scalar) {
    const hidden = scalar.substitutions.find(({ source }) => source === 'unset' || source === 'required');
    return hidden === undefined ? {} : { variable: hidden.variable };
}

;// CONCATENATED MODULE: ./build/exposure/exposure.js


/**
 * From where each service of the projects can be reached, and how: one entry for each entry of `ports`, and one for each
 * service without any.
 */
function exposureOf(projects, authenticationOf = () => 'unknown') {
    return {
        entries: projects.flatMap((project) => project.services.flatMap((service) => entriesOf(project, service, authenticationOf(service)))),
        incomplete: projects.filter(({ problems }) => problems.length > 0).map(({ path }) => path),
    };
}
function entriesOf(project, service, authentication) {
    const networking = networkingOf(project, service);
    const entry = (way, port) => ({
        project: project.path,
        service: service.name,
        ...(port && { port }),
        way,
        ...exposure_reachOf(project, networking, way),
        authentication,
    });
    if (service.ports.length === 0)
        return [entry(wayWithoutPort(networking))];
    return service.ports.map((port) => entry(wayOf(networking, port), { container: port.target, protocol: port.protocol }));
}
function wayOf(networking, port) {
    if (networking.kind !== 'own')
        return wayWithoutPort(networking);
    const { names, publishing } = networking;
    switch (publishing.kind) {
        case 'internal':
            return { kind: 'networks', names, internal: true };
        case 'direct':
            return publishing;
        case 'unknown':
        case 'on': {
            const { published } = port;
            return {
                kind: 'published',
                address: addressOf(port, publishing),
                port: published === 'none' ? 'random' : published,
            };
        }
    }
}
function addressOf(port, publishing) {
    const { hostIp } = port;
    switch (hostIp.kind) {
        case 'unknown':
            return { kind: 'unknown', variable: hostIp.variable };
        case 'address':
            return hostIp.reach === 'wildcard'
                ? { kind: 'every', written: hostIp.address }
                : { kind: hostIp.reach, address: hostIp.address };
        case 'absent':
            return hiddenAddress(port) ?? defaultAddress(publishing);
        case 'empty': {
            const address = defaultAddress(publishing);
            const { variable } = hostIp;
            return variable === undefined || address.kind !== 'every' ? address : { kind: 'every', whileUnset: variable };
        }
    }
}
function defaultAddress(publishing) {
    if (publishing.kind === 'unknown')
        return publishing;
    const { address } = publishing;
    if (address === undefined)
        return { kind: 'every' };
    return { kind: address.startsWith('127.') ? 'loopback' : 'specific', address };
}
/** `${WEB}:80`: an unset variable whose name doesn't say that it is a port could be `127.0.0.1:8080`. */
function hiddenAddress({ node, published }) {
    if (node.kind !== 'scalar' || published !== 'unknown')
        return undefined;
    const hidden = variableIn(node);
    return /port/i.test(hidden.variable ?? '') ? undefined : { kind: 'unknown', ...hidden };
}
function wayWithoutPort(networking) {
    switch (networking.kind) {
        case 'host':
            return { kind: 'host-network' };
        case 'none':
            return { kind: 'no-network' };
        case 'service':
            return { kind: 'shared', owner: networking.owner.name, inProject: true };
        case 'container':
            return { kind: 'shared', owner: networking.name, inProject: false };
        case 'unknown':
            return networking;
        case 'own': {
            const { names, publishing } = networking;
            if (publishing.kind === 'direct')
                return publishing;
            return { kind: 'networks', names, internal: publishing.kind === 'internal' };
        }
    }
}
function exposure_reachOf(project, networking, way) {
    switch (way.kind) {
        case 'published': {
            const reach = { every: 'everyone', specific: 'one-address', loopback: 'host', unknown: 'unknown' }[way.address.kind];
            if (reach === 'unknown')
                return { reach, firewall: 'unknown' };
            return { reach, firewall: reach === 'host' ? 'not-involved' : 'bypassed' };
        }
        case 'host-network':
            return { reach: 'everyone', firewall: 'asked' };
        case 'direct':
            return { reach: 'everyone', firewall: 'bypassed' };
        case 'networks':
            return { reach: 'containers', firewall: 'not-involved' };
        case 'no-network':
            return { reach: 'nothing', firewall: 'not-involved' };
        case 'unknown':
            return { reach: 'unknown', firewall: 'unknown' };
        case 'shared': {
            if (networking.kind !== 'service')
                return { reach: 'unknown', firewall: 'unknown' };
            return exposure_widest(entriesOf(project, networking.owner, 'unknown'));
        }
    }
}
/** What shares a network is reached on whatever that network's owner publishes. */
function exposure_widest(entries) {
    const [first] = entries.toSorted((one, other) => byReach(one.reach, other.reach));
    return { reach: first?.reach ?? 'unknown', firewall: first?.firewall ?? 'unknown' };
}

;// CONCATENATED MODULE: ./build/report/exposure-words.js

/** From where a way in can be used, and how. One line without a full stop, not capitalised. */
function exposure_words_wayInWords(entry) {
    return prose `${reachInWords(entry)}${authenticationInWords(entry)}`;
}
function reachInWords({ way, reach, port }) {
    switch (way.kind) {
        case 'published':
            return publishedInWords(way.address, way.port);
        case 'host-network':
            return port === undefined
                ? prose `everyone whom the host's firewall lets in, on every port it opens (host network)`
                : prose `everyone whom the host's firewall lets in, on port ${portText(port.container)} (host network; the mapping is ignored)`;
        case 'direct':
            return prose `everyone on the host's physical network, past ufw (${way.driver}: an address of its own)`;
        case 'networks':
            return way.internal && port !== undefined
                ? prose `other containers only (internal network; the mapping is ignored)`
                : prose `other containers only`;
        case 'no-network':
            return prose `nothing: it has no network`;
        case 'unknown':
            return unknownInWords(way.variable);
        case 'shared':
            return way.inProject
                ? prose `what reaches ${way.owner}, whose network it shares: ${[reachPhrases[reach]]}`
                : prose `unknown: it shares the network of ${way.owner}, which is not in this project`;
    }
}
const reachPhrases = {
    everyone: 'everyone',
    'one-address': 'whoever reaches one address of the host',
    unknown: 'unknown',
    host: 'this host only',
    containers: 'other containers only',
    nothing: 'nothing',
};
function publishedInWords(address, port) {
    switch (address.kind) {
        case 'every': {
            const on = address.written === undefined ? [] : prose ` of ${address.written}`;
            const until = address.whileUnset === undefined ? [] : prose ` while ${address.whileUnset} is unset`;
            return prose `everyone, on ${portInWords(port)}${on}${until}, past ufw`;
        }
        case 'specific':
            return prose `whoever reaches ${address.address}, on ${portInWords(port)}, past ufw`;
        case 'loopback':
            return prose `this host only, on ${portInWords(port)} of ${address.address}`;
        case 'unknown':
            return address.variable === undefined
                ? prose `unknown: the file doesn't tell which address ${portInWords(port)} is bound to`
                : prose `unknown: ${address.variable} decides which address ${portInWords(port)} is bound to`;
    }
}
function unknownInWords(variable) {
    return variable === undefined ? prose `unknown: the file doesn't tell` : prose `unknown: ${variable} decides`;
}
function portInWords(port) {
    if (port === 'random')
        return prose `a port that Docker picks`;
    if (port === 'unknown')
        return prose `a port that a variable sets`;
    return port.first === port.last ? prose `port ${port.first}` : prose `ports ${portText(port)}`;
}
function authenticationInWords({ authentication, reach }) {
    if (authentication === 'unknown' || reach === 'nothing')
        return [];
    return authentication === 'none' ? prose `; it asks for no password` : prose `; it asks who connects`;
}
/** `80/tcp` */
function exposure_words_containerPort({ container, protocol }) {
    return `${portText(container)}/${protocol}`;
}
/** `80`, `8000-8010`; `?` where a variable sets it. */
function portText(port) {
    if (typeof port === 'string')
        return port === 'random' ? 'random' : '?';
    return port.first === port.last ? String(port.first) : `${port.first}-${port.last}`;
}

;// CONCATENATED MODULE: ./build/report/mermaid-label.js

/** Longest name in a diagram, in UTF-16 code units. */
const mermaid_label_longest = 60;
/**
 * A text as a quoted Mermaid label. Everything that could end the label, start a directive, a comment or markup is written
 * as its code point, which Mermaid shows as the character.
 * Source: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
function mermaidLabel(text) {
    const shown = (0,report_escape/* visible */.RK)(text);
    const cut = shown.length <= mermaid_label_longest
        ? shown
        : `${shown
            .slice(0, mermaid_label_longest)
            .toWellFormed()
            .replace(/\uFFFD$/, '')}…`;
    return `"${cut.replaceAll(/[^\p{L}\p{N} _./,→…-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`)}"`;
}

;// CONCATENATED MODULE: ./build/report/exposure-diagram.js




/** More would not be read. Mermaid itself draws no more than 500. */
const mostEdges = 50;
/** Names in one node of what nothing but other containers reaches. */
const mostNames = 8;
/** Red that is seen on a white and on a black page. */
const red = '#cf222e';
/** The diagram of where `exposureDiagram` has nothing to draw. */
const nothingFromOutside = `flowchart LR\n  nothing([${mermaidLabel('Nothing can be reached from outside')}])`;
/**
 * Who can reach what as a Mermaid flowchart: from where, over which port, to which service. What the change opens is thick
 * and red, what it closes is dotted. Colours are set for lines only, so that it reads in light and in dark themes.
 *
 * @returns `undefined` where nothing but other containers can reach anything, before and after
 */
function exposureDiagram(exposure) {
    const edges = edgesOf(exposure);
    if (edges.length === 0)
        return undefined;
    const shown = edges.slice(0, mostEdges);
    const more = edges.length - shown.length;
    const sources = idsOf(shown.map(({ entry }) => sourceName(entry)), 'from');
    const services = idsOf(shown.map(({ entry }) => exposure_diagram_serviceKey(entry)), 'service');
    const drawn = new Set(edges.map(({ entry }) => exposure_diagram_serviceKey(entry)));
    const inside = insiders(exposure.head.entries.filter((entry) => !drawn.has(exposure_diagram_serviceKey(entry))));
    const opened = shown.flatMap(({ look }, index) => (look === 'opened' ? index : []));
    const links = shown.map(({ entry, look }) => {
        const from = sources.get(sourceName(entry)) ?? '';
        const to = services.get(exposure_diagram_serviceKey(entry)) ?? '';
        return `${from} ${arrows[look]}|${mermaidLabel(edgeText(entry))}| ${to}`;
    });
    const projects = new Set([...shown.map(({ entry }) => entry.project), ...inside.map(({ project }) => project)]);
    return [
        'flowchart LR',
        ...[...sources].map(([name, id]) => `  ${id}([${mermaidLabel(name)}])`),
        ...[...projects].flatMap((project, index) => [
            `  subgraph project${index}[${mermaidLabel(project)}]`,
            ...uniqueServices(shown)
                .filter((entry) => entry.project === project)
                .map((entry) => `    ${services.get(exposure_diagram_serviceKey(entry)) ?? ''}[${mermaidLabel(entry.service)}]`),
            ...inside.filter((group) => group.project === project).map(({ id, text }) => `    ${id}[${mermaidLabel(text)}]`),
            '  end',
        ]),
        ...(inside.length > 0 ? [`  inside([${mermaidLabel('Other containers only')}])`] : []),
        ...(more > 0 ? [`  more[${mermaidLabel(`… and ${more} more`)}]`] : []),
        ...links.map((text) => `  ${text}`),
        ...inside.map(({ id }) => `  inside --> ${id}`),
        ...(opened.length > 0 ? [`  linkStyle ${opened.join(',')} stroke:${red},stroke-width:3px`] : []),
    ].join('\n');
}
const arrows = { opened: '==>', closed: '-.->', same: '-->' };
/** What the change opens, what it closes, the rest; each the widest first. */
function edgesOf({ head, changes = [] }) {
    const opened = new Set(changes.filter(reach_opensUp).map(({ after }) => after));
    const closed = new Set(changes.filter((change) => closes(change, head.incomplete)).flatMap(({ before }) => before ?? []));
    const after = head.entries.map((entry) => ({ entry, look: opened.has(entry) ? 'opened' : 'same' }));
    const before = [...closed].map((entry) => ({ entry, look: 'closed' }));
    const looks = Object.keys(arrows);
    return [...after, ...before]
        .filter(({ entry }) => isFromOutside(entry.reach))
        .toSorted((one, other) => looks.indexOf(one.look) - looks.indexOf(other.look) || byReach(one.entry.reach, other.entry.reach));
}
/** What everyone reaches now, nobody lost; and what is missing from a file that could not be read may be there. */
function closes(change, incomplete) {
    const { before, after } = change;
    if (before === undefined || reach_opensUp(change))
        return false;
    return after === undefined ? !incomplete.includes(before.project) : sourceName(before) !== sourceName(after);
}
function sourceName({ reach, way }) {
    switch (reach) {
        case 'everyone':
            return way.kind === 'host-network'
                ? 'Everyone whom the firewall of the host lets in'
                : 'Everyone who reaches the host';
        case 'one-address':
            return way.kind === 'published' && 'address' in way.address
                ? `Whoever reaches ${way.address.address}`
                : 'Whoever reaches one address of the host';
        case 'host':
            return 'The host itself only';
        case 'unknown':
            return 'Unknown';
        case 'containers':
        case 'nothing':
            return 'Other containers only';
    }
}
function edgeText({ way, port }) {
    const container = port === undefined ? '' : exposure_words_containerPort(port);
    switch (way.kind) {
        case 'published':
            return `${portText(way.port)} → ${container}`;
        case 'host-network':
            return port === undefined ? 'host network' : `host network, ${container}`;
        case 'direct':
            return way.driver;
        case 'shared':
            return `through ${way.owner}`;
        case 'unknown':
            return way.variable === undefined ? 'not in the file' : `${way.variable} decides`;
        case 'networks':
        case 'no-network':
            return container;
    }
}
/** One node for each project: a box for each of them would hide what matters. */
function insiders(entries) {
    const services = uniqueServices(entries.filter(({ reach }) => reach === 'containers').map((entry) => ({ entry })));
    return [...Map.groupBy(services, ({ project }) => project)].map(([project, own], index) => {
        const names = own.slice(0, mostNames).map(({ service }) => service);
        const more = own.length - names.length;
        return {
            project,
            id: `inside${index}`,
            text: more > 0 ? `${count_count(own.length, 'service')}, ${names[0] ?? ''} and others` : names.join(', '),
        };
    });
}
function uniqueServices(edges) {
    return [...new Map(edges.map(({ entry }) => [exposure_diagram_serviceKey(entry), entry])).values()];
}
function exposure_diagram_serviceKey({ project, service }) {
    return JSON.stringify([project, service]);
}
/** A name of our own for each thing: hostile text stands in labels alone. */
function idsOf(names, prefix) {
    return new Map([...new Set(names)].map((name, index) => [name, `${prefix}${index}`]));
}

;// CONCATENATED MODULE: ./build/report/exposure-json.js



/** The envelope's version: it grows when a reader of the old one would misread the new one. */
const exposure_json_jsonVersion = 1;
/** The exposure map for programs. `changes` is there where there was something to compare with. */
function exposureJson({ head, changes }, tool) {
    const report = {
        version: exposure_json_jsonVersion,
        tool,
        entries: head.entries.map(entryJson),
        ...(changes && {
            changes: changes.map(({ before, after }) => ({
                before: before === undefined ? null : entryJson(before),
                after: after === undefined ? null : entryJson(after),
            })),
        }),
        incomplete: head.incomplete,
    };
    return jsonText(report);
}
function entryJson(entry) {
    return { ...entry, words: (0,prose_text/* plainText */.d)(exposure_words_wayInWords(entry)) };
}

;// CONCATENATED MODULE: ./build/report/exposure-table.js






/** Rows that a text with a limit shows; the findings need its room too. */
const mostRows = 60;
/**
 * Who can reach what, folded: what changes as a table of before and after, the rest counted. Without a base it is a table
 * of everything. Nothing where there is nothing to show.
 */
function exposureSection(exposure, most, elsewhere) {
    const { head, changes } = exposure;
    const rows = changes ?? head.entries.map((after) => ({ after }));
    if (rows.length === 0)
        return [];
    const withFile = new Set(rows.map(({ before, after }) => (after ?? before)?.project)).size > 1;
    const columns = [
        ...(withFile ? ['File'] : []),
        'Service',
        'Container port',
        ...(changes === undefined ? ['Reachable by'] : ['Reachable before by', 'Now by']),
    ];
    const shown = rows.slice(0, most).map((row) => exposure_table_line(cells(row, exposure, withFile)));
    const more = rows.length - shown.length;
    const notes = exposureNotes(exposure).map(markdown);
    return [
        {
            summary: changes === undefined ? 'Who can reach what' : `Who can reach what: ${count(rows.length, 'change')}`,
            intro: [...notes.map((note) => `${note}\n`), exposure_table_line(columns), exposure_table_line(columns.map(() => '---'))].join('\n'),
            entries: [...shown, ...(more > 0 ? [`- … and ${more} more: ${elsewhere}.`] : [])],
        },
    ];
}
/** What the rows don't say: how much stays as it was, and where the map may have holes. */
function exposureNotes({ head, changes }) {
    const changed = new Set(changes?.map(({ after }) => after));
    const unchanged = changes === undefined ? 0 : head.entries.filter((entry) => !changed.has(entry)).length;
    return [
        ...(unchanged === 0
            ? []
            : [[`${unchanged === 1 ? '1 other entry stays as it was' : `${unchanged} other entries stay as they were`}.`]]),
        ...head.incomplete.map((path) => prose `${path} could not be read completely, so services and ports of it may be missing here.`),
    ];
}
function cells(change, { head, changes }, withFile) {
    const { before, after } = change;
    const { project = '', service = '' } = after ?? before ?? {};
    const now = after === undefined ? absent(head.incomplete.includes(project)) : markdown(wayInWords(after));
    return [
        ...(withFile ? [codeSpan(project)] : []),
        codeSpan(service),
        portCell(after?.port === undefined ? before : after),
        ...(changes === undefined ? [] : [before === undefined ? '–' : markdown(wayInWords(before))]),
        changes !== undefined && opensUp(change) ? `**${now}**` : now,
    ];
}
function portCell(entry) {
    return entry?.port === undefined ? 'any' : codeSpan(containerPort(entry.port));
}
function absent(isUnread) {
    return isUnread ? 'could not be read' : '–';
}
/** Inside a table `|` ends a cell, also in a code span, and how it is escaped there differs between readers. */
function exposure_table_line(texts) {
    return `| ${texts.map((text) => text.replaceAll('|', '<U+007C>')).join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/report/exposure-text.js






const exposure_text_styles = {
    everyone: 'red',
    'one-address': 'yellow',
    unknown: 'yellow',
    host: 'green',
    containers: 'dim',
    nothing: 'dim',
};
/** The exposure map for a terminal: by file and service, or only what changed where there is a base. */
function exposureText(exposure, terminal) {
    const { head, changes } = exposure;
    const rows = changes ?? head.entries.map((after) => ({ after }));
    const files = Map.groupBy(rows, ({ before, after }) => (after ?? before)?.project ?? '');
    const sections = [...files].flatMap(([path, own]) => [
        terminal.paint('underline', (0,report_terminal/* shortenedTo */.cq)((0,report_frame/* printable */.g)(path), terminal.width)),
        '',
        ...own.flatMap((row) => [...rowLines(row, changes !== undefined, head.incomplete.includes(path), terminal), '']),
    ]);
    const notes = exposureNotes(exposure).flatMap((note) => (0,report_terminal/* wrappedProse */.Dd)([note], 0, terminal));
    return `${[...sections, ...exposure_text_summary(exposure, terminal), ...notes].join('\n')}\n`;
}
function rowLines({ before, after }, isCompared, isIncomplete, terminal) {
    const { service = '', port } = after ?? before ?? {};
    const container = port === undefined ? '' : `  ${exposure_words_containerPort(port)}`;
    const name = (0,report_terminal/* shortenedTo */.cq)((0,report_frame/* printable */.g)(service), terminal.width - container.length - 2);
    const title = `${terminal.paint('bold', name)}${container}`;
    const now = after === undefined ? (isIncomplete ? 'could not be read' : 'not there any more') : exposure_text_words(after);
    const [first = '', ...rest] = (0,report_terminal/* wrapped */.ky)(now, 4, terminal).map((line) => terminal.paint(exposure_text_styles[after?.reach ?? 'nothing'], line));
    const was = before === undefined ? 'not there' : exposure_text_words(before);
    return [`  ${title}`, first, ...rest, ...(isCompared ? (0,report_terminal/* wrapped */.ky)(`before: ${was}`, 4, terminal) : [])];
}
function exposure_text_words(entry) {
    return (0,prose_text/* plainText */.d)(exposure_words_wayInWords(entry));
}
const summaryNames = {
    everyone: 'for everyone',
    'one-address': 'on one address of the host',
    unknown: 'unknown',
    host: 'for this host only',
    containers: 'for other containers only',
    nothing: 'closed to all',
};
function exposure_text_summary({ head, changes }, terminal) {
    const { entries } = head;
    if (changes !== undefined)
        return [terminal.paint('bold', `${count_count(changes.length, 'change')}.`)];
    if (entries.length === 0)
        return ['No services were found.'];
    const parts = Object.entries(summaryNames)
        .map(([reach, name]) => [entries.filter((entry) => entry.reach === reach).length, name])
        .filter(([number]) => number > 0)
        .map(([number, name]) => `${number} ${name}`);
    const total = entries.length === 1 ? '1 port or service' : `${entries.length} ports and services`;
    return (0,report_terminal/* wrapped */.ky)(`${total}: ${parts.join(', ')}.`, 0, terminal).map((line) => terminal.paint('bold', line));
}

;// CONCATENATED MODULE: ./build/cli/exposure-command.js













/** Who can reach which service, and with a base what changed since then. */
async function exposureCommand({ paths, base: ref, format }, { workingFolder, readStandardInput, terminal, today, }) {
    const scope = await openScope(paths, workingFolder, readStandardInput);
    const { root } = scope.files;
    const commit = await openBase(root, ref);
    const ids = rules_rules.map(({ meta }) => meta.id);
    const settings = (0,config_settings/* settingsFrom */.m)({}, await readConfig({ path: undefined, root, workingFolder, base: commit }, ids));
    const { head, base } = await sidesOf(scope, commit, settings);
    const exposure = async (side) => {
        const { snapshot } = await auditTree({ ...side, settings, rules: [], limits: defaultLimits, today });
        return exposureOf(snapshot.projects, authenticationState);
    };
    const report = compareExposure(await exposure(head), base && (await exposure(base)));
    switch (format) {
        case 'text':
            return exposureText(report, terminal);
        case 'json':
            return exposureJson(report, { name: 'Docker Auditor', version: version/* version */.r });
        case 'mermaid':
            return `${exposureDiagram(report) ?? nothingFromOutside}\n`;
    }
}

;// CONCATENATED MODULE: ./build/compose/config-paths.js

/**
 * Rewrites relative paths that came from another folder, by `extends` or `include`, so that they are relative to the
 * project's own folder, as `docker compose config --no-path-resolution` prints them. Volumes see to their own.
 */
function withProjectPaths(service, folder) {
    const path = toFolder(folder);
    const changed = new Map(service.entries);
    const change = (key, by) => {
        const node = changed.get(key);
        if (node)
            changed.set(key, by(node));
    };
    change('build', (node) => (node.kind === 'map' ? withBuildPaths(node, path) : scalarBy(node, path)));
    change('label_file', (node) => eachItem(node, (item) => scalarBy(item, path)));
    change('env_file', (node) => eachItem(node, (item) => (item.kind === 'map' ? field(item, 'path', path) : scalarBy(item, path))));
    change('develop', (node) => (node.kind === 'map' ? withWatch(node, path) : node));
    return { ...service, entries: changed };
}
/**
 * The same for a secret's or config's `file`, and for the folder that a volume binds where its driver is named `local`.
 * Source: `volumeDriverOpts` in https://github.com/compose-spec/compose-go/blob/main/paths/resolve.go
 */
function withResourcePaths(resource, folder) {
    const path = toFolder(folder);
    const options = resource.entries.get('driver_opts');
    if (options?.kind !== 'map')
        return field(resource, 'file', path);
    if (!says(resource, 'driver', 'local') || !says(options, 'o', 'bind'))
        return resource;
    return { ...resource, entries: new Map(resource.entries).set('driver_opts', field(options, 'device', path)) };
}
function says(map, key, text) {
    const node = map.entries.get(key);
    return node?.kind === 'scalar' && node.text === text;
}
function toFolder(folder) {
    return (scalar) => withText(scalar, pathFromProject(scalar.text, scalar, folder));
}
function withText(scalar, text) {
    return { ...scalar, text, value: text, raw: text, substitutions: [] };
}
function withBuildPaths(build, path) {
    const named = field(build, 'context', path);
    const contexts = named.entries.get('additional_contexts');
    if (!contexts || contexts.kind === 'scalar')
        return named;
    const changed = contexts.kind === 'map'
        ? { ...contexts, entries: new Map([...contexts.entries].map(([key, node]) => [key, context(node, '', path)])) }
        : eachItem(contexts, (item) => context(item, `${item.kind === 'scalar' ? item.text.split('=', 1)[0] : ''}=`, path));
    return { ...named, entries: new Map(named.entries).set('additional_contexts', changed) };
}
/** @param name what the list form writes before the path: `NAME=` */
function context(node, name, path) {
    if (node.kind !== 'scalar' || node.value === null)
        return node;
    const written = node.text.slice(name.length);
    return written.startsWith('service:') ? node : withText(node, name + path(withText(node, written)).text);
}
/** A relative path as the project's folder sees it; others, and those that belong to that folder, as they are. */
function pathFromProject(written, scalar, folder) {
    const { folder: from, document, via } = scalar;
    const foreign = via.some((step) => step.kind === 'include' || (step.kind === 'extends' && step.document !== document));
    if (!foreign || /^[~$]/.test(written))
        return written;
    const target = referenceTo(written, from);
    return target.kind === 'inside' ? relativePath(folder, target.path) : written;
}
/** The way from one folder of the repository to a path in it. */
function relativePath(from, to) {
    const start = from.split('/').filter(Boolean);
    const end = to.split('/').filter(Boolean);
    let shared = 0;
    while (shared < start.length && start[shared] === end[shared])
        shared += 1;
    return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/') || '.';
}
function withWatch(develop, path) {
    const watch = develop.entries.get('watch');
    if (!watch)
        return develop;
    const rules = eachItem(watch, (rule) => (rule.kind === 'map' ? field(rule, 'path', path) : rule));
    return { ...develop, entries: new Map(develop.entries).set('watch', rules) };
}
function field(map, key, change) {
    const node = map.entries.get(key);
    return node ? { ...map, entries: new Map(map.entries).set(key, scalarBy(node, change)) } : map;
}
function scalarBy(node, change) {
    return node.kind === 'scalar' && node.value !== null ? change(node) : node;
}
function eachItem(node, change) {
    return node.kind === 'list' ? { ...node, items: node.items.map(change) } : change(node);
}

;// CONCATENATED MODULE: ./build/compose/config-values.js


/** Values as they are, for fields that Compose does not rewrite. */
const config_values_plain = (node) => {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map((item) => config_values_plain(item) ?? null);
    return Object.fromEntries([...node.entries].map(([key, value]) => [key, config_values_plain(value) ?? null]));
};
const config_values_text = (node) => (present(node) ? goText(node) : undefined);
const config_values_boolean = (node) => (present(node) ? booleanOf(node.text) : undefined);
/** A number, also where it is quoted or comes from a variable. */
const number = (node) => {
    if (!present(node))
        return undefined;
    const value = scalarValue(node.text, 'plain');
    return typeof value === 'number' ? value : node.text;
};
/** One value or a list of them, always printed as a list. */
const texts = (node) => {
    if (node.kind === 'list')
        return node.items.flatMap((item) => (present(item) ? goText(item) : []));
    return present(node) ? [goText(node)] : undefined;
};
/** List or map form as an object of texts; a name without a value has '' where labels do. */
const pairs = (node) => Object.fromEntries(pairsOf(node).map(({ name, value, text: own, form }) => [name, value && form === 'map' ? goText(value) : own]));
/** The same where a name without a value is passed through from outside. */
const environment = (node) => Object.fromEntries(pairsOf(node).map(({ name, value, text: own, form }) => [
    name,
    value ? (form === 'map' ? goText(value) : own) : null,
]));
/** Bytes, as a text: `64m`, `1.5gb`, `1024`. */
const bytes = (node) => {
    if (!present(node))
        return undefined;
    const written = typeof node.value === 'number' ? goText(node) : node.text.trim();
    const match = /^(-?\d+(?:\.\d+)?) ?([kmgtp]?)i?b?$/i.exec(written);
    if (!match)
        return node.text;
    const power = ' kmgtp'.indexOf((match[2] || ' ').toLowerCase());
    return String(Math.trunc(Number(match[1]) * 1024 ** power));
};
const nanoseconds = new Map([
    ['ns', 1],
    ['us', 1e3],
    ['µs', 1e3],
    ['ms', 1e6],
    ['s', 1e9],
    ['m', 6e10],
    ['h', 3.6e12],
    ['d', 8.64e13],
    ['w', 6.048e14],
]);
/** A duration as Go prints it: `90s` is `1m30s`. */
const duration = (node) => {
    if (!present(node))
        return undefined;
    const parts = [...node.text.matchAll(/(?<!\d)(\d+(?:\.\d+)?)(ns|us|µs|ms|[smhdw])/g)];
    if (parts.length === 0 || parts.map(([part]) => part).join('') !== node.text)
        return node.text;
    return goDuration(parts.reduce((sum, [, size, unit = 's']) => sum + Number(size) * (nanoseconds.get(unit) ?? 0), 0));
};
function goDuration(total) {
    if (total === 0)
        return '0s';
    if (total < 1e9) {
        const [size, unit] = total < 1e3 ? [total, 'ns'] : total < 1e6 ? [total / 1e3, 'µs'] : [total / 1e6, 'ms'];
        return `${size}${unit}`;
    }
    const hours = Math.floor(total / 3.6e12);
    const minutes = Math.floor((total % 3.6e12) / 6e10);
    const seconds = (total % 6e10) / 1e9;
    return `${hours > 0 ? `${hours}h` : ''}${hours > 0 || minutes > 0 ? `${minutes}m` : ''}${seconds}s`;
}
/** A list whose items are each printed by `item`. */
function listOf(item) {
    return (node) => (node.kind === 'list' ? node.items.flatMap((each) => item(each) ?? []) : undefined);
}
/** A mapping whose known fields are printed by their own converters, and the others as they are. */
function objectOf(fields) {
    return (node) => {
        if (node.kind !== 'map')
            return undefined;
        const converted = [...node.entries].flatMap(([key, value]) => {
            const json = (Object.hasOwn(fields, key) ? (fields[key] ?? config_values_plain) : config_values_plain)(value);
            return json === undefined ? [] : [[key, json]];
        });
        return Object.fromEntries(converted);
    };
}
function present(node) {
    return node.kind === 'scalar' && node.value !== null;
}
/** A value as Go's `%v` prints it: a number is rewritten, a text stays as it is. */
function goText(scalar) {
    const { value, text: written } = scalar;
    if (typeof value === 'number')
        return wholeText(written) ?? goFloat(value);
    return (isLongNumber(scalar) ? (wholeText(written) ?? goFloat(Number(written))) : undefined) ?? printed(value);
}
function printed(value) {
    return value === null ? '' : String(value);
}
/** A whole number that a double doesn't hold exactly is text in the model, and a number to Compose. */
function isLongNumber({ raw, text: written, style }) {
    return style === 'plain' && raw === written && /^[-+]?(?:[1-9][0-9_]{15,}|0[xX][0-9a-fA-F_]{13,})$/.test(written);
}
/** A whole number in decimal digits; `undefined` for what Go reads as a floating-point number. */
function wholeText(written) {
    const match = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|[0-9]+)$/.exec(written.replaceAll('_', ''));
    const [, sign, digits = ''] = match ?? [];
    if (!match)
        return undefined;
    const size = BigInt(digits.replace(/^0[oO]?(?=[0-7])/, '0o'));
    const fits = sign === '-' ? size <= 2n ** 63n : size < 2n ** 64n;
    return fits ? String(sign === '-' ? -size : size) : undefined;
}
/** A float64 as Go's `%v` prints it: with an exponent from 1e6 up and below 1e-4. */
function goFloat(value) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
    const size = Math.abs(value);
    if (Object.is(value, -0))
        return '-0';
    if (size !== 0 && (size >= 1e6 || size < 1e-4)) {
        return value.toExponential().replace(/e([-+])(\d)$/, 'e$10$2');
    }
    return String(value);
}

;// CONCATENATED MODULE: ./build/compose/json.js
/** An object without the values that Compose leaves out of its output: false, 0, '' and what is empty. */
function withoutEmpty(entries) {
    const kept = [];
    for (const [key, value] of entries) {
        if (value === undefined || value === null || value === false || value === 0 || value === '')
            continue;
        if (typeof value === 'object' && Object.keys(value).length === 0)
            continue;
        kept.push([key, value]);
    }
    return Object.fromEntries(kept);
}
/** What `JSON.parse` gives, typed. Anything that is no JSON becomes null. */
function jsonOf(value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (Array.isArray(value))
        return value.map(jsonOf);
    if (typeof value !== 'object' || value === null)
        return null;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/compose/config-ports.js




/** More ports than this in one short range are printed as the range that they are. */
const longestRange = 65_536;
/** `ports` in long syntax, a short range as one entry for each port, as Compose expands it. */
function portsJson(node) {
    const items = node.kind === 'list' ? node.items : [];
    const ports = new Map();
    for (const item of items) {
        if (item.kind === 'map')
            ports.set(portKeys(item).join(), config_ports_longPort(item));
        if (item.kind !== 'scalar')
            continue;
        for (const port of shortPorts(shortPort(asRead(item))))
            ports.set(shortKey(port), port);
    }
    return [...ports.values()];
}
/** What Compose reads once variables are filled in, an unset one being empty. */
function asRead(scalar) {
    return { ...scalar, raw: scalar.text, substitutions: [], known: true };
}
/** The key by which `unique.ts` knows the same port in long syntax. */
function shortKey({ host_ip: address = '0.0.0.0', published = '', target = '', protocol = '' }) {
    return JSON.stringify([address, published, target, protocol]);
}
function config_ports_longPort(node) {
    const fields = objectOf({
        target: number,
        published: config_values_text,
        protocol: config_values_text,
        mode: config_values_text,
        host_ip: config_values_text,
        name: config_values_text,
        app_protocol: config_values_text,
    });
    return withoutEmpty(Object.entries({ mode: 'ingress', protocol: 'tcp', ...fields(node) }));
}
function shortPorts(mapping) {
    const { hostIp, published, target, protocol, node } = mapping;
    if (target === 'unknown' || published === 'unknown')
        return [{ unknown: config_values_plain(node) ?? null }];
    const address = hostIp.kind === 'address' ? hostIp.address : undefined;
    const count = Math.min(target.last - target.first + 1, longestRange);
    const range = published === 'none' ? undefined : published;
    const wide = range !== undefined && range.last - range.first + 1 > count;
    return Array.from({ length: count }, (_, offset) => withoutEmpty([
        ['mode', 'ingress'],
        ['host_ip', address],
        ['target', target.first + offset],
        ['published', range && (wide ? `${range.first}-${range.last}` : String(range.first + offset))],
        ['protocol', protocol],
    ]));
}
/** `devices`: `HOST[:CONTAINER[:PERMISSIONS]]` in long syntax. */
function deviceJson(node) {
    if (node.kind === 'map')
        return deviceMap(node);
    return present(node) ? shortDevice(node) : undefined;
}
function deviceMap(node) {
    const fields = objectOf({})(node) ?? {};
    return { ...fields, permissions: fields['permissions'] ?? 'rwm' };
}
function shortDevice({ text: written }) {
    const [source = '', target, permissions = 'rwm'] = written.split(':');
    return { source, target: target ?? source, permissions };
}

;// CONCATENATED MODULE: ./build/compose/config-volumes.js




const propagations = new Set(['rprivate', 'private', 'rshared', 'shared', 'rslave', 'slave']);
/**
 * One entry of `volumes` in long syntax. Relative sources stay relative.
 *
 * @param folder the project's folder
 */
function volumeJson(node, folder) {
    if (node.kind === 'map')
        return config_volumes_longVolume(node, folder);
    return present(node) ? config_volumes_shortVolume(node, folder) : undefined;
}
function config_volumes_longVolume(node, folder) {
    const type = node.entries.get('type');
    const bound = type?.kind === 'scalar' && type.text === 'bind';
    const json = objectOf({
        type: config_values_text,
        source: (source) => (bound && present(source) ? pathFromProject(source.text, source, folder) : config_values_text(source)),
        target,
        read_only: config_values_boolean,
        bind: objectOf({ create_host_path: config_values_boolean }),
        volume: objectOf({ nocopy: config_values_boolean }),
        tmpfs: objectOf({ size: bytes }),
    })(node);
    const { bind, volume, tmpfs, ...rest } = json ?? {};
    return { ...withoutEmpty(Object.entries(rest)), ...config_volumes_options({ bind, volume, tmpfs }) };
}
/** These stay even where they are empty. */
function config_volumes_options(groups) {
    return Object.fromEntries(Object.entries(groups).flatMap(([key, value]) => isObject(value) ? [[key, withoutEmpty(Object.entries(value))]] : []));
}
function config_volumes_shortVolume(scalar, folder) {
    const written = scalar.text;
    const sections = volumeSections(written).map(({ start, end }) => written.slice(start, end));
    const [first = '', second, mode = ''] = sections;
    if (second === undefined)
        return { type: 'volume', target: cleanTarget(first), ...(written.length > 2 && { volume: {} }) };
    const words = mode.split(',');
    const bind = /^(?:[./~]|\\\\|[a-zA-Z]:)/.test(first);
    const readOnly = words.findLast((word) => word === 'ro' || word === 'rw') === 'ro';
    return {
        type: bind ? 'bind' : 'volume',
        source: bind ? pathFromProject(first, scalar, folder) : first,
        target: cleanTarget(second),
        ...(readOnly && { read_only: true }),
        ...bindOptions(bind, words),
        ...(words.includes('nocopy') ? { volume: { nocopy: true } } : !bind && { volume: {} }),
    };
}
function bindOptions(bind, words) {
    const propagation = words.findLast((word) => propagations.has(word));
    const selinux = words.findLast((word) => word === 'z' || word === 'Z');
    const entries = withoutEmpty([
        ['propagation', propagation],
        ['selinux', selinux],
        ['create_host_path', bind],
    ]);
    return Object.keys(entries).length === 0 ? {} : { bind: entries };
}
const target = (node) => (present(node) ? cleanTarget(node.text) : config_values_plain(node));

;// CONCATENATED MODULE: ./build/compose/config-service.js







const config_service_words = (node) => (isEmpty(node) ? null : commandWords(node).map(({ value }) => value));
const names = (value) => (node) => {
    if (node.kind === 'list')
        return Object.fromEntries(node.items.flatMap((item) => (present(item) ? [[item.text, value]] : [])));
    if (node.kind !== 'map')
        return undefined;
    // A name that a merge took from a list stands as its own value.
    return Object.fromEntries([...node.entries].map(([key, each]) => [key, each.kind === 'scalar' ? value : withDefaults(value, config_values_plain(each))]));
};
/** What Compose fills in where only a name is given, under what is given. */
function withDefaults(defaults, given) {
    if (!isObject(defaults))
        return given ?? defaults;
    return isObject(given) ? { ...defaults, ...given } : defaults;
}
/** A secret or config by its name or in long form. */
const grant = (folder) => (node) => {
    const short = present(node) ? { source: node.text } : undefined;
    const json = short ?? objectOf({ source: config_values_text, target: config_values_text, uid: config_values_text, gid: config_values_text, mode: fileMode })(node);
    if (!json || folder === undefined)
        return json;
    const { target, source } = json;
    return { ...json, ...(target === undefined && typeof source === 'string' && { target: `${folder}/${source}` }) };
};
/** Octal, however it was written. */
const fileMode = (node) => {
    if (!present(node))
        return undefined;
    return typeof node.value === 'number' ? `0${node.value.toString(8)}` : node.text;
};
/** `HOST=ADDRESS`, sorted; `:` parts them too, and an address may stand in brackets. */
const extraHosts = (node) => {
    const hosts = node.kind === 'list'
        ? node.items.flatMap((item) => (present(item) ? hostPair(item.text) : hostPairs(item)))
        : hostPairs(node);
    return [...new Set(hosts)].toSorted();
};
function hostPairs(node) {
    if (node.kind !== 'map')
        return [];
    return [...node.entries].flatMap(([host, addresses]) => {
        const list = addresses.kind === 'list' ? addresses.items : [addresses];
        return list.flatMap((address) => (present(address) ? `${host}=${withoutBrackets(goText(address))}` : []));
    });
}
function hostPair(written) {
    const separator = written.includes('=') ? '=' : ':';
    const at = written.indexOf(separator);
    return `${written.slice(0, at)}=${withoutBrackets(written.slice(at + 1))}`;
}
function withoutBrackets(address) {
    return address.startsWith('[') && address.endsWith(']') ? address.slice(1, -1) : address;
}
const test = (node) => (present(node) ? ['CMD-SHELL', node.text] : texts(node));
const hook = objectOf({ command: config_service_words, user: config_values_text, privileged: config_values_boolean, environment: environment });
const buildFields = objectOf({
    context: config_values_text,
    args: (node) => withoutEmptyPairs(node),
    labels: pairs,
    additional_contexts: pairs,
    extra_hosts: extraHosts,
    secrets: listOf(grant(undefined)),
    shm_size: bytes,
    cache_from: texts,
    privileged: config_values_boolean,
    no_cache: config_values_boolean,
    pull: config_values_boolean,
});
const build = (node) => {
    const fields = present(node) ? { context: node.text } : buildFields(node);
    if (!fields)
        return undefined;
    const dockerfile = fields['dockerfile_inline'] === undefined ? 'Dockerfile' : undefined;
    return withoutEmpty(Object.entries({ context: '.', ...(dockerfile !== undefined && { dockerfile }), ...fields }));
};
/** A build argument without a value is taken from outside, and left out where there is none. */
function withoutEmptyPairs(node) {
    return Object.fromEntries(pairsOf(node).flatMap(({ name, value, text: own, form }) => value ? [[name, form === 'map' ? goText(value) : own]] : []));
}
/** `all` is minus one. */
const deviceCount = (node) => (present(node) && node.text === 'all' ? -1 : number(node));
const deviceRequests = listOf(objectOf({ count: deviceCount }));
const gpus = (node) => (present(node) ? [{ count: deviceCount(node) ?? null }] : deviceRequests(node));
const config_service_resources = objectOf({
    limits: objectOf({ cpus: number, memory: bytes, pids: number }),
    reservations: objectOf({ cpus: number, memory: bytes, pids: number, devices: deviceRequests }),
});
const deployFields = objectOf({ labels: pairs, replicas: number, resources: config_service_resources });
const deploy = (node) => ({ placement: {}, resources: {}, ...deployFields(node) });
function compact(known) {
    const convert = objectOf(known);
    return (node) => withoutEmpty(Object.entries(convert(node) ?? {}));
}
const environmentFile = (node) => present(node) ? { path: node.text, required: true } : withDefaults({ required: true }, config_values_plain(node));
/** How each field is printed; the others are printed as they are. */
const fields = {
    annotations: pairs,
    attach: config_values_boolean,
    build,
    cap_add: texts,
    cap_drop: texts,
    cgroup: config_values_text,
    cgroup_parent: config_values_text,
    command: config_service_words,
    configs: listOf(grant(undefined)),
    container_name: config_values_text,
    cpus: number,
    depends_on: names({ condition: 'service_started', required: true }),
    deploy,
    device_cgroup_rules: texts,
    devices: listOf(deviceJson),
    dns: texts,
    dns_opt: texts,
    dns_search: texts,
    entrypoint: config_service_words,
    env_file: (node) => node.kind === 'list'
        ? listOf(environmentFile)(node)
        : listOf(environmentFile)({ ...node, kind: 'list', items: [node] }),
    environment: environment,
    expose: texts,
    extra_hosts: extraHosts,
    gpus,
    group_add: texts,
    healthcheck: compact({
        test,
        interval: duration,
        timeout: duration,
        start_period: duration,
        start_interval: duration,
        retries: number,
        disable: config_values_boolean,
    }),
    hostname: config_values_text,
    image: config_values_text,
    init: config_values_boolean,
    ipc: config_values_text,
    labels: pairs,
    logging: objectOf({ options: pairs }),
    mem_limit: bytes,
    mem_reservation: bytes,
    memswap_limit: bytes,
    models: names(null),
    network_mode: config_values_text,
    networks: names(null),
    oom_kill_disable: config_values_boolean,
    oom_score_adj: number,
    pid: config_values_text,
    pids_limit: number,
    ports: portsJson,
    post_start: listOf(hook),
    pre_stop: listOf(hook),
    privileged: config_values_boolean,
    profiles: texts,
    read_only: config_values_boolean,
    restart: config_values_text,
    scale: number,
    secrets: listOf(grant('/run/secrets')),
    security_opt: texts,
    shm_size: bytes,
    stdin_open: config_values_boolean,
    stop_grace_period: duration,
    sysctls: pairs,
    tmpfs: texts,
    tty: config_values_boolean,
    use_api_socket: config_values_boolean,
    user: config_values_text,
    userns_mode: config_values_text,
    uts: config_values_text,
    volumes_from: texts,
};
const keptEmpty = new Set(['attach', 'command', 'entrypoint', 'healthcheck', 'init']);
/**
 * One service as `docker compose config --format json` prints it.
 *
 * @param folder the project's folder
 */
function serviceJson(service, folder) {
    const known = { ...fields, volumes: listOf((node) => volumeJson(node, folder)) };
    const converted = Object.entries(objectOf(known)(withProjectPaths(service.fields, folder)) ?? {});
    const { network_mode: mode, networks } = Object.fromEntries(converted);
    const hasNetworks = isObject(networks) && Object.keys(networks).length > 0;
    return {
        command: null,
        entrypoint: null,
        ...withoutEmpty(converted.filter(([key]) => !keptEmpty.has(key))),
        ...Object.fromEntries(converted.flatMap(([key, json]) => (keptEmpty.has(key) && json !== undefined ? [[key, json]] : []))),
        ...(mode === undefined &&
            !hasNetworks &&
            !service.fields.entries.has('provider') && { networks: { default: null } }),
    };
}
function isEmpty(node) {
    return node.kind === 'scalar' && node.value === null;
}

;// CONCATENATED MODULE: ./build/compose/config-json.js




/**
 * A project in the shape of `docker compose config --format json`: short syntax written out, lists and mappings in one
 * form, numbers and durations as Compose prints them. It differs where that command knows more than the repository:
 * relative paths stay relative, resources have no project name before theirs, `env_file` is not read into
 * `environment`, all profiles count, and resources that no service uses are kept.
 */
function configJson(project) {
    const { root, services, networks, volumes, secrets, configs } = project;
    const name = root.entries.get('name');
    const folder = folderOf((project.documents[0] ?? project).path);
    return {
        ...(name?.kind === 'scalar' && { name: name.text }),
        services: Object.fromEntries(services.map((service) => [service.name, serviceJson(service, folder)])),
        ...section('networks', networks, folder),
        ...section('volumes', volumes, folder),
        ...section('secrets', secrets, folder),
        ...section('configs', configs, folder),
    };
}
function section(kind, resources, folder) {
    if (resources.length === 0)
        return {};
    return {
        [kind]: Object.fromEntries(resources.map(({ name, fields }) => [name, fields ? resource(fields, folder) : {}])),
    };
}
const resourceFields = new Map([
    ['driver_opts', pairs],
    ['external', (node) => node.kind === 'map' || config_values_boolean(node)],
    ['labels', pairs],
    ...['attachable', 'enable_ipv4', 'enable_ipv6', 'internal'].map((key) => [key, config_values_boolean]),
]);
function resource(fields, folder) {
    return Object.fromEntries([...withResourcePaths(fields, folder).entries].map(([key, node]) => [
        key,
        (resourceFields.get(key) ?? config_values_plain)(node) ?? null,
    ]));
}
/** The origin of every leaf, in the model's order. */
function originsOf(project) {
    const origins = [];
    collect(project.root, [], origins);
    return origins;
}
function collect(node, path, origins) {
    if (node.kind === 'map')
        for (const [key, value] of node.entries)
            collect(value, [...path, key], origins);
    else if (node.kind === 'list')
        node.items.forEach((item, index) => collect(item, [...path, String(index)], origins));
    else {
        const { document, writtenAt, via } = node;
        const start = document.positionAt(writtenAt.start);
        const end = document.positionAt(writtenAt.end);
        origins.push({
            path,
            file: document.path,
            line: start.line,
            column: start.column,
            endLine: end.line,
            endColumn: end.column,
            via: via.map((step) => ({
                kind: step.kind,
                name: step.name,
                file: step.document.path,
                line: step.document.positionAt(step.span.start).line,
            })),
        });
    }
}

;// CONCATENATED MODULE: ./build/cli/model-command.js







/**
 * The resolved projects as `docker compose config --format json` would print them: one as an object, several as a list of
 * them with the path of each. A problem does not stop it: what Compose would refuse is named beside what could be read.
 *
 * @param today `YYYY-MM-DD`
 */
async function modelCommand({ paths, origins }, workingFolder, readStandardInput, today) {
    const scope = await openScope(paths, workingFolder, readStandardInput);
    const { root, tree, read } = scope.files;
    const settings = (0,config_settings/* settingsFrom */.m)({}, await readConfig({ path: undefined, root, workingFolder, base: undefined }, rules_rules.map(({ meta }) => meta.id)));
    const { snapshot } = await auditTree({
        tree,
        read,
        candidates: candidatesIn(scope, settings),
        settings,
        rules: [],
        limits: defaultLimits,
        today,
    });
    const shown = snapshot.projects.map((project) => projectJson(project, origins));
    const output = shown.length === 1
        ? shown[0]
        : shown.map((project, index) => ({ path: snapshot.projects[index]?.path, ...project }));
    return {
        output: jsonText(output),
        failed: snapshot.projects.some(({ problems }) => problems.length > 0),
    };
}
function projectJson(project, origins) {
    return {
        ...configJson(project),
        ...(origins && { 'x-origins': originsOf(project) }),
        ...(project.problems.length > 0 && {
            'x-problems': project.problems.map(({ rule, subject, document, writtenAt }) => ({
                rule,
                subject,
                file: document.path,
                ...document.positionAt(writtenAt.start),
            })),
        }),
    };
}

;// CONCATENATED MODULE: ./build/cli/commands.js











/**
 * Runs a command that is more than words, and prints its answer.
 *
 * @returns the exit status
 */
async function runCommand(command, progress) {
    switch (command.kind) {
        case 'rules':
            process.stdout.write(command.format === 'json' ? rulesJson() : rulesText(terminalFor(undefined)));
            return exit_status/* exitStatus */.$.passed;
        case 'explain':
            process.stdout.write(explainText(command.rule, terminalFor(undefined)));
            return exit_status/* exitStatus */.$.passed;
        case 'model': {
            const { output, failed } = await modelCommand(command, process.cwd(), () => (0,consumers_.buffer)(process.stdin), today());
            process.stdout.write(output);
            return failed ? exit_status/* exitStatus */.$.failed : exit_status/* exitStatus */.$.passed;
        }
        case 'exposure':
            process.stdout.write(await exposureCommand(command, {
                workingFolder: process.cwd(),
                readStandardInput: () => (0,consumers_.buffer)(process.stdin),
                terminal: terminalFor(undefined),
                today: today(),
            }));
            return exit_status/* exitStatus */.$.passed;
        case 'audit': {
            const workingFolder = process.cwd();
            const { report, notice, failed } = await auditCommand(command, {
                workingFolder,
                readStandardInput: () => (0,consumers_.buffer)(process.stdin),
                shownPath: (root, path) => (0,external_node_path_.relative)(workingFolder, (0,external_node_path_.resolve)(root, path)) || path,
                terminal: terminalFor(command.output === undefined ? command.colour : false),
                progress,
                today: today(),
            });
            progress.end();
            if (notice !== undefined)
                process.stderr.write(`${notice}\n`);
            if (command.output === undefined)
                process.stdout.write(report);
            else
                await writeReport(command.output, report);
            return failed ? exit_status/* exitStatus */.$.failed : exit_status/* exitStatus */.$.passed;
        }
    }
}
async function writeReport(path, report) {
    try {
        await (0,promises_.writeFile)(path, report);
    }
    catch (error) {
        throw new cli_options/* UsageError */.e(`The report can't be written to ${path}: ${error instanceof Error ? error.message : String(error)}.`);
    }
}
/** @param colour what the user asked for; otherwise `NO_COLOR`, `FORCE_COLOR` and whether it is a terminal decide */
function terminalFor(colour) {
    // A terminal that doesn't know its width says 0.
    const width = Math.min(process.stdout.columns || 80, 120);
    if (colour === false)
        return { width, paint: (_, text) => text };
    return {
        width,
        paint: (style, text) => text === ''
            ? ''
            : (0,external_node_util_.styleText)(style, text, colour === true ? { validateStream: false } : { stream: process.stdout }),
    };
}


/***/ })

};
