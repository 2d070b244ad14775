package org.mithaq.app.api.oai;

/** A request that the protocol answers with an error of its own (OAI-PMH 2.0, section 3.6). */
final class OaiException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Codes as the protocol writes them. */
  enum Code {
    badArgument,
    badResumptionToken,
    badVerb,
    cannotDisseminateFormat,
    idDoesNotExist,
    noRecordsMatch
  }

  private final Code code;

  OaiException(Code code, String message) {
    super(message);
    this.code = code;
  }

  Code code() {
    return code;
  }
}
