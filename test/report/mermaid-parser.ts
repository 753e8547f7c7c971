import { existsSync } from 'node:fs';

const installed = new URL('../../tools/node_modules/', import.meta.url);

/** Mermaid is heavy, so it is installed apart: `npm ci --prefix tools`. */
export const hasMermaid: boolean = existsSync(new URL('mermaid/package.json', installed));

/** A flowchart as Mermaid understands it. */
export interface Flowchart {
  /** Labels by id. */
  readonly nodes: ReadonlyMap<string, string>;
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly label: string;
    readonly stroke: string;
  }[];
  readonly subgraphs: readonly { readonly title: string; readonly nodes: readonly string[] }[];
  /** What a click on a node would do: nothing, unless a text got out of its label. */
  readonly clickable: readonly string[];
}

interface Database {
  getVertices(): ReadonlyMap<
    string,
    { readonly text: string; readonly link?: string; readonly haveCallback?: boolean }
  >;
  getEdges(): readonly {
    readonly start: string;
    readonly end: string;
    readonly text: string;
    readonly stroke: string;
  }[];
  getSubGraphs(): readonly { readonly title: string; readonly nodes: readonly string[] }[];
}

interface Mermaid {
  parse(text: string): Promise<{ readonly diagramType: string; readonly config: object }>;
  readonly mermaidAPI: { getDiagramFromText(text: string): Promise<{ readonly db: Database }> };
}

let loaded: Promise<Mermaid> | undefined;

/**
 * Mermaid cleans labels of HTML with DOMPurify, which works only where there is a page. Nothing is drawn here: labels are
 * taken as they are, which makes what the tests see of them no better than it is.
 */
async function load(): Promise<Mermaid> {
  const purify = (await import(new URL('dompurify/dist/purify.es.mjs', installed).href)) as { default: object };
  Object.assign(purify.default, { addHook: () => undefined, sanitize: (text: string) => text });
  const { default: mermaid } = (await import(new URL('mermaid/dist/mermaid.core.mjs', installed).href)) as {
    default: Mermaid;
  };
  return mermaid;
}

/** @throws where Mermaid refuses the text, or takes it for another kind of diagram or for settings */
export async function parseFlowchart(text: string): Promise<Flowchart> {
  const mermaid = await (loaded ??= load());
  const { diagramType, config } = await mermaid.parse(text);
  if (diagramType !== 'flowchart-v2' || Object.keys(config).length > 0)
    throw new Error(`This is a ${diagramType} with the settings ${JSON.stringify(config)}.`);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const vertices = [...db.getVertices()];
  return {
    nodes: new Map(vertices.map(([id, { text: label }]) => [id, shown(label)])),
    links: db
      .getEdges()
      .map(({ start, end, text: label, stroke }) => ({ from: start, to: end, label: shown(label), stroke })),
    subgraphs: db.getSubGraphs().map(({ title, nodes }) => ({ title: shown(title), nodes })),
    clickable: vertices
      .filter(([, { link, haveCallback }]) => link !== undefined || haveCallback === true)
      .map(([id]) => id),
  };
}

/** Mermaid keeps `#34;` apart while it parses, and turns it into the character when it draws. */
function shown(label: string): string {
  return label.replaceAll(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));
}
