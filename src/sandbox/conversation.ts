import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Answer, errorAnswer, withHeaders } from './answer.js';
import { answerApi } from './api.js';
import { answerControl, CONTROL_BASE, type Controls } from './control.js';
import type { Strike } from './fault-box.js';
import type { RateLimit } from './rate-limit.js';
import { type RequestBody, readRequestBody, recordBody } from './request-body.js';
import { resetConnection, sendAnswer } from './send-answer.js';
import { isAnswered, spoilAnswer } from './spoil-answer.js';

/** What a conversation needs beside the controls. */
export interface Parties extends Controls {
  readonly limit: RateLimit;
  /** Called before an answer leaves, so that what a client was told survives a kill. */
  save(): void;
}

/** Carries HTTP between the client and the sandbox: control routes plainly, everything else through record and faults. */
export function createConversation(parties: Parties): RequestListener {
  return (request, response) => {
    const path = request.url ?? '/';
    const control = path === CONTROL_BASE || path.startsWith(`${CONTROL_BASE}/`);
    const talk = control ? talkControl : talkApi;
    talk(request, response, parties).catch((error: unknown) => giveUp(response, error));
  };
}

/** The client went away, or the sandbox itself failed: its state file cannot be written, say. */
function giveUp(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) resetConnection(response);
  else sendAnswer(response, errorAnswer(500, `The sandbox failed: ${error}`), null);
}

type Talk = (request: IncomingMessage, response: ServerResponse, parties: Parties) => Promise<void>;

const talkControl: Talk = async (request, response, parties) => {
  const body = await readRequestBody(request);
  parties.world.tick();
  const path = (request.url ?? '/').slice(CONTROL_BASE.length).replace(/\?.*$/, '');
  const answer = answerControl({ method: request.method ?? 'GET', path, body }, parties);
  parties.save();
  sendAnswer(dated(response, parties), answer, null);
};

const talkApi: Talk = async (request, response, parties) => {
  const strike = parties.faults.strike(request.method ?? 'GET', request.url ?? '/');
  // A refused connection never carries a request: nothing is read, nothing recorded.
  if (strike.answer?.fault.kind === 'refuse') {
    resetConnection(response);
    return;
  }
  const body = await readRequestBody(request);
  parties.world.tick();
  const answer = respond(request, { body, strike }, parties);
  parties.save();
  sendAnswer(dated(response, parties), answer, strike.answer?.fault ?? null);
};

/** Does the work, undoes it where a fault comes before the effect, and writes the record. */
function respond(
  request: IncomingMessage,
  { body, strike }: { readonly body: RequestBody; readonly strike: Strike },
  { world, limit }: Parties,
): Answer {
  const { method = 'GET', url: path = '/', headers } = request;
  const before = world.contents();
  const done = answerApi({ method, path, headers, body, tweaks: strike.tweaks }, world, limit);
  if (strike.answer?.when === 'before') world.change(before);
  const fault = strike.answer?.fault ?? null;
  const spoilt = fault === null ? done : spoilAnswer(done, fault, limit.exhausted(world.now()));
  const answer = withHeaders(spoilt, strike.answer?.headers ?? {});
  const status = isAnswered(fault) ? answer.status : null;
  world.record({ method, path, status, body: recordBody(body), at: new Date(world.now()).toISOString() });
  return answer;
}

/** `Date` is the sandbox's time, so that a client can compare it with a rate limit's reset. */
function dated(response: ServerResponse, { world }: Parties): ServerResponse {
  response.sendDate = false;
  response.setHeader('Date', new Date(world.now()).toUTCString());
  return response;
}
