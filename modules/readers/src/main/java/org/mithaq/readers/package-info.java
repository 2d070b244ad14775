/**
 * What readers keep, follow and say: the door. Everybody who is signed in keeps their own and sees
 * nobody else's, but for comments, which people of a region see.
 */
package org.mithaq.readers;
