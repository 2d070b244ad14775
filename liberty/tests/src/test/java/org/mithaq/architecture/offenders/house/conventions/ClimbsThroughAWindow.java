package org.mithaq.architecture.offenders.house.conventions;

import org.mithaq.architecture.offenders.house.regions.internal.Drawer;

/** The floor is right, the way in is not. */
record ClimbsThroughAWindow(Drawer drawer) {}
