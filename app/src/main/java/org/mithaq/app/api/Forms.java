package org.mithaq.app.api;

/**
 * Media types of the forms in which a resource answers, each with the server's quality: whoever
 * says nothing of form gets JSON. Without the qualities the implementation takes one of the forms,
 * and not on every server the same.
 */
public final class Forms {
  public static final String JSON = "application/json;qs=1.0";
  public static final String JSON_LD = "application/ld+json;qs=0.3";
  public static final String JSON_LINES = "application/jsonl;qs=0.4";
  public static final String AKOMA_NTOSO = "application/akn+xml;qs=0.5";
  public static final String RDF = "application/rdf+xml;qs=0.5";
  public static final String CSV = "text/csv;qs=0.5";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.4";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document;qs=0.4";
  public static final String PDF = "application/pdf;qs=0.4";

  public static final String ZIP = "application/zip;qs=0.4";

  private Forms() {}

  /** The type alone, without the server's quality. */
  static String type(String form) {
    return form.substring(0, form.indexOf(';'));
  }
}
