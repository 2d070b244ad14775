package org.mithaq.architecture.offenders.house.legislation;

import org.mithaq.architecture.offenders.house.conventions.Instrument;

/** Libraries of one floor do not know each other. */
record KnowsItsNeighbour(Instrument instrument) {}
