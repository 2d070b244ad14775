package org.mithaq.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a use case needs. A use case with neither this nor {@link Open} is refused.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {
  Permission value();

  /**
   * Whether a success leaves an audit row. False for reading, such as a page that asks for a job's
   * progress every second; a refusal is always written down.
   */
  boolean audited() default true;

  /**
   * Whether the use case itself asks how far the actor's right reaches, because only it can find
   * out which State it concerns. Otherwise the gate asks: for the States of a {@link Concerning}
   * argument, and without one the right must hold everywhere (for reading: anywhere).
   */
  boolean placed() default false;
}
