import { setFlagsFromString } from 'node:v8';

/**
 * Reading a caseload leaves much garbage and little to keep: as things are, the heap would grow to some times of what it
 * holds. Both flags are read by the engine at each collection.
 */
export function spareMemory(isOn: boolean): void {
  setFlagsFromString(`--semi-space-growth-factor=${isOn ? 1 : 2}`);
  setFlagsFromString(`--heap-growing-percent=${isOn ? 30 : 0}`);
}
