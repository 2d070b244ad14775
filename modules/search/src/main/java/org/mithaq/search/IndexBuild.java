package org.mithaq.search;

import java.util.List;

/**
 * Building new indices beside the living ones, for every home region at once. From {@link #begin}
 * until {@link #commit} or {@link #abandon} every {@link SearchIndex#put}, from any server, writes
 * the living indices and the build; asking sees only the living ones.
 *
 * <p>Every method throws {@link SearchUnavailableException} when the engine cannot be reached; all
 * are safe to repeat.
 */
public interface IndexBuild {
  /**
   * Starts a build.
   *
   * @return its name, which lasts over restarts of the portal and the engine
   */
  String begin();

  /** Builds begun and neither committed nor abandoned, oldest first. */
  List<String> open();

  /** Puts into the build alone, by the same rule of revisions as {@link SearchIndex#put}. */
  void put(String build, List<SubjectDocuments> batch);

  /** What the build holds, subject by subject, to compare with what it was given. */
  IndexCensus census(String build);

  /** Makes the build the living indices in one step and removes the former ones. */
  void commit(String build);

  /** Removes the build. One that does not exist is no error. */
  void abandon(String build);
}
