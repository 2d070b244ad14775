package org.mithaq.access;

import java.util.Optional;

/** Where the house's mail to somebody goes; called inside use cases that have asked. */
public interface MailAddresses {
  /** Empty for an account that is shut, gone or without an address. */
  Optional<String> of(String account);
}
