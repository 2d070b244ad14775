/**
 * The rules of participation: who is party when, what a denunciation does, which records contradict
 * each other. Pure functions over what the sources say.
 *
 * <p>Not here: tables, files, transactions.
 */
package org.mithaq.conventions.domain;
