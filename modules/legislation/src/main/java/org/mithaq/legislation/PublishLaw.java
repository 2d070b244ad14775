package org.mithaq.legislation;

/** Publishes a law: new, or a new state of one that is here. Needs PUBLISH_LAW. */
public interface PublishLaw {
  /**
   * @return what became of it
   * @throws org.mithaq.kernel.RefusedException Invalid with the field; Conflict when another law
   *     has the address, naming both
   */
  PublishedLaw publish(LawDraft draft, String importId);
}
