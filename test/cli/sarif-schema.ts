import fs from 'node:fs';
import { createRequire } from 'node:module';

/** The schema of SARIF 2.1.0, as published. */
export function sarifSchema(): unknown {
  const file = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  return JSON.parse(fs.readFileSync(createRequire(import.meta.url).resolve(file), 'utf8'));
}
