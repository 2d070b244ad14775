/**
 * How people write references to provisions and laws, in five languages.
 *
 * <p>Not here: which laws exist; {@link org.mithaq.kernel.ReferenceKeys} is the door.
 */
package org.mithaq.kernel.reference;
