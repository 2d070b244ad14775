package org.mithaq.files;

/**
 * Files at addresses elsewhere, asked for as a guest asks: one request per host at a time, with
 * this portal's name and address, only what the host lets be asked, and never an address inside the
 * house that runs the portal.
 */
public interface RemoteFiles {
  /** Asks for what is at an address; takes seconds, and must not be called in a transaction. */
  Fetched fetch(FetchRequest request);
}
