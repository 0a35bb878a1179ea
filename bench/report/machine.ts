import os from 'node:os';

/** The machine in one line: what a reader needs to judge the numbers, and nothing that says whose it is. */
export function machine(): string {
  const [cpu] = os.cpus();
  const memory = `${Math.round(os.totalmem() / 2 ** 30)} GB of memory`;
  const model = cpu?.model.trim() || 'unknown processor';
  return `${os.availableParallelism()} cores (${model}), ${memory}, ${os.type()} ${os.arch()}, Node ${process.version}`;
}
