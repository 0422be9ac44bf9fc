import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { ProberOptions } from '../../src/probe/create-prober.js';

/** A server on loopback that stands for every host there is, and counts who comes. */
export interface CountedServer {
  readonly port: number;
  /** `METHOD host path` of every request. */
  readonly requests: string[];
  readonly headers: IncomingMessage['headers'][];
  connections(): number;
  /** Connects every host to this server, without TLS, after the look-up of the connection agreed; IP addresses are looked up by nobody, as in Node. */
  readonly dial: NonNullable<ProberOptions['dial']>;
  close(): Promise<void>;
}

export async function startServer(answer: RequestListener): Promise<CountedServer> {
  let connections = 0;
  const requests: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.headers.host} ${request.url}`);
    headers.push(request.headers);
    answer(request, response);
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    headers,
    connections: () => connections,
    dial: (lookup) => (options, callback) => {
      const socket = connect({
        host: /^[\d.]+$|:/.test(options.hostname) ? '127.0.0.1' : options.hostname,
        port,
        lookup: (name, wish, done) =>
          lookup(name, wish, (error, ...found) => {
            if (error !== null) done(error, ...found);
            else if (wish.all === true) done(null, [{ address: '127.0.0.1', family: 4 }]);
            else done(null, '127.0.0.1', 4);
          }),
      });
      socket.once('connect', () => callback(null, socket));
      socket.once('error', (error) => callback(error, null));
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
