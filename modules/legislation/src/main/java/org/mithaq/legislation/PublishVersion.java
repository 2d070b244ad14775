package org.mithaq.legislation;

/**
 * Publishes one version of a law beside the versions that are here: what a single-version document
 * brings. Needs PUBLISH_LAW.
 */
public interface PublishVersion {
  /**
   * The version before ends on the day before this one begins, unless its end was known.
   *
   * @return what became of the law
   * @throws org.mithaq.kernel.RefusedException as {@link PublishLaw}
   */
  PublishedLaw publish(LawDraft draft, String importId);
}
