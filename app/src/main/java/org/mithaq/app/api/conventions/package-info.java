/**
 * REST resources of instruments, obligations, participation, each with its wire shape. Not here:
 * rules, queries.
 */
package org.mithaq.app.api.conventions;
