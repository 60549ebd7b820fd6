/** Keys -> the list that a column can be compared with, as one bound parameter however many they are. */
import { type SQL, sql } from 'drizzle-orm';

export function these(keys: readonly number[]): SQL {
  return sql`(select json_array_elements_text(${JSON.stringify(keys)}::text::json)::bigint)`;
}
