/**
 * The heart of the house: the reviewed record that a provision of national law answers an
 * obligation of a convention.
 *
 * <p>Not here: the law, the conventions; both are asked through their doors.
 */
package org.mithaq.concordance;
