package org.mithaq.app.api.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.api.NeededRight;
import org.mithaq.app.asking.GivenByImport;
import org.mithaq.jobs.JobView;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;

/** Long work: imports, rebuilds, verifications. Only for those who may see jobs. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {
  private static final int REPORT_PAGE = 200;

  @Inject private NeededRight needed;
  @Inject private Jobs jobs;
  @Inject private GivenByImport given;

  @GET
  @Operation(summary = "The newest jobs first")
  public List<JobJson> latest() {
    allowed();
    return jobs.latest(50).stream().map(job -> JobJson.of(job, List.of(), List.of())).toList();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A job with 200 lines of its report from a line on")
  public JobJson one(@PathParam("id") String id, @QueryParam("from") @DefaultValue("0") int from) {
    allowed();
    JobView job =
        jobs.find(id).orElseThrow(() -> RefusedException.notFound("No job has the id " + id));
    return JobJson.of(job, jobs.report(id, Math.max(0, from), REPORT_PAGE), given.of(job));
  }

  private void allowed() {
    needed.must(Permission.SEE_JOBS, "/api/v1/jobs");
  }
}
