package org.mithaq.legislation.domain;

import org.mithaq.legislation.LawDraft;

/**
 * A law as it is kept.
 *
 * @param id lasting
 * @param uri address of the work
 * @param version optimistic lock; 0 before it is kept for the first time
 * @param importId the import that brought its present state, empty without
 * @param retracted whether it was withdrawn; its notice answers at its address
 * @param content everything it says, every provision with its eId, no mappings
 */
public record Law(
    String id, String uri, long version, String importId, boolean retracted, LawDraft content) {

  public Law become(String newUri, String newImport, LawDraft newContent) {
    return new Law(id, newUri, version, newImport, false, newContent);
  }
}
