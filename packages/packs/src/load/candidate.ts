/** A pack that could be used: known by id and version, not read yet. */
export interface Candidate {
  id: string;
  version: string;
  /** Its folder or its package tarball. */
  path: string;
}
