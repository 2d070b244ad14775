/**
 * The command {@code mithaq.jar}: starts and stops the servers of one installation, and talks to
 * the running portal. What the portal does with law, mappings or people is not known here.
 */
package org.mithaq.launcher;
