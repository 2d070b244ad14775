package org.mithaq.architecture.offenders.house.conventions;

/** At the door of a library. */
public record Instrument(String code) {}
