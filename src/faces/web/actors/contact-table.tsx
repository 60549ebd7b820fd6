/** With whom an actor deals, as a table: what the network draws, for those who read. */
import type { Contacts } from '../asking/wire.ts';
import { ActorLink } from '../entry/actor-link.tsx';

const SHOWN = 10;

export function ContactTable({ contacts }: Pick<Contacts, 'contacts'>) {
  return (
    <table className="mt-2 w-full border-collapse">
      <caption className="sr-only">Entries with each, by who acts towards whom</caption>
      <thead>
        <tr className="text-left text-small text-soft">
          <th scope="col" className="font-normal">
            with
          </th>
          <th scope="col" className="pl-2 text-right font-normal" title="acts or speaks towards it">
            towards
          </th>
          <th scope="col" className="pl-2 text-right font-normal" title="is acted or spoken towards by it">
            from
          </th>
          <th scope="col" className="pl-2 text-right font-normal" title="both have a part">
            beside
          </th>
        </tr>
      </thead>
      <tbody>
        {contacts.slice(0, SHOWN).map(({ actor, name, towards, from, beside }) => (
          <tr key={actor} className="border-t border-rule">
            <td className="py-0.5">
              <ActorLink actor={actor} name={name} />
            </td>
            {[towards, from, beside].map((count, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: three columns, always the same
              <td key={at} className="pl-2 text-right text-soft">
                {count > 0 ? count.toLocaleString('en-GB') : '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
