import { changes } from './differences.ts';
import { print } from './print.ts';
import { schemaCheck } from './schema-check.ts';

const root = `${process.cwd()}/`;
print(root, changes(root, [schemaCheck()]));
