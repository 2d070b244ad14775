package org.mithaq.legislation.application;

import jakarta.inject.Inject;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.PublishLaw;
import org.mithaq.legislation.PublishedLaw;
import org.mithaq.legislation.domain.Merging;

/** Publishes, through the gate; see {@link Merging#whole}. */
@UseCase
@Requires(Permission.PUBLISH_LAW)
class PublishingLaw implements PublishLaw {
  private final Publication publication;

  @Inject
  PublishingLaw(Publication publication) {
    this.publication = publication;
  }

  @Override
  public PublishedLaw publish(LawDraft draft, String importId) {
    return publication.publish(draft, importId, Merging::whole);
  }
}
