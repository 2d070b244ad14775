package org.mithaq.architecture.offenders.house.regions;

/** At the door. */
public record Region(String code) {}
