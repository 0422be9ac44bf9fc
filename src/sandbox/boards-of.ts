import type { NamedId, Rules } from './options.js';

/** Boards of one account: those whose name begins with the account's (`shop/Bread`), shown without it, and those that name none. */
export function boardsOf({ boards, accounts }: Rules, accountId: string): readonly NamedId[] {
  return boards.flatMap(({ id, name }) => {
    const owner = accounts.find((account) => name.startsWith(`${account.name}/`));
    if (owner === undefined) return [{ id, name }];
    return owner.id === accountId ? [{ id, name: name.slice(owner.name.length + 1) }] : [];
  });
}
