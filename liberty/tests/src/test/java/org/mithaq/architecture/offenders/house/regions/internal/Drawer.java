package org.mithaq.architecture.offenders.house.regions.internal;

/** Not at the door. */
public record Drawer(String content) {}
