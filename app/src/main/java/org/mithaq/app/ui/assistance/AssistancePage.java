package org.mithaq.app.ui.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.AssistanceModules;
import org.mithaq.kernel.Text;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;

/** The programmes of every region. */
@Named
@RequestScoped
public class AssistancePage {
  @Inject private AssistanceModules modules;
  @Inject private Regions regions;
  @Inject private Reader reader;
  @Inject private Labels labels;

  /** A region with its programmes. */
  public record Group(RegionView region, List<AssistanceModule> modules) {}

  /** Regions that have any, or the one that the address names. */
  public List<Group> getGroups() {
    List<AssistanceModule> all = modules.all();
    String asked = reader.getParameters().first("region");
    return regions.all().stream()
        .filter(region -> asked.isEmpty() || region.code().equals(asked))
        .map(
            region ->
                new Group(
                    region,
                    all.stream().filter(one -> one.region().equals(region.code())).toList()))
        .filter(group -> !group.modules().isEmpty())
        .toList();
  }

  public String href(AssistanceModule one) {
    return reader.link("/assistance/" + one.region() + "/" + one.code());
  }

  public Text best(org.mithaq.kernel.Texts texts) {
    return reader.best(texts);
  }

  public String instrument(String code) {
    return labels.instrument(code, reader.getLanguage());
  }
}
