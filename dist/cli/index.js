#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_node_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9792);

const complaint = (0,_cli_node_version_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeTooOld */ .u)(process.versions.node);
if (complaint === undefined) {
    // Evaluated only now: an older Node fails on what is in there before anything can be said.
    const { runCommandLine } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5187));
    process.exitCode = await runCommandLine(process.argv.slice(2));
}
else {
    process.stderr.write(`${complaint}\n`);
    process.exitCode = 2;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus)
/* harmony export */ });
/** Exit statuses: everybody's scripts rely on these. */
const exitStatus = { passed: 0, failed: 1, broken: 2 };


/***/ }),

/***/ 9792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ nodeTooOld)
/* harmony export */ });
/** `styleText` asks whether a stream takes colours since 22.13; the rest is older. As `engines` in package.json. */
const oldest = { major: 22, minor: 13 };
/**
 * What to tell somebody whose Node is too old.
 *
 * @param version such as `20.20.2`
 * @returns one line, or `undefined` where the version will do
 */
function nodeTooOld(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > oldest.major || (major === oldest.major && minor >= oldest.minor))
        return undefined;
    return `docker-auditor needs Node ${oldest.major}.${oldest.minor} or newer, and this is ${version}. Get a newer one from https://nodejs.org, or for once: npx --package=node@24 --package=docker-auditor docker-auditor`;
}


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseCommand),
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _config_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3017);


/** The command line can't be understood. The message says what it takes instead. */
class UsageError extends Error {
    name = 'UsageError';
}
const formats = ['text', 'json', 'sarif', 'github', 'markdown'];
/**
 * @param args what follows the program's name
 * @throws {UsageError}
 */
function parseCommand(args) {
    if (args.includes('--help') || args.includes('-h'))
        return { kind: 'help' };
    if (args.includes('--version'))
        return { kind: 'version' };
    const [first = '', ...rest] = args;
    switch (first) {
        case 'model': {
            const { values, positionals } = parsed(rest, { origins: { type: 'boolean' }, format: { type: 'string' } });
            word('--format', values['format'] ?? 'json', ['json']);
            return { kind: 'model', paths: positionals, origins: values['origins'] === true };
        }
        case 'exposure': {
            const { values, positionals } = parsed(rest, { base: { type: 'string' }, format: { type: 'string' } });
            const format = word('--format', values['format'] ?? 'text', ['text', 'json', 'mermaid']);
            return { kind: 'exposure', paths: positionals, base: text(values['base']), format };
        }
        case 'rules': {
            const { values, positionals } = parsed(rest, { format: { type: 'string' } });
            if (positionals.length > 0)
                throw new UsageError('`rules` takes no paths.');
            return { kind: 'rules', format: word('--format', values['format'] ?? 'text', ['text', 'json']) };
        }
        case 'explain': {
            const { positionals } = parsed(rest, {});
            const [rule, ...more] = positionals;
            if (rule === undefined || more.length > 0)
                throw new UsageError('`explain` takes one rule, such as `docker-auditor explain privileged`.');
            return { kind: 'explain', rule };
        }
        default:
            return auditCommand(args);
    }
}
function auditCommand(args) {
    // `--fix` takes a value only in one word, so that a path behind it stays a path.
    const { values, positionals } = parsed(args.map((arg) => (arg === '--fix' ? '--fix=safe' : arg)), {
        base: { type: 'string' },
        format: { type: 'string' },
        output: { type: 'string' },
        'fail-on': { type: 'string' },
        config: { type: 'string' },
        rule: { type: 'string', multiple: true },
        color: { type: 'boolean' },
        fix: { type: 'string' },
        'dry-run': { type: 'boolean' },
    });
    const dryRun = values['dry-run'] === true;
    const fix = text(values['fix']) ?? (dryRun ? 'safe' : undefined);
    const failOn = text(values['fail-on']);
    return {
        kind: 'audit',
        paths: positionals,
        base: text(values['base']),
        format: word('--format', values['format'] ?? 'text', formats),
        output: text(values['output']),
        failOn: failOn === undefined ? undefined : word('--fail-on', failOn, _config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .allowed */ .TQ.failOn),
        config: text(values['config']),
        rules: Array.isArray(values['rule']) ? values['rule'].map(String) : [],
        colour: typeof values['color'] === 'boolean' ? values['color'] : undefined,
        fix: fix === undefined ? undefined : word('--fix', fix, ['safe', 'all']),
        dryRun,
    };
}
function parsed(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, allowNegative: true });
    }
    catch (error) {
        const unknown = /'(--[\w-]+)'/.exec(String(error))?.[1];
        const known = Object.keys(options).map((name) => `--${name}`);
        if (unknown !== undefined && !known.includes(unknown)) {
            throw new UsageError(`There is no option ${unknown}.${(0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(unknown, known)}`);
        }
        throw new UsageError(error instanceof Error ? error.message : String(error));
    }
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function word(option, value, words) {
    if (words.length === 1 && words[0] !== value)
        throw new UsageError(`${option} takes ${words[0]} here.`);
    const read = (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(String(value), words);
    if ('error' in read)
        throw new UsageError(`${option} ${read.error}`);
    return read.value;
}


/***/ }),

/***/ 5187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./build/config/settings.js
var settings = __nccwpck_require__(4318);
// EXTERNAL MODULE: ./build/local/git-error.js
var git_error = __nccwpck_require__(9707);
// EXTERNAL MODULE: ./build/report/frame.js
var report_frame = __nccwpck_require__(2890);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8508);
;// CONCATENATED MODULE: ./build/cli/help.js
/** What `--help` prints. At most 80 columns. */
const help = `docker-auditor: audits Docker Compose files

Usage
  docker-auditor [PATH…]         audit compose files and folders
                                 (default: this folder; "-" reads stdin)
  docker-auditor model [PATH…]   print the project that Compose would run
  docker-auditor exposure [PATH…]
                                 who can reach which service, and how
  docker-auditor rules           list the rules
  docker-auditor explain RULE    what a rule is about and how to mend it

Options of the audit
  --base REF           only what changed since REF in this git repository
  --format FORMAT      text (default), json, sarif, github or markdown
  --output FILE        write the report to FILE
  --fail-on SEVERITY   critical, high (default), medium, low or never
  --config FILE        default: .github/docker-auditor.yml, where it exists
  --rule ID            only this rule; may be repeated
  --fix                apply the fixes that are proven and change no behaviour
  --fix=all            apply every proven fix
  --dry-run            print what --fix would do as a diff, and do nothing
  --no-color           no colours; NO_COLOR and FORCE_COLOR count too

Options of other commands
  model --origins      where each value is written: file, line, column
  exposure --base REF  what changed since REF
  exposure --format    text (default), json or mermaid
  rules --format json  the catalogue for programs

Files that .gitignore leaves out are not looked at unless they are named.

Exit status
  0  nothing at or above --fail-on
  1  something is
  2  bad usage, unreadable input, or a mistake of the program's own
`;

// EXTERNAL MODULE: ./build/cli/options.js
var options = __nccwpck_require__(2315);
;// CONCATENATED MODULE: ./build/cli/progress.js
const wipe = '\r\u001B[2K';
/**
 * A single line on a terminal that changes in its place. Where the stream is no terminal, or one that can't wipe a line,
 * nothing is ever written.
 *
 * @param terminalType `TERM`
 */
function createProgress(stream, terminalType) {
    if (stream.isTTY !== true || terminalType === 'dumb')
        return { step: () => undefined, end: () => undefined };
    // A terminal that doesn't know its width says 0.
    const most = (stream.columns || 80) - 2;
    let shown = false;
    return {
        step(text) {
            shown = true;
            stream.write(`${wipe}${text.slice(0, most)}…`);
        },
        end() {
            if (shown)
                stream.write(wipe);
            shown = false;
        },
    };
}

// EXTERNAL MODULE: ./build/cli/exit-status.js
var exit_status = __nccwpck_require__(2900);
;// CONCATENATED MODULE: ./build/cli/run.js








/**
 * Runs the command line.
 *
 * @param args what follows the program's name
 * @returns the exit status. The caller sets it and lets the process end by itself: an early exit would cut a pipe's output.
 */
async function runCommandLine(args) {
    const progress = createProgress(process.stderr, process.env['TERM']);
    try {
        return await run((0,options/* parseCommand */.R)(args), progress);
    }
    catch (error) {
        progress.end();
        if (error instanceof options/* UsageError */.e || error instanceof settings/* SettingsError */.G || error instanceof git_error/* GitError */.X) {
            const message = error.message.split('\n').map(report_frame/* printable */.g).join('\n');
            process.stderr.write(`docker-auditor: ${message}\nSee docker-auditor --help.\n`);
        }
        else {
            const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
            process.stderr.write(`docker-auditor failed by a mistake of its own, please report it.\n${trace}\n`);
        }
        return exit_status/* exitStatus */.$.broken;
    }
}
async function run(command, progress) {
    if (command.kind === 'help')
        process.stdout.write(help);
    else if (command.kind === 'version')
        process.stdout.write(`${version/* version */.r}\n`);
    else {
        // What audits is loaded only where something is audited: `--version` and a mistyped option are answered at once.
        const { runCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(190), __nccwpck_require__.e(28)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4028));
        return runCommand(command, progress);
    }
    return exit_status/* exitStatus */.$.passed;
}


/***/ }),

/***/ 4318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ SettingsError),
/* harmony export */   m: () => (/* binding */ settingsFrom)
/* harmony export */ });
/** A setting can't be used. The message names the place, the allowed values and the nearest match. */
class SettingsError extends Error {
    name = 'SettingsError';
}
const defaults = {
    failOn: 'high',
    commentOn: 'medium',
    gate: 'introduced',
    files: undefined,
    exclude: [],
    review: 'comment',
    maxComments: 25,
    status: 'check-run',
    checkName: 'Docker Auditor',
    sarifFile: undefined,
    rules: {},
    suppressions: 'trusted',
    ignore: [],
    projects: [],
};
/** An input that is set wins over the file, and the file over the default. */
function settingsFrom(overrides, file) {
    return { ...defaults, ...file, ...overrides };
}


/***/ }),

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ allowed),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7658);

/** The words that a setting takes, for inputs, options and the configuration file alike. */
const allowed = {
    failOn: ['critical', 'high', 'medium', 'low', 'never'],
    commentOn: ['critical', 'high', 'medium', 'low', 'info'],
    gate: ['introduced', 'all'],
    review: ['comment', 'off'],
    suppressions: ['trusted', 'base-only'],
    status: ['check-run', 'none'],
    rule: ['on', 'off', 'critical', 'high', 'medium', 'low', 'info'],
};
/** The allowed word that a text is, or why it is none. */
function oneOf(text, words) {
    const value = words.find((word) => word === text);
    if (value !== undefined)
        return { value };
    return { error: `takes ${listed(words)}, not ${JSON.stringify(text)}.${didYouMean(text, words)}` };
}
/** ` Did you mean "high"?`, or nothing. */
function didYouMean(text, words) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(text, words);
    return near === undefined ? '' : ` Did you mean "${near}"?`;
}
function listed(words) {
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}


/***/ }),

/***/ 9707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/** Git can't answer. The message says what was asked. */
class GitError extends Error {
    name = 'GitError';
}


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that a mistyped word was most likely meant to be; `undefined` where none comes close. */
function nearest(word, candidates) {
    // Nobody mistypes a word into one that is longer than any candidate by half.
    if (word.length > longest)
        return undefined;
    const allowed = Math.max(2, Math.floor(word.length / 3));
    const ranked = candidates
        .filter((candidate) => Math.abs(candidate.length - word.length) <= allowed)
        .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
        .toSorted((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best !== undefined && best.distance <= allowed ? best.candidate : undefined;
}
const longest = 64;
/** Levenshtein's distance: how many letters have to be put in, taken out or changed. */
function distance(from, to) {
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= to.length; column += 1) {
            const change = (previous[column - 1] ?? 0) + Number(from[row - 1] !== to[column - 1]);
            current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous.at(-1) ?? 0;
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/**
 * Text from a pull request is anybody's. Inside a code span GitHub reads no mention, no link, no HTML and no emphasis, so
 * every such text is shown in one; what could leave it, or be seen otherwise than it is, is made visible.
 */
const shownLength = 160;
/** An inline code span that holds exactly this text. Line breaks and invisible characters are shown as `<U+202E>`. */
function codeSpan(text) {
    const shown = shortened(visible(text));
    const fence = '`'.repeat(longestRun(shown, '`') + 1);
    // A space is taken off at both ends if both have one, so a text that starts or ends with one keeps its own.
    const padded = /^[` ]|[` ]$/.test(shown) || shown === '' ? ` ${shown} ` : shown;
    return `${fence}${padded}${fence}`;
}
/** A fenced block that nothing in its lines can end. */
function fenced(language, lines) {
    const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n'), '`') + 1));
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
/** Control, bidirectional and zero-width characters as their code points: a reader must see what is there. */
function visible(text) {
    return text
        .toWellFormed()
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`);
}
/** Cut between characters, never inside a surrogate pair. */
function shortened(text) {
    return text.length <= shownLength
        ? text
        : `${text
            .slice(0, shownLength)
            .toWellFormed()
            .replace(/\uFFFD$/, '')}…`;
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const one of text) {
        run = one === character ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}


/***/ }),

/***/ 2890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9924);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2339);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3299);
/* harmony import */ var _text_range_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9324);




/** Lines of a long range that are shown before the rest is counted. */
const mostLines = 5;
/** How much of a line that is too wide is kept in front of its marked part. */
const leadingColumns = 16;
/**
 * The lines that a span stands on, one line around them, and a marker: under a span in one line, beside a longer one.
 *
 * Nothing of the text reaches the terminal as a control character, and no secret as it is.
 */
function codeFrame(document, span, style, secrets, terminal) {
    const { line, column, endLine, endColumn } = (0,_text_range_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .b)(document, span);
    const lastShown = Math.min(endLine, line + mostLines - 1);
    const numbers = [line - 1, ...between(line, lastShown), ...(lastShown === endLine ? [endLine + 1] : [])];
    const gutter = String(lastShown + 1).length;
    const { paint } = terminal;
    const row = (label, bar, text) => `  ${paint('dim', String(label).padStart(gutter))} ${bar} ${text}`.trimEnd();
    return numbers.flatMap((number) => {
        const inRange = number >= line && number <= endLine;
        const text = number >= 1 && number <= document.lineCount ? lineText(document, number) : '';
        if (!inRange && text.trim() === '')
            return [];
        const from = number === line ? column - 1 : 0;
        const to = number === endLine ? endColumn - 1 : text.length;
        const shown = shownLine(text, { from, to }, secrets.on(document.path, { first: number, last: number }));
        const cut = fitted(shown, terminal.width - gutter - 5);
        if (!inRange)
            return [row(number, paint('dim', '│'), paint('dim', cut.text))];
        if (endLine > line) {
            const rest = number === lastShown ? endLine - lastShown : 0;
            const bar = paint(style, '┃');
            return [row(number, bar, cut.text), ...(rest > 0 ? [row('', bar, paint('dim', `… ${rest} more`))] : [])];
        }
        const marker = ' '.repeat(cut.start) + paint(style, '^'.repeat(Math.max(1, cut.end - cut.start)));
        return [row(number, paint('dim', '│'), cut.text), row('', paint('dim', '│'), marker)];
    });
}
/** The three parts of a line are masked and made visible each for itself, so that the marker stays under its text. */
function shownLine(text, { from, to }, secrets) {
    const hidden = secretSpans(text, secrets);
    const start = hidden.find((secret) => secret.start < from && from < secret.end)?.start ?? from;
    const end = hidden.find((secret) => secret.start < to && to < secret.end)?.end ?? to;
    const [before = '', marked = '', after = ''] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map((part) => printable((0,_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .maskSecrets */ .Q)(part, secrets)));
    return { text: before + marked + after, start: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(before), end: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(before) + (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(marked) };
}
function secretSpans(text, secrets) {
    const spans = [];
    for (const secret of secrets.filter((each) => each !== '')) {
        for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + secret.length)) {
            spans.push({ start: at, end: at + secret.length });
        }
    }
    return spans;
}
/** Text on one line with nothing in it that a terminal would obey. */
function printable(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text.replaceAll('\uFEFF', '').replaceAll('\t', '  '));
}
/** Cuts a line that is too wide so that the start of its marked part stays in sight. */
function fitted({ text, start, end }, width) {
    if ((0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(text) <= width)
        return { text, start, end };
    const from = start + leadingColumns < width ? 0 : start - leadingColumns;
    const until = from + width - 2;
    let column = 0;
    let kept = '';
    for (const character of text) {
        if (column >= from && column + (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(character) <= until)
            kept += character;
        column += (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(character);
    }
    const left = from > 0 ? '…' : '';
    const right = column > until ? '…' : '';
    const shift = from - left.length;
    return { text: left + kept + right, start: start - shift, end: Math.min(end, until) - shift };
}
function lineText(document, line) {
    const { start, end } = document.spanOf({ first: line, last: line });
    return document.text.slice(start, end);
}
function between(first, last) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}


/***/ }),

/***/ 2339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ maskSecrets)
/* harmony export */ });
/** What stands in the place of a secret, whatever its length. */
const mask = '***';
/** Replaces every occurrence of each secret. Longer ones go first, so that none leaves a part of another behind. */
function maskSecrets(text, secrets) {
    return secrets
        .filter((secret) => secret.length > 0)
        .toSorted((a, b) => b.length - a.length)
        .reduce((masked, secret) => masked.replaceAll(secret, mask), text);
}


/***/ }),

/***/ 6170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ plainText),
/* harmony export */   w: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9924);

/** A message as Markdown: our words as they are, everybody else's as code. */
function markdown(text) {
    return text.map((part) => (typeof part === 'string' ? part : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(part.code))).join('');
}
/** A message as plain text on one line, for annotations and terminals. Backticks mark what is code. */
function plainText(text) {
    return text.map((part) => (typeof part === 'string' ? part : `\`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(part.code)}\``)).join('');
}


/***/ }),

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ wrappedProse),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   cq: () => (/* binding */ shortenedTo),
/* harmony export */   fW: () => (/* binding */ severityStyle),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _prose_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6170);

const severityStyle = {
    critical: 'magenta',
    high: 'red',
    medium: 'yellow',
    low: 'blue',
    info: 'cyan',
};
/** Words on lines of at most `width` columns, indented. A word that is longer than a line is broken. */
function wrapped(text, indent, { width, paint }) {
    const room = Math.max(20, width - indent);
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).flatMap((long) => pieces(long, room))) {
        const joined = line === '' ? word : `${line} ${word}`;
        if (columnsOf(joined) <= room)
            line = joined;
        else {
            lines.push(line);
            line = word;
        }
    }
    if (line !== '')
        lines.push(line);
    return withCode(lines, paint).map((each) => ' '.repeat(indent) + each);
}
/** Paints what stands between backticks, which may begin on one line and end on a later one. */
function withCode(lines, paint) {
    let open = false;
    return lines.map((line) => [...line.matchAll(/`|[^`]+/g)]
        .map(([part]) => {
        if (part !== '`')
            return open ? paint('cyan', part) : part;
        open = !open;
        return paint('cyan', part);
    })
        .join(''));
}
function wrappedProse(text, indent, terminal) {
    return wrapped(text.map(_prose_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .d).join(' '), indent, terminal);
}
/** A word in pieces of at most so many columns. */
function pieces(word, columns) {
    const all = [];
    let piece = '';
    let taken = 0;
    for (const character of word) {
        const width = widthOf(character);
        if (taken + width > columns) {
            all.push(piece);
            piece = '';
            taken = 0;
        }
        piece += character;
        taken += width;
    }
    return [...all, piece];
}
/** Cuts a line that is too wide, and shows that it is cut. */
function shortenedTo(text, columns) {
    if (columnsOf(text) <= columns)
        return text;
    let left = columns - 1;
    let kept = '';
    for (const character of text) {
        left -= widthOf(character);
        if (left < 0)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** East Asian wide characters and emoji take two columns, combining marks none. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60]/u;
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += widthOf(character);
    return columns;
}
function widthOf(character) {
    if (character < '\u0300')
        return 1;
    if (/\p{M}/u.test(character))
        return 0;
    return wide.test(character) ? 2 : 1;
}


/***/ }),

/***/ 9324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf)
/* harmony export */ });
/** A span that ends with a line break ends at the end of its last line here, not at the start of the next one. */
function rangeOf(document, span) {
    const { line, column } = document.positionAt(span.start);
    const { last } = document.linesOf(span);
    const lastLine = document.spanOf({ first: last, last });
    return {
        line,
        column,
        endLine: last,
        endColumn: Math.max(Math.min(span.end, lastLine.end) - lastLine.start + 1, last === line ? column : 1),
    };
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The tool's version; a test compares it with the package's. */
const version = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
