import { differences } from './differences.ts';
import { generate } from './generate.ts';
import { print } from './print.ts';

const root = `${process.cwd()}/`;
print(root, differences(root, await generate(root)));
