package org.mithaq.architecture.offenders.circle.two;

import org.mithaq.architecture.offenders.circle.one.Hen;

/** Leans on the hen. */
public record Egg(Hen hen) {}
