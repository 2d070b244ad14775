/**
 * The coverage board as pages and the API share it: which one an address asks for, and the address
 * of each figure. Not here: what counts as what, and how it is shown.
 */
package org.mithaq.app.asking.coverage;
