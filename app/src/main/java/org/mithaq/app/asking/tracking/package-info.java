/**
 * What of following implementation is taken home, as pages and the API share it: notes and reports
 * as papers. Not here: what may be seen, which the doors of tracking decide.
 */
package org.mithaq.app.asking.tracking;
