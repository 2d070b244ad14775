package org.mithaq.legislation;

import java.util.List;
import java.util.Optional;

/**
 * A law on the desk: begun from what is published, written down as text, held against the rules.
 * Nothing here publishes. Open: a draft is only what its holder already has.
 */
public interface LawDrafting {
  /** The content of a published law, to begin a draft from. */
  Optional<Basis> published(String lawId);

  /** The law that a draft would change: of the same local id, else at the same address. */
  Optional<Basis> changedBy(LawDraft draft);

  /**
   * The law that a draft from elsewhere would change, with the content that it would then have:
   * what an import of the draft would make of it.
   *
   * @param version whether the draft is one version, which comes beside others
   */
  Optional<Basis> joined(LawDraft draft, boolean version);

  /** As one line of the bulk format; what is empty is left out. */
  String write(LawDraft draft);

  /**
   * Reads what {@link #write} wrote, also where required fields are still missing.
   *
   * @throws org.mithaq.kernel.RefusedException Invalid with the first wrong field
   */
  LawDraft read(String line);

  /** Everything that stands in the way of publishing, and what publishing would change. */
  Checked check(LawDraft draft);

  /**
   * A published law to begin from.
   *
   * @param fingerprint of its content: another one later means that it was changed meanwhile
   */
  record Basis(String lawId, String uri, LawDraft content, String fingerprint) {}

  /**
   * Something wrong with a draft.
   *
   * @param place field, as a path: {@code expressions[0].provisions[3].kind}
   * @param flaw what is wrong
   * @param found what was found, for the places of its sentence
   */
  record Fault(String place, Flaw flaw, List<String> found) {
    public Fault {
      found = List.copyOf(found);
    }

    public Fault(String place, Flaw flaw, String... found) {
      this(place, flaw, List.of(found));
    }

    /** What is wrong, in one plain English sentence. */
    public String reason() {
      return flaw.sentence(found);
    }
  }

  /**
   * What the rules say of a draft.
   *
   * @param faults empty when it can be published
   * @param would what would become of the law; empty when it cannot be published
   */
  record Checked(List<Fault> faults, Optional<PublishedLaw> would) {
    public Checked {
      faults = List.copyOf(faults);
    }
  }
}
