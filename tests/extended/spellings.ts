/**
 * `npm run verify:spellings`: each language of Debian's packages says which number each constant of gRPC's table has.
 * Installs the packages when run as root; a language whose packages are missing is counted as skipped.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { havePackages } from '../../src/verify/debian.ts';
import { grpcSpellings } from '../support/grpc-spellings.ts';

interface Asked {
  /** Language and library of the table's row. */
  row: string;
  packages: string[];
  file: string;
  /** A program that prints the number of each constant, a line each, in their order. */
  program: (constants: string[]) => string;
  /** Shell command that runs it. */
  run: string;
}

const jars = ['grpc-api', 'guava', 'grpc-core', 'grpc-context'].map((name) => `/usr/share/java/${name}.jar`).join(':');

const java = (constants: string[], number: string) => `import io.grpc.Status;
class Print { public static void main(String[] a) { ${constants.map((one) => `System.out.println(${one}${number});`).join(' ')} } }`;

const cpp = (header: string, constants: string[]) =>
  `#include <cstdio>\n#include <${header}>\nint main() { ${constants.map((one) => `printf("%d\\n", (int)${one});`).join(' ')} }`;

const table: Asked[] = [
  {
    row: 'Go google.golang.org/grpc/codes',
    packages: ['golang-go', 'golang-google-grpc-dev'],
    file: 'print.go',
    program: (constants) => `package main
import ("fmt"; "google.golang.org/grpc/codes")
func main() { ${constants.map((one) => `fmt.Println(uint32(${one}))`).join('; ')} }`,
    run: 'GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE=/tmp/errdex-go-cache go run print.go',
  },
  {
    row: 'Python grpcio',
    packages: ['python3-grpcio'],
    file: 'print.py',
    program: (constants) => `import grpc\n${constants.map((one) => `print(${one}.value[0])`).join('\n')}\n`,
    run: '/usr/bin/python3 print.py',
  },
  {
    row: 'Java grpc-java',
    packages: ['openjdk-17-jdk-headless', 'libgrpc-java', 'libguava-java'],
    file: 'Print.java',
    program: (constants) => java(constants, '.value()'),
    run: `java -cp ${jars} Print.java`,
  },
  {
    row: 'Kotlin grpc-kotlin, on grpc-java',
    packages: ['openjdk-17-jdk-headless', 'libgrpc-java', 'libguava-java'],
    file: 'Print.java',
    program: (constants) => java(constants, '.getCode().value()'),
    run: `java -cp ${jars} Print.java`,
  },
  {
    row: 'C++ grpc++',
    packages: ['g++', 'libgrpc++-dev'],
    file: 'print.cc',
    program: (constants) => cpp('grpcpp/grpcpp.h', constants),
    run: 'g++ -std=c++17 print.cc -o print && ./print',
  },
  {
    row: 'C++ Abseil',
    packages: ['g++', 'libabsl-dev'],
    file: 'print.cc',
    program: (constants) => cpp('absl/status/status.h', constants),
    run: 'g++ -std=c++17 print.cc -o print && ./print',
  },
  {
    row: 'Ruby grpc',
    packages: ['ruby', 'ruby-grpc'],
    file: 'print.rb',
    program: (constants) => `require 'grpc'\n${constants.map((one) => `puts ${one}.new.code`).join('\n')}\n`,
    run: 'ruby print.rb',
  },
];

const { installed, lacking } = havePackages([...new Set(table.flatMap(({ packages }) => packages))].sort());
for (const reason of lacking) console.log(`lacking: ${reason}`);

let passed = 0;
let failed = 0;
let skipped = 0;
for (const { row, packages, file, program, run } of table) {
  const texts = grpcSpellings.find((one) => `${one.row.language} ${one.row.library ?? ''}` === row)?.texts;
  if (!texts) throw new Error(`content/systems/grpc/system.yaml has no row for ${row}`);
  if (packages.some((name) => !installed.has(name))) {
    skipped += 1;
    console.log(`skipped: ${row}`);
    continue;
  }
  const folder = mkdtempSync(join(tmpdir(), 'errdex-spellings-'));
  writeFileSync(join(folder, file), program(Object.values(texts)));
  const { stdout, stderr } = spawnSync('sh', ['-c', run], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const printed = stdout.split('\n').filter((line) => line !== '');
  if (printed.join() === Object.keys(texts).join()) passed += 1;
  else {
    failed += 1;
    console.error(`${row}: for ${Object.values(texts).join(', ')} it printed ${printed.join(', ') || stderr.trim()}`);
  }
}
console.log(`spellings: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
