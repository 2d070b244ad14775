/**
 * Checks of the demonstration pack as it lies in the jar: its files, read without the portal. What
 * the portal makes of a pack is tested where it is loaded.
 */
package org.mithaq.region.demonstration;
