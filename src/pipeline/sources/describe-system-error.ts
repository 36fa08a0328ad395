const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or directory'],
  ['ENOTDIR', 'a part of the path is no directory'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ELOOP', 'its symbolic links go round in a circle'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EISDIR', 'it is a directory'],
  ['EMFILE', 'too many files are open'],
  ['ENOTFOUND', 'the host is not known'],
  ['EAI_AGAIN', 'the host cannot be looked up at the moment'],
  ['ECONNREFUSED', 'the host refused the connection'],
  ['ECONNRESET', 'the connection broke off'],
  ['UND_ERR_SOCKET', 'the connection broke off'],
  ['ETIMEDOUT', 'the host did not answer in time'],
  ['UND_ERR_CONNECT_TIMEOUT', 'the host did not answer in time'],
]);

/** @returns the reason of a failed read in plain words, from the code of the error or of its causes. */
export function describeSystemError(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    const reason = REASONS.get(code);
    if (reason !== undefined) return reason;
    if (at.cause === undefined) return at.message;
  }
  return String(error);
}
