package org.mithaq.app.ui.legislation;

import static org.mithaq.app.ui.legislation.LawHtml.escaped;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.MappingView;
import org.mithaq.kernel.Text;

/**
 * The articles of conventions that a provision answers, beside what speaks of them; opened, each
 * mapping with why and how far its review has come.
 */
record AnswersHtml(Reader reader, Map<String, List<MappingView>> mappings) {

  void of(String eId, StringBuilder html) {
    List<MappingView> here = mappings.getOrDefault(eId, List.of());
    if (here.isEmpty()) {
      return;
    }
    html.append("<details class=\"answers\" lang=\"").append(reader.getLang());
    html.append("\" dir=\"").append(reader.getDir()).append("\"><summary>");
    html.append("<span>").append(escaped(reader.say("law.answers"))).append("</span>");
    TreeSet<String> obligations = new TreeSet<>();
    here.forEach(mapping -> obligations.add(mapping.obligation()));
    for (String path : obligations) {
      html.append(" <bdi class=\"badge\">").append(escaped(reader.cited(path))).append("</bdi>");
    }
    html.append("</summary><ul class=\"plain\">");
    here.forEach(mapping -> mapping(mapping, html));
    html.append("</ul></details>");
  }

  private void mapping(MappingView mapping, StringBuilder html) {
    html.append("<li><a href=\"").append(escaped(reader.hub(mapping.obligation())));
    html.append("\"><bdi>").append(escaped(reader.cited(mapping.obligation())));
    html.append("</bdi></a> ").append(escaped(reader.code("role", mapping.role())));
    html.append(" <span class=\"status\">");
    html.append(escaped(reader.code("mappingState", mapping.state()))).append("</span>");
    if (!mapping.reviewer().isEmpty()) {
      html.append(" <span class=\"quiet\">").append(escaped(reader.say("mapping.reviewer")));
      html.append(" <bdi>").append(escaped(mapping.reviewer())).append("</bdi> ");
      html.append(escaped(reader.date(mapping.reviewedOn()))).append("</span>");
    } else if (mapping.reviewedOn().known()) {
      String day = reader.date(mapping.reviewedOn());
      html.append(" <span class=\"quiet\">");
      html.append(escaped(reader.say("credit.reviewed", day))).append("</span>");
    }
    if (!mapping.rationale().isEmpty()) {
      Text why = reader.best(mapping.rationale());
      html.append("<p lang=\"").append(escaped(why.language().code())).append("\" dir=\"");
      html.append(why.language().direction()).append("\">").append(escaped(why.value()));
      html.append("</p>");
    }
    html.append("</li>");
  }
}
