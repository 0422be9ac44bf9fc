import { createServer, type Server } from 'node:http';
import { SettingsError } from '../errors.js';
import { API_BASE } from './api.js';
import { createClock } from './clock.js';
import { createConversation } from './conversation.js';
import { createFaultBox } from './fault-box.js';
import { makeRules, SANDBOX_API_KEY, SANDBOX_WORKSPACE_ID, type SandboxOptions } from './options.js';
import { type FaultSpec, parseFaults } from './parse-fault.js';
import { createRateLimit } from './rate-limit.js';
import type { SandboxState } from './state.js';
import { readStateFile, saveStateFile } from './state-file.js';
import { createWorld } from './world.js';

/** A running stand-in for Publer on the loopback interface. */
export interface Sandbox {
  /** The API's base, `http://127.0.0.1:PORT/api/v1`. */
  readonly url: string;
  /** `http://127.0.0.1:PORT`; the control routes are below `/__sandbox`. */
  readonly origin: string;
  readonly apiKey: string;
  readonly workspaceId: string;
  /** The first account, null where none is connected. */
  readonly accountId: string | null;
  close(): Promise<void>;
  /** As `GET /__sandbox/state`. */
  state(): SandboxState;
  /** As `POST /__sandbox/faults`. Throws SettingsError on an unknown fault. */
  arm(faults: readonly FaultSpec[]): void;
  /** As `DELETE /__sandbox/faults`. */
  disarm(): void;
  /** Moves the sandbox's clock on, in milliseconds. */
  advance(ms: number): void;
}

/** Starts a sandbox. Throws SettingsError on options that make no sense, a foreign state file or a port in use. */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { stateFile } = options;
  const saved = stateFile === undefined ? null : readStateFile(stateFile);
  const rules = makeRules(options, saved?.state ?? null);
  const clock = createClock(startOf(options.now, saved?.now), options.speed ?? 1);
  const world = createWorld(rules, clock, saved?.state ?? null);
  const faults = createFaultBox();
  const save = () => {
    if (stateFile === undefined) return;
    saveStateFile(stateFile, { now: new Date(world.now()).toISOString(), state: world.state() });
  };
  const server = createServer(createConversation({ world, clock, faults, limit: createRateLimit(), save }));
  const origin = await listen(server, options.port ?? 0);
  save();
  return {
    url: `${origin}${API_BASE}`,
    origin,
    apiKey: SANDBOX_API_KEY,
    workspaceId: SANDBOX_WORKSPACE_ID,
    accountId: rules.accounts[0]?.id ?? null,
    close: () => close(server),
    state: () => {
      world.tick();
      return world.state();
    },
    disarm: () => faults.disarm(),
    arm: (specs) => {
      const parsed = parseFaults(specs);
      if (parsed.kind === 'invalid') throw refusal('faults', parsed.message);
      faults.arm(parsed.faults);
    },
    advance: (ms) => {
      clock.advance(ms);
      world.tick();
      save();
    },
  };
}

/** Epoch milliseconds. Time never runs back behind what an earlier run told its clients. */
function startOf(now: string | undefined, saved: string | undefined): number {
  const wanted = now === undefined ? Date.now() : Date.parse(now);
  return saved === undefined ? wanted : Math.max(wanted, Date.parse(saved));
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusal('--port', String(error))));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      resolve(`http://127.0.0.1:${bound}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function refusal(where: string, message: string): SettingsError {
  return new SettingsError([{ where, message, hint: null }]);
}
