import type { Complaint } from '../complaint.ts';
import type { TextLeaf } from '../leaves.ts';
import { type MailAddress, mailAddressesIn, masked } from '../mail-address.ts';
import { quoted } from '../quoted.ts';

/** What a complaint about addresses says besides where they are. */
export interface AboutAddresses {
  /** Where they stand, as the beginning of a sentence. */
  readonly subject: string;
  readonly remedy: string;
  /** Whether browsers receive them. */
  readonly isForBrowsers: boolean;
}

/** One complaint about all addresses in some texts, at the first one; none without any. */
export function complainOfAddresses(
  texts: readonly TextLeaf[],
  { subject, remedy, isForBrowsers }: AboutAddresses,
  isPublic: (address: MailAddress) => boolean = () => false,
): Complaint[] {
  const found = texts.flatMap(({ value, path, at }) =>
    mailAddressesIn(value)
      .filter((address) => !isPublic(address))
      .map((address) => ({ shown: quoted(masked(address)), path, at })),
  );
  const [first] = found;
  if (first === undefined) return [];
  const what =
    found.length === 1
      ? `the mail address ${first.shown}`
      : `${found.length} mail addresses, the first ${first.shown}`;
  return [
    {
      path: first.path,
      at: first.at,
      message: `${subject} ${what}${isForBrowsers ? ', and browsers receive that' : ''}.`,
      remedy,
      ...(isForBrowsers ? {} : { atMost: 'warning' as const }),
    },
  ];
}
