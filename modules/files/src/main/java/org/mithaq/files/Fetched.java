package org.mithaq.files;

import java.util.List;
import java.util.Optional;

/** What came of asking an address. */
public sealed interface Fetched {
  /** The addresses that were asked, the first one first; more than one where it moved. */
  List<String> hops();

  /**
   * The whole of it came.
   *
   * @param sha256 of the bytes
   * @param words what tells whether it says something else than before: of a page of HTML the hash
   *     of its visible words, since its markup changes with every visit; else the same as sha256
   * @param mediaType as the host says
   * @param etag for the next request, empty without
   * @param lastModified for the next request, empty without
   * @param kept the file, when it was to be kept
   * @param body the bytes, when they were to be handed back
   */
  record Whole(
      List<String> hops,
      String sha256,
      String words,
      String mediaType,
      long size,
      String etag,
      String lastModified,
      Optional<StoredFile> kept,
      byte[] body)
      implements Fetched {
    public Whole {
      hops = List.copyOf(hops);
    }
  }

  /** The host says that it is what it was. */
  record Unchanged(List<String> hops) implements Fetched {
    public Unchanged {
      hops = List.copyOf(hops);
    }
  }

  /**
   * Nothing came.
   *
   * @param detail a number or a name that says more, such as 404; may be empty
   */
  record Failed(List<String> hops, FetchFailure failure, String detail) implements Fetched {
    public Failed {
      hops = List.copyOf(hops);
    }
  }
}
