package org.mithaq.app.api.concordance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.api.Page;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.MappingWork;
import org.mithaq.concordance.MappingWork.Asked;
import org.mithaq.concordance.ReviewMapping;
import org.mithaq.concordance.Verdict;
import org.mithaq.kernel.RefusedException;

/** What waits on mappings, and many reviewed at once. */
@Path("mappings/work")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MappingWorkResource {
  @Inject private MappingWork work;
  @Inject private ReviewMapping review;

  @GET
  @Operation(summary = "Mappings that wait, longest first, of the States within reach")
  public Page<WorkItemJson> waiting(
      @QueryParam("state") List<String> states,
      @QueryParam("in") List<String> in,
      @QueryParam("obligation") @DefaultValue("") String obligation,
      @QueryParam("mine") @DefaultValue("false") boolean mine,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    Page.check(page, size);
    String me = CurrentActor.get().name();
    Asked asked = new Asked(Set.copyOf(states), states(in), obligation, "", mine ? me : "", "");
    var slice = work.items(asked, page, size);
    return new Page<>(
        slice.total(), page, size, slice.items().stream().map(WorkItemJson::of).toList());
  }

  @POST
  @Path("reviews")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Many with one verdict and reason: verdict, reason, mappings of id, version")
  public List<ReviewMapping.Outcome> review(String body) {
    MappingBody sent = MappingBody.of(body);
    return review.reviewAll(
        sent.decisions(), sent.one(Verdict.class, "verdict"), sent.text("reason"));
  }

  private static Set<MappingState> states(List<String> names) {
    return names.stream().map(MappingWorkResource::state).collect(Collectors.toSet());
  }

  private static MappingState state(String name) {
    return Arrays.stream(MappingState.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                RefusedException.invalid(
                    "in", "One of " + List.of(MappingState.values()) + ", not " + name));
  }
}
