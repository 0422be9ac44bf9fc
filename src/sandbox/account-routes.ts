import { type Answer, errorAnswer, jsonAnswer } from './answer.js';
import { boardsOf } from './boards-of.js';
import { MESSAGES } from './messages.js';
import { SANDBOX_USER_ID, SANDBOX_WORKSPACE_ID } from './options.js';
import type { Call, Route } from './route.js';
import type { World } from './world.js';

/** Who the key belongs to, its workspaces, accounts and boards. */
export const accountRoutes: readonly Route[] = [
  { method: 'GET', path: '/users/me', workspace: false, handle: showUser },
  { method: 'GET', path: '/workspaces', workspace: false, handle: listWorkspaces },
  { method: 'GET', path: '/accounts', workspace: true, handle: listAccounts },
  { method: 'GET', path: '/workspaces/:id/media_options', workspace: true, handle: listBoards },
];

function showUser(): Answer {
  return jsonAnswer(200, {
    id: SANDBOX_USER_ID,
    name: 'Sandbox',
    email: 'sandbox@publer.invalid',
    default_workspace: SANDBOX_WORKSPACE_ID,
  });
}

function listWorkspaces(): Answer {
  return jsonAnswer(200, [
    { id: SANDBOX_WORKSPACE_ID, name: 'Sandbox', plan: { rate: 'business', locked: false }, role: 'owner' },
  ]);
}

function listAccounts(_: Call, { rules }: World): Answer {
  const accounts = rules.accounts.map(({ id, name }) => ({
    id,
    provider: 'pinterest',
    name,
    type: 'pin_business',
    picture: null,
  }));
  if (rules.boardsAt === 'media_options') return jsonAnswer(200, accounts);
  return jsonAnswer(
    200,
    accounts.map((account) => ({ ...account, albums: albums(rules, account.id) })),
  );
}

/** Without `accounts[]` it tells the boards of every account. */
function listBoards(call: Call, { rules }: World): Answer {
  if (call.params[0] !== SANDBOX_WORKSPACE_ID) return errorAnswer(401, MESSAGES.foreignWorkspace);
  const asked = call.query.getAll('accounts[]');
  const accounts = rules.accounts.filter(({ id }) => asked.length === 0 || asked.includes(id));
  const albumsOf = (id: string) => (rules.boardsAt === 'accounts' ? [] : albums(rules, id));
  return jsonAnswer(
    200,
    accounts.map(({ id }) => ({ id, albums: albumsOf(id), watermarks: [] })),
  );
}

function albums(rules: World['rules'], account: string) {
  return boardsOf(rules, account).map(({ id, name }) => ({ id, name, type: 'pinterest' }));
}
