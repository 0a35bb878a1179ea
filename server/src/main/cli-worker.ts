import { worker } from 'workerpool';
import { checkShard } from '../cli/shard-task.ts';

worker({ checkShard });
