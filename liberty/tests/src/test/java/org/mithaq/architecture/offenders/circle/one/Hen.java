package org.mithaq.architecture.offenders.circle.one;

import org.mithaq.architecture.offenders.circle.two.Egg;

/** Leans on the egg. */
public record Hen(Egg egg) {}
