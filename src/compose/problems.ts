import { shortHash } from '../hash.ts';
import { prose } from '../prose.ts';
import type { Message, ModelScalar, Place, Problem, Prose, SourceDocument, Span } from '../types.ts';
import { mostNesting } from './interpolation.ts';
import { placeAt, placeOf } from './place.ts';

/** Docker Compose refuses the file for this. */
export function invalid(at: Place, subject: string, what: Prose, todo: Prose, service?: string): Problem {
  const message: Message = {
    what,
    why: prose`Docker Compose refuses to load this file, so what will run cannot be checked.`,
    todo,
  };
  return problem('invalid-compose-file', at, subject, message, service);
}

/**
 * Docker Compose would load this, and the audit did not.
 *
 * @param unread tells the contents of a file apart that is there and could not be read
 */
export function notAudited(at: Place, subject: string, what: Prose, todo: Prose, unread?: string): Problem {
  const message: Message = {
    what,
    why: prose`Docker Compose would load it all the same, so it could hide anything that this audit looks for.`,
    todo,
  };
  return { ...problem('not-audited', at, subject, message), ...(unread !== undefined && { unread }) };
}

/** Something of this file is hidden from the audit, so what an edit of it brings in is too. */
export function notRead(document: SourceDocument, span: Span, subject: string, what: Prose, todo: Prose): Problem {
  return notAudited(placeAt(document, span), subject, what, todo, textHash(document));
}

/** What `Problem.unread` says of a file. A thousand documents of one file may all be over a bound. */
export function textHash(document: SourceDocument): string {
  const hash = textHashes.get(document) ?? shortHash(document.text);
  textHashes.set(document, hash);
  return hash;
}

const textHashes = new WeakMap<SourceDocument, string>();

/** A value whose variables are nested deeper than they are read. */
export function nestedTooDeep(at: Place, raw: string): Problem {
  const what = prose`Variables are nested deeper than ${mostNesting} levels here, so this value was not audited.`;
  return notAudited(at, 'interpolation', what, prose`Flatten the expression.`, shortHash(raw));
}

/** A reference to a service or file that is not there. */
export function unresolved(at: Place, subject: string, what: Prose, todo: Prose, service?: string): Problem {
  const message: Message = {
    what,
    why: prose`Docker Compose stops here, and what the reference would bring in is not part of this audit.`,
    todo,
  };
  return problem('unresolved-reference', at, subject, message, service);
}

/** ` by way of a → b`: the steps of a circle that lie between its ends, if there are any. */
export function byWayOf(steps: readonly string[]): Prose {
  return steps.length === 0 ? [] : prose` by way of ${steps.join(' → ')}`;
}

/** A file that Docker Compose would fetch from elsewhere. */
export function remote(at: Place, reference: string, service?: string): Problem {
  const message: Message = {
    what: prose`${reference} is fetched from outside this repository each time the project is loaded.`,
    why: prose`Docker Compose downloads it without asking, and whoever controls that place can change what runs here after this review.`,
    todo: prose`Copy the file into this repository and refer to it by its path.`,
  };
  return problem('include-remote', at, reference, message, service);
}

/** A path that a variable without value hides. */
export function unknownPath(path: ModelScalar, service?: string): Problem {
  const what = prose`${path.raw} depends on a variable that the repository does not set, so the file it names was not audited.`;
  const problem = notAudited(
    path,
    path.raw,
    what,
    prose`Write the path itself, or set the variable in a tracked ${'.env'}.`,
  );
  return service === undefined ? problem : { ...problem, service };
}

/** A file that is audited now, and whose name hides later changes of it. */
export function unwatched(path: string, at: Place): Problem {
  const what = prose`${path} is part of this project under a name that is not looked for: a later change of it alone would not be audited.`;
  return notAudited(at, path, what, prose`Give it a name that ends in ${'.yml'}, ${'.yaml'} or ${'.env'}.`);
}

/** A service that a variable without value chooses. */
export function unknownService(chosen: ModelScalar, service: string): Problem {
  const what = prose`${chosen.raw} depends on a variable that the repository does not set, so the service that ${service} extends was not audited.`;
  const todo = prose`Write the service's name itself, or set the variable in a tracked ${'.env'}.`;
  return { ...notAudited(chosen, chosen.raw, what, todo), service };
}

export function outside(at: Place, reference: string): Problem {
  const what = prose`${reference} lies outside this repository and was not audited.`;
  return notAudited(at, reference, what, prose`Move the file into the repository.`);
}

/** An `extends` or `include` in a form that Compose does not know. */
export function badForm(at: Place, key: string, todo: Problem['message']['todo']): Problem {
  return invalid(at, key, prose`Compose cannot read this ${key}.`, todo);
}

function problem(rule: Problem['rule'], at: Place, subject: string, message: Message, service?: string): Problem {
  return { rule, subject, message, ...placeOf(at), ...(service !== undefined && { service }) };
}
