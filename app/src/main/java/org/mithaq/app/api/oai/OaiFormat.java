package org.mithaq.app.api.oai;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which a law is given to harvesters. */
enum OaiFormat {
  DUBLIN_CORE(
      "oai_dc",
      "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
      "http://www.openarchives.org/OAI/2.0/oai_dc/",
      100),
  AKOMA_NTOSO(
      "akn",
      "http://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/schemas/akomantoso30.xsd",
      "http://docs.oasis-open.org/legaldocml/ns/akn/3.0",
      10);

  private final String prefix;
  private final String schema;
  private final String namespace;
  private final int pageSize;

  OaiFormat(String prefix, String schema, String namespace, int pageSize) {
    this.prefix = prefix;
    this.schema = schema;
    this.namespace = namespace;
    this.pageSize = pageSize;
  }

  static Optional<OaiFormat> of(String prefix) {
    return Arrays.stream(values()).filter(one -> one.prefix.equals(prefix)).findFirst();
  }

  String prefix() {
    return prefix;
  }

  String schema() {
    return schema;
  }

  String namespace() {
    return namespace;
  }

  int pageSize() {
    return pageSize;
  }
}
