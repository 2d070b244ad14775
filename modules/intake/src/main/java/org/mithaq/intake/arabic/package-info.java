/**
 * What happens to Arabic on its way through files, and how it is put right: presentation forms,
 * letters in the order of the picture, broken lam-alef, tatweel. Knows letters, not law.
 */
package org.mithaq.intake.arabic;
