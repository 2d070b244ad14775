/**
 * The door of tracking: what a State has to tell, how it says that it implements, what it plans,
 * and how its peers review it.
 *
 * <p>Not here: law and its mapping, which are evidence read from below; assistance.
 */
package org.mithaq.tracking;
