package org.mithaq.directory;

/** The way on which an authority takes requests. */
public enum Channel {
  DIRECT,
  DIPLOMATIC,
  INTERPOL,
  /** A network of contact points. */
  NETWORK
}
