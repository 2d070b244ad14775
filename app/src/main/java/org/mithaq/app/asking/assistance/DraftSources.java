package org.mithaq.app.asking.assistance;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.app.asking.ObligationName;
import org.mithaq.assistance.ModelProvision;
import org.mithaq.assistance.WorkOnDraft.DraftView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;

/** What a working draft was written from: the models of its articles, and the law beside it. */
final class DraftSources {
  private DraftSources() {}

  /**
   * @param href an address in the portal
   */
  record Source(Text name, String href, String note) {}

  static List<Source> of(DraftView view, LanguageTag reader) {
    List<Source> all = new ArrayList<>();
    for (ModelProvision model : view.module().modelsOf(view.step())) {
      if (view.draft().articles().stream().anyMatch(one -> one.model().equals(model.id()))) {
        all.add(
            new Source(
                model.heading().bestFor(reader).orElse(new Text(reader, model.id())),
                "/assistance/" + view.module().region() + "/" + view.module().code() + "#models",
                model.source()));
      }
    }
    view.beside()
        .forEach(
            group ->
                group.states().stream()
                    .flatMap(state -> state.provisions().stream())
                    .forEach(
                        one ->
                            all.add(
                                new Source(
                                    one.mapping()
                                        .lawTitles()
                                        .bestFor(reader)
                                        .orElse(new Text(reader, one.uri())),
                                    one.uri(),
                                    (one.mapping().provisionNumber()
                                            + " → "
                                            + ObligationName.of(group.obligation()))
                                        .strip()))));
    return all;
  }
}
