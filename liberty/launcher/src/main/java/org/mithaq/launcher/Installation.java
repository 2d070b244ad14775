package org.mithaq.launcher;

/** One installation: how it is configured, and what it keeps. */
record Installation(Environment environment, DataFolder data) {
  private static final String LOCAL_USER = "mithaq";

  static Installation of(Environment environment) {
    return new Installation(environment, DataFolder.of(environment));
  }

  RunFolder run() {
    return new RunFolder(data.run());
  }

  Secrets secrets() {
    return Secrets.in(data);
  }

  Distribution distribution() {
    return Distribution.find(environment);
  }

  boolean hasOwnDatabase() {
    return environment.value("MITHAQ_DB_URL").isEmpty();
  }

  boolean hasOwnSearch() {
    return environment.value("MITHAQ_SEARCH_URL").isEmpty();
  }

  /** The database that somebody else runs. */
  Connection externalDatabase() {
    return new Connection(
        environment.value("MITHAQ_DB_URL").orElseThrow(),
        environment.value("MITHAQ_DB_USER", LOCAL_USER),
        environment.value("MITHAQ_DB_PASSWORD", ""));
  }

  /** The search engine that somebody else runs. */
  Connection externalSearch() {
    return new Connection(
        environment.value("MITHAQ_SEARCH_URL").orElseThrow(),
        environment.value("MITHAQ_SEARCH_USER", ""),
        environment.value("MITHAQ_SEARCH_PASSWORD", ""));
  }

  String localUser() {
    return LOCAL_USER;
  }

  String host() {
    return environment.value("MITHAQ_HTTP_HOST", "127.0.0.1");
  }

  /** Where a server is reached, and as whom. */
  record Connection(String url, String user, String password) {
    @Override
    public String toString() {
      return url;
    }
  }
}
