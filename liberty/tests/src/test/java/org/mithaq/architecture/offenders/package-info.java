/**
 * Classes that break a rule of the house on purpose, so that each rule is seen to bite. Nothing
 * else uses them.
 */
package org.mithaq.architecture.offenders;
