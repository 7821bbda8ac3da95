import type { Move } from './reading.ts';
import type { Step } from './replay.ts';

/**
 * Whether a move goes on from a scene of violence that was read: then a page stands before what follows on
 * which there is nothing to read. It is no step of the path, which is compared and copied without it.
 */
export const wantsQuiet = ({ meeting }: Step, { kind }: Move): boolean =>
  meeting === 'opened' && kind === 'choose';
