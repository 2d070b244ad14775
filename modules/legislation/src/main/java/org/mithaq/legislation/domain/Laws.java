package org.mithaq.legislation.domain;

import java.util.List;
import java.util.Optional;

/** The laws that are kept, retracted ones included. */
public interface Laws {
  Optional<Law> byId(String id);

  Optional<Law> byUri(String uri);

  /** By the source's own id, unique per State; empty when the id is empty. */
  Optional<Law> byLocalId(String iso3, String localId);

  /** Ids of the laws of a State with that number and year: several where their kinds differ. */
  List<String> numbered(String iso3, String number, String year);

  /** Languages that titles are in. */
  List<String> titleLanguages();

  /** Which law had an address before it moved. */
  Optional<String> formerlyAt(String uri);

  /**
   * Keeps a law whole: new when its version is 0, else in place of its former state. An address
   * that changes stays behind as a redirection.
   *
   * @throws org.mithaq.kernel.RefusedException Conflict when somebody else changed it meanwhile
   */
  Law store(Law law, String fingerprint);

  /** What was kept of a law's content as a whole, to tell whether a draft changes anything. */
  Optional<String> fingerprint(String id);

  /** Takes a law back; its address answers with the notice from now on. */
  void retract(String id, String notice);

  /** Says what became of a provision without a change of its text. */
  void mark(String lawId, ProvisionStatus status);

  List<ProvisionStatus> marks(String lawId);
}
