package org.mithaq.search;

/** Something recognised in the words of a query. */
public sealed interface Intent {
  /** A provision by its number: key {@code art:23bis}, as typed. */
  record ProvisionReference(String key, String typed) implements Intent {}

  /** A law by number and year: key {@code law:20/2019}. */
  record LawReference(String key, String typed) implements Intent {}

  /** An instrument or one of its obligations: path {@code UNTOC/6/1/a}. */
  record ConventionReference(String path, String typed) implements Intent {}

  /** A concept of the thesaurus. */
  record ConceptNamed(String slug, String typed) implements Intent {}

  /** A State named in the query. */
  record StateNamed(String iso3, String typed) implements Intent {}
}
