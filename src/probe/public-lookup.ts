import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { promisify } from 'node:util';
import { isPublicAddress } from './public-address.js';

/** Every address of a name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/** As the system resolves names. */
export const resolveName: Resolve = (hostname) => promisify(lookup)(hostname, { all: true });

/** A name that leads, or may lead, into a private network. The message is the reason. */
export class RefusedAddress extends Error {}

/** Every address of a name. Throws RefusedAddress where one of them is not public, and what the resolver throws. */
export async function resolvePublic(hostname: string, resolve: Resolve): Promise<readonly LookupAddress[]> {
  const found = await resolve(hostname);
  const inner = found.find(({ address }) => !isPublicAddress(address));
  if (inner !== undefined)
    throw new RefusedAddress(`${hostname} leads to ${inner.address}, which is not on the public internet`);
  if (found.length === 0) throw new RefusedAddress(`${hostname} leads nowhere`);
  return found;
}

/**
 * The look-up of a connection: what was judged is what is connected to, so that a name which changes its mind between a check and
 * the connection gains nothing.
 */
export function createPublicLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolvePublic(hostname, resolve).then(
      (found) => {
        const [first] = found;
        if (options.all === true) callback(null, [...found]);
        else callback(null, first?.address ?? '', first?.family ?? 4);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), []),
    );
  };
}
