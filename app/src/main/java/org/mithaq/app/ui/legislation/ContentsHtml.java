package org.mithaq.app.ui.legislation;

import static org.mithaq.app.ui.legislation.LawHtml.escaped;

import java.util.List;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.legislation.ProvisionView;

/** A law's table of contents: containers and articles, two steps deep. */
record ContentsHtml(Reader reader) {

  String contents(List<ProvisionView> provisions) {
    StringBuilder html = new StringBuilder(8_192);
    list(provisions, 0, html);
    return html.toString();
  }

  private void list(List<ProvisionView> provisions, int depth, StringBuilder html) {
    html.append("<ol>");
    for (ProvisionView one : provisions) {
      html.append("<li><a href=\"#").append(escaped(one.eId())).append("\"><bdi>");
      html.append(escaped(ProvisionNames.name(one, reader))).append("</bdi></a>");
      boolean inside = one.children().stream().anyMatch(child -> !child.isPart());
      if (depth < 2 && inside && one.text().isEmpty()) {
        list(one.children(), depth + 1, html);
      }
      html.append("</li>");
    }
    html.append("</ol>");
  }
}
