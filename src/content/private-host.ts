/** Whether a host, as `URL` normalises it, is not on the public internet: loopback, private, link-local, a bare name. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '').toLowerCase();
  if (host.startsWith('[')) return !/^\[[23]/.test(host) || host.startsWith('[2002:');
  const bytes = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host)?.slice(1).map(Number);
  if (bytes !== undefined) return isPrivateAddress(bytes);
  return !host.includes('.') || /\.(?:localhost|local|internal|lan|home\.arpa)$/.test(host);
}

/** IANA's special-purpose IPv4 blocks. */
function isPrivateAddress([a = 0, b = 0]: readonly number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100) return b >= 64 && b < 128;
  if (a === 172) return b >= 16 && b < 32;
  if (a === 198) return b === 18 || b === 19;
  return (a === 169 && b === 254) || (a === 192 && b === 168);
}
