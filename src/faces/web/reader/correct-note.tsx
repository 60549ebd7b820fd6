/** An open note's entry as the archive has it, to be confirmed, edited or rejected with its words beside. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { entry as entryQuery } from '../asking/queries.ts';
import { CorrectEntry } from '../correct/correct-entry.tsx';

const route = getRouteApi('/reports/$report');

export function CorrectNote({ id }: { id: string }) {
  const { report } = route.useParams();
  const { data } = useQuery(entryQuery(`${report}.${id}`));
  return data === undefined ? null : <CorrectEntry entry={data} />;
}
