package org.mithaq.assistance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.access.CurrentActor;
import org.mithaq.assistance.Output;
import org.mithaq.kernel.Actor;
import org.mithaq.tracking.Assessments;
import org.mithaq.tracking.Duties;
import org.mithaq.tracking.Needs;
import org.mithaq.tracking.NotificationView;
import org.mithaq.tracking.Plans;

/**
 * What of a completed run anybody may see: each output is asked for where it lives, as a stranger
 * would, so that a run publishes nothing that its State has not (INV-25, INV-45).
 */
@ApplicationScoped
class PublicOutputs {
  private final Needs needs;
  private final Plans plans;
  private final Assessments assessments;
  private final Duties duties;

  @Inject
  PublicOutputs(Needs needs, Plans plans, Assessments assessments, Duties duties) {
    this.needs = needs;
    this.plans = plans;
    this.assessments = assessments;
    this.duties = duties;
  }

  List<Output> of(String iso3, List<Output> all, LocalDate today) {
    try {
      return CurrentActor.as(
          Actor.STRANGER,
          () -> {
            Set<String> notified =
                duties.notified(iso3, today).stream()
                    .map(NotificationView::id)
                    .collect(Collectors.toSet());
            return all.stream().filter(one -> open(one, notified)).toList();
          });
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  private boolean open(Output one, Set<String> notified) {
    return switch (one.kind()) {
      case LAW, MAPPING, NO_PROVISION, AUTHORITY -> true;
      case NOTIFICATION -> notified.contains(one.ref());
      case NEED -> needs.find(one.ref()).isPresent();
      case MEASURE -> plans.find(before(one.ref())).isPresent();
      case ANSWERS, VALIDATION, SUBMISSION -> assessments.find(one.ref()).isPresent();
      case CONSULTATION -> consultation(one.ref());
      case READING, COMPARISON, WORKING_DRAFT, NO_NEED, TRAINING -> false;
    };
  }

  private boolean consultation(String ref) {
    String id = ref.substring(ref.indexOf('#') + 1);
    return ref.startsWith("plan#")
        ? plans.find(id).isPresent()
        : assessments.find(id).filter(view -> !view.consultations().isEmpty()).isPresent();
  }

  private static String before(String ref) {
    return ref.substring(0, ref.indexOf('#'));
  }
}
