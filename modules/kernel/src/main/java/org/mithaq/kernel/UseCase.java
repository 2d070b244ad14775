package org.mithaq.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The implementation of a door: one transaction per call, and every call passes the gate, which
 * looks for {@link Requires} or {@link Open} on the method or the class and refuses where there is
 * neither.
 */
@Stereotype
@Gated
@Transactional
@ApplicationScoped
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
