// Sets Typst files, one after the other in one process, as PDF: FOLDER_OF_THE_COMPILER FILE.typ …
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { writeFileSync } from "node:fs";

const [modules, ...files] = process.argv.slice(2);
const { NodeCompiler } = createRequire(resolve(modules, "package.json"))("@myriaddreamin/typst-ts-node-compiler");
for (const file of files.map((name) => resolve(name))) {
  const compiler = NodeCompiler.create({ workspace: dirname(file) });
  writeFileSync(file.replace(/\.typ$/, ".pdf"), compiler.pdf({ mainFilePath: file }));
  compiler.evictCache(10);
}
