import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Answer } from './answer.js';
import type { Fault } from './parse-fault.js';

const DRIP_MS = 250;
const MEGABYTE = 1 << 20;
const BOMB_MEGABYTES = 512;
const OVERSIZE_MEGABYTES = 64;

/** Writes an answer, in the way of the fault where it lies in the transport. */
export function sendAnswer(response: ServerResponse, answer: Answer, fault: Fault | null): void {
  const send = fault === null ? undefined : SPOILT[fault.kind];
  (send ?? sendWhole)(response, answer);
}

type Send = (response: ServerResponse, answer: Answer) => void;

const SPOILT: Readonly<Partial<Record<Fault['kind'], Send>>> = {
  hang: () => {},
  refuse: resetConnection,
  reset: resetConnection,
  'reset-headers': cutHeaders,
  'reset-body': cutBody,
  drip,
  'gzip-bomb': sendBomb,
  oversize: sendOversize,
};

function sendWhole(response: ServerResponse, answer: Answer): void {
  const content = Buffer.from(answer.text);
  writeHead(response, answer, content.length);
  response.end(content);
}

function cutHeaders(response: ServerResponse, { status }: Answer): void {
  response.socket?.write(`HTTP/1.1 ${status} OK\r\nContent-Type: appl`, () => resetConnection(response));
}

function cutBody(response: ServerResponse, answer: Answer): void {
  const content = Buffer.from(answer.text);
  writeHead(response, answer, content.length + 1);
  response.write(content.subarray(0, Math.ceil(content.length / 2)), () => resetConnection(response));
}

/** A TCP reset, not a polite end. */
export function resetConnection(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}

function writeHead(response: ServerResponse, answer: Answer, length: number | null): void {
  const bodiless = answer.status === 204 || answer.status === 304;
  const size = length === null || bodiless ? {} : { 'Content-Length': length };
  response.writeHead(answer.status, { ...answer.headers, 'Content-Type': answer.contentType, ...size });
}

/** One byte at a time: a deadline for each byte never ends it, only one for the whole. */
function drip(response: ServerResponse, answer: Answer): void {
  const content = Buffer.from(answer.text);
  let sent = 0;
  writeHead(response, answer, content.length);
  const timer = setInterval(() => {
    response.write(content.subarray(sent, sent + 1));
    sent += 1;
    if (sent >= content.length) response.end();
  }, DRIP_MS);
  response.on('close', () => clearInterval(timer));
}

/** Half a gigabyte of blanks in half a megabyte: gzip members can follow one another. */
function sendBomb(response: ServerResponse, answer: Answer): void {
  const member = gzipSync(Buffer.alloc(MEGABYTE, ' '));
  const bomb = Buffer.concat(Array.from({ length: BOMB_MEGABYTES }, () => member));
  writeHead(response, { ...answer, headers: { ...answer.headers, 'Content-Encoding': 'gzip' } }, bomb.length);
  response.end(bomb);
}

function sendOversize(response: ServerResponse, answer: Answer): void {
  const block = Buffer.alloc(MEGABYTE, ' ');
  let left = OVERSIZE_MEGABYTES;
  const pump = () => {
    if (response.writableEnded) return;
    while (left > 0) {
      left -= 1;
      if (!response.write(block)) return;
    }
    response.end(answer.text);
  };
  writeHead(response, answer, null);
  response.on('drain', pump);
  pump();
}
