package org.mithaq.architecture.offenders.code;

import jakarta.servlet.http.HttpServletRequest;

/** A context that reads requests. */
record ReadsRequests(HttpServletRequest request) {}
