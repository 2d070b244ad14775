package org.mithaq.app.ui.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.AssistanceModules;
import org.mithaq.kernel.Texts;
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

  /** Those of one region, and of the regions that it borrows from. */
  public List<AssistanceModule> of(String region) {
    List<String> codes =
        regions
            .find(region)
            .map(found -> Stream.concat(Stream.of(region), found.borrows().stream()).toList())
            .orElse(List.of());
    return modules.all().stream()
        .filter(one -> one.everywhere() || codes.contains(one.region()))
        .toList();
  }

  /** What programmes say about an article: notes and models of it, each with its programme. */
  public List<About> about(String article) {
    List<About> all = new ArrayList<>();
    for (AssistanceModule module : modules.all()) {
      module.guidance().stream()
          .filter(note -> within(note.obligations(), article))
          .forEach(note -> all.add(new About(module, "guidance", note.text(), note.source())));
      module.models().stream()
          .filter(model -> within(model.obligations(), article))
          .forEach(model -> all.add(new About(module, "models", model.heading(), model.source())));
    }
    return all;
  }

  /**
   * @param place where it stands on the page of its programme
   */
  public record About(AssistanceModule module, String place, Texts words, String source) {}

  private static boolean within(List<String> paths, String article) {
    return paths.stream().anyMatch(path -> path.equals(article) || path.startsWith(article + "/"));
  }

  public String href(AssistanceModule one) {
    return reader.link("/assistance/" + one.region() + "/" + one.code());
  }

  public String instrument(String code) {
    return labels.instrument(code, reader.getLanguage());
  }
}
