package org.mithaq.opendata;

/** Makes an archive of the public record; needs PUBLISH_ARCHIVE. */
public interface MakeArchive {
  /**
   * Queues the making; while one is being made, that one.
   *
   * @param base the portal's address, for the addresses that linked data names things by
   * @return the job's id
   */
  String make(String base);
}
