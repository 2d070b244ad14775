package org.mithaq.architecture.offenders.code;

import jakarta.faces.context.FacesContext;

/** A context that knows pages. */
record KnowsFaces(FacesContext context) {}
