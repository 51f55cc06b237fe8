// node validate.mjs DESCRIPTION.json EXCHANGES.json
//
// Prints [{ "exchange", "direction", "message" }], one entry for each violation.
import { readFile } from 'node:fs/promises';
import { checkAnswers } from './answers.mjs';
import { checkRequests } from './requests.mjs';

const [description, exchanges] = await Promise.all(
  process.argv.slice(2, 4).map(async path => JSON.parse(await readFile(path, 'utf8'))));

const violations = [
  ...await checkRequests(structuredClone(description), exchanges),
  ...await checkAnswers(structuredClone(description), exchanges),
];
process.stdout.write(JSON.stringify(violations));
