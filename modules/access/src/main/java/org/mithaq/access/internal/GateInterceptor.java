package org.mithaq.access.internal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.mithaq.kernel.Gated;

/**
 * Puts the {@link Gate} before every {@link Gated} bean, inside the transaction: Jakarta
 * Transactions 2.0 puts its interceptor at PLATFORM_BEFORE + 200.
 */
@Gated
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class GateInterceptor {
  private final Gate gate;

  @Inject
  GateInterceptor(Gate gate) {
    this.gate = gate;
  }

  @AroundInvoke
  Object around(InvocationContext context) throws Exception {
    return gate.pass(
        Call.of(
            context.getMethod(),
            context.getTarget().getClass(),
            context.getParameters(),
            context::proceed));
  }
}
