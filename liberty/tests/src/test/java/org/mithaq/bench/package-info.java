/**
 * Measurements, beside what was recorded last. Not here: whether the product is right, which the
 * other lanes tell.
 */
package org.mithaq.bench;
