import { afterEach } from 'vitest';
import { endings } from './endings.ts';

afterEach(() => {
  for (const end of endings) end();
});
