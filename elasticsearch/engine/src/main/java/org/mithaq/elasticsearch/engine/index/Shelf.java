package org.mithaq.elasticsearch.engine.index;

import java.util.Set;
import java.util.TreeSet;

/**
 * Indices that are written together, one for each home region: the living ones, or those of one
 * build. Writing goes through aliases, so that a write never makes an index by accident and follows
 * the alias when a build becomes the living one.
 */
interface Shelf {
  /** The alias of a home region's index on this shelf. */
  String alias(String home);

  /** What is searched to see all of this shelf. */
  String all();

  /** The home regions that have an index here. */
  Set<String> homes();

  /** Makes the index of a home region. */
  void add(String home);

  /**
   * The home regions in which a subject without documents leaves its marker: it may have been in
   * any, or may yet come late from one that this shelf does not have.
   */
  Set<String> homesOfTheGone();

  /** The indices that are searched. */
  record Living(IndexCatalogue catalogue, Set<String> homes) implements Shelf {
    @Override
    public String alias(String home) {
      return catalogue.names().living(home);
    }

    @Override
    public String all() {
      return catalogue.names().living();
    }

    @Override
    public void add(String home) {
      catalogue.createLiving(home);
    }

    @Override
    public Set<String> homesOfTheGone() {
      return homes;
    }
  }

  /**
   * The indices of a build.
   *
   * @param living the home regions that have a living index
   */
  record Build(IndexCatalogue catalogue, String build, Set<String> homes, Set<String> living)
      implements Shelf {
    static Build of(IndexCatalogue catalogue, String build, IndexState state) {
      return new Build(catalogue, build, state.buildingHomes(build), state.livingHomes());
    }

    @Override
    public String alias(String home) {
      return catalogue.names().building(build, home);
    }

    @Override
    public String all() {
      return catalogue.names().building(build);
    }

    @Override
    public void add(String home) {
      catalogue.createBuilding(build, home);
    }

    @Override
    public Set<String> homesOfTheGone() {
      Set<String> all = new TreeSet<>(homes);
      all.addAll(living);
      return all;
    }
  }
}
