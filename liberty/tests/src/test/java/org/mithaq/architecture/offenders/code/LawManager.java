package org.mithaq.architecture.offenders.code;

/** A name that says nothing. */
record LawManager(String law) {}
