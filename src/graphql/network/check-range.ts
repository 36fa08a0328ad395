import { invalidArgument } from '../errors.ts';

interface Range {
  readonly min: number;
  readonly max: number;
}

/** @throws ParleyError INPUT_INVALID that names the argument, as `Query.paths(maxHops)`, and says what it accepts. */
export function checkRange(argument: string, value: number, { min, max }: Range): number {
  if (value < min || value > max) throw invalidArgument(argument, value, `a number from ${min} to ${max}`);
  return value;
}
