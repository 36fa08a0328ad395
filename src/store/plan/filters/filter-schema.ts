import { z } from 'zod';
import { ParleyError } from '../../../domain/errors.ts';
import { isPartialDate } from '../../../domain/partial-date.ts';

/** What the keys of filters hold. A name stands where an id does only until it was looked up. */
export const idKey = z.string();
export const wordsKey = z.string();
export const flagKey = z.boolean();
export const shareKey = z.number().min(0).max(1);
export const dateKey = z.string().refine(isPartialDate, 'expected a date that exists, as 2024-12-13, 2024-12 or 2024');

export function idsKey(most: number) {
  return z.array(z.string()).max(most);
}

/** @param vocabulary the words are its keys. */
export function membersKey<K extends string>(vocabulary: Readonly<Record<K, unknown>>) {
  return z.array(z.enum(Object.keys(vocabulary) as [K, ...K[]]));
}

/** A key that is absent and one that is null are no condition. */
export function optional<Key extends z.ZodType>(key: Key) {
  return key.nullable().exactOptional();
}

/** @throws ParleyError INPUT_INVALID that names the key and what it expects. */
export function parseFilter<Filter>(schema: z.ZodType<Filter>, value: unknown): Filter {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = ['filter', ...(issue?.path ?? [])].join('.');
  throw new ParleyError('INPUT_INVALID', `${path}: ${issue?.message ?? 'not a filter'}`);
}
