package org.mithaq.architecture.offenders.code;

import jakarta.ws.rs.core.Response;

/** A context that makes answers of the web. */
record AnswersRest(Response response) {}
