/**
 * What survives when something breaks: processes killed, neighbours gone, machines changed.
 *
 * <p>Not here: what the portal does on a quiet day (portal).
 */
package org.mithaq.faults;
