/**
 * From paragraphs to provisions: what announces one, which numbers follow which, what lies in what.
 * The words of each language are data (see the resources of this package); numbers are read by
 * {@link org.mithaq.kernel.ReferenceKeys}.
 */
package org.mithaq.intake.segmentation;
