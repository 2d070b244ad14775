package org.mithaq.search;

import java.util.Collection;
import java.util.List;

/**
 * What the living indices, or those of a build, hold, counted by subject without fetching
 * documents, to compare with the truth. What was put just before is counted.
 *
 * <p>Every method throws {@link SearchUnavailableException} when the engine cannot be reached.
 */
public interface IndexCensus {
  /** What is held of these subjects; a subject of which nothing is held is absent. */
  List<SubjectCensus> of(String subjectKind, Collection<String> subjectIds);

  /**
   * What is held, subject after subject.
   *
   * @param afterId go on after this id, in the engine's own order of ids; empty for the first page
   * @param atMost 1 to 1000
   * @return empty at the end
   */
  List<SubjectCensus> after(String subjectKind, String afterId, int atMost);
}
