import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";

/** A wheel that an index offers; what it holds is never asked for. */
export interface Offer {
  readonly name: string;
  readonly version: string;
  readonly requires?: readonly string[];
  readonly python?: string;
  /** `2020-01-01`. */
  readonly published: string;
}

/** What an index answers in place of JSON. */
export interface Broken {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export interface LocalIndex {
  readonly url: string;
  readonly hashOf: (name: string, version: string) => string;
  readonly close: () => Promise<void>;
}

const json = "application/vnd.pypi.simple.v1+json";

/**
 * Serves an index of this machine as PEP 691 and PEP 658 have it: uv resolves from metadata alone.
 * @param offers the wheels, or what is answered to everything
 */
export async function serveIndex(offers: readonly Offer[] | Broken): Promise<LocalIndex> {
  const server = createServer((request, response) => {
    const { status, type, body } = "status" in offers ? offers : answer(offers, request.url ?? "/");
    response.writeHead(status, { "content-type": type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { readonly port: number };
  return { url: `http://127.0.0.1:${port}/simple`, hashOf, close: () => close(server) };
}

function answer(offers: readonly Offer[], url: string): Broken {
  const [, name] = /^\/simple\/([^/]+)\/$/.exec(url) ?? [];
  const files = offers.filter((offer) => offer.name === name);
  if (files.length > 0) {
    const page = { meta: { "api-version": "1.1" }, name, files: files.map(toFile) };
    return { status: 200, type: json, body: JSON.stringify(page) };
  }
  const wanted = offers.find((offer) => url === `/files/${fileName(offer)}.metadata`);
  return wanted === undefined
    ? { status: 404, type: "text/plain", body: "not found" }
    : { status: 200, type: "text/plain", body: metadataOf(wanted) };
}

function toFile(offer: Offer): object {
  return {
    filename: fileName(offer),
    url: `/files/${fileName(offer)}`,
    hashes: { sha256: hashOf(offer.name, offer.version) },
    "core-metadata": true,
    "requires-python": offer.python ?? ">=3.8",
    "upload-time": `${offer.published}T00:00:00Z`,
  };
}

function fileName({ name, version }: Offer): string {
  return `${name}-${version}-py3-none-any.whl`;
}

function metadataOf({ name, version, requires = [], python = ">=3.8" }: Offer): string {
  const lines = [
    "Metadata-Version: 2.1",
    `Name: ${name}`,
    `Version: ${version}`,
    `Requires-Python: ${python}`,
    ...requires.map((one) => `Requires-Dist: ${one}`),
  ];
  return `${lines.join("\n")}\n`;
}

function hashOf(name: string, version: string): string {
  return createHash("sha256").update(`${name} ${version}`).digest("hex");
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
