/**
 * Pages: the fronts of the portal and of regions, and of States. Not here: how the answer is found.
 */
package org.mithaq.app.ui.regions;
