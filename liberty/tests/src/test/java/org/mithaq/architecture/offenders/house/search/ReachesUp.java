package org.mithaq.architecture.offenders.house.search;

import org.mithaq.architecture.offenders.house.regions.Region;

/** Search stands below regions. */
record ReachesUp(Region region) {}
