// A Prism mock server for a document: `node mock.mjs DOCUMENT MODULES`, the latter being the folder that Prism is installed in. When the
// server is up, its address is printed.
//
// Below `/strict` there is a second copy of each path where every parameter of the query is required: the mock passes over parameters
// that it does not know, and would not notice one that is sent under another name.
//
// This is what `prism mock --errors` does, but for the example addresses that it prints: writing them, version 5.14.2 percent-encodes
// the brackets in the names of the parameters that it validates by, and then misses `created_at[before]`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [file, modules] = process.argv.slice(2);
const require = createRequire(resolve(modules, "mock.cjs"));
const { createLogger } = require("@stoplight/prism-core");
const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
const { createServer } = require("@stoplight/prism-http-server");

const document = JSON.parse(readFileSync(file, "utf8"));
const target = ({ $ref, ...value }) =>
  $ref ? $ref.slice("#/".length).split("/").reduce((node, key) => node[key], document) : value;
const required = (parameter) => ({ ...target(parameter), required: true });

for (const [path, item] of Object.entries(document.paths)) {
  const strict = structuredClone(item);
  strict.parameters = strict.parameters?.map(required);
  for (const operation of Object.values(strict).filter((value) => value?.responses)) {
    operation.operationId = `strict-${operation.operationId}`;
    operation.parameters = operation.parameters?.map(required);
  }
  document.paths[`/strict${path}`] = strict;
}

const server = createServer(await getHttpOperationsFromSpec(document), {
  components: { logger: createLogger("mock", { level: "warn" }) },
  config: {
    checkSecurity: true,
    errors: true,
    isProxy: false,
    mock: { dynamic: false },
    validateRequest: true,
    validateResponse: true,
  },
  cors: false,
});
console.log(await server.listen(0, "127.0.0.1"));
