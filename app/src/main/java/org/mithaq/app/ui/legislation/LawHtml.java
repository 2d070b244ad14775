package org.mithaq.app.ui.legislation;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mithaq.app.asking.MarkedText;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.MappingView;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.ProvisionView;
import org.mithaq.search.Marked;

/**
 * A law's text as HTML, written straight: a component for each of thousands of provisions would
 * cost more than the text. Every piece of text passes {@link #escaped}; there is no other way into
 * it.
 */
final class LawHtml {
  private final Reader reader;
  private final Map<String, List<MappingView>> mappings;

  LawHtml(Reader reader, Map<String, List<MappingView>> mappings) {
    this.reader = reader;
    this.mappings = mappings;
  }

  String body(ExpressionView text) {
    StringBuilder html = new StringBuilder(65_536);
    text.provisions().forEach(provision -> provision(provision, 2, html));
    return html.toString();
  }

  /** A provision with everything below it, its own heading at the level given. */
  void provision(ProvisionView one, int level, StringBuilder html) {
    boolean container = !one.children().isEmpty() && one.text().isEmpty() && !one.isPart();
    html.append("<section id=\"").append(escaped(one.eId())).append("\" class=\"");
    html.append(one.isPart() ? "part" : container ? "container" : "article").append("\">");
    if (one.isPart()) {
      number(one, html);
    } else {
      heading(one, Math.min(level, 4), html);
    }
    if (!one.text().isEmpty()) {
      html.append("<p>").append(escaped(one.text())).append("</p>");
    }
    badges(one, html);
    one.children().forEach(child -> provision(child, level + 1, html));
    html.append("</section>");
  }

  private void number(ProvisionView one, StringBuilder html) {
    html.append("<a class=\"number\" href=\"").append(escaped(reader.link(one.uri())));
    html.append("\"><bdi>").append(escaped(one.number())).append("</bdi></a>");
  }

  /** The table of contents: containers and articles, two steps deep. */
  String contents(List<ProvisionView> provisions) {
    StringBuilder html = new StringBuilder(8_192);
    list(provisions, 0, html);
    return html.toString();
  }

  private void list(List<ProvisionView> provisions, int depth, StringBuilder html) {
    html.append("<ol>");
    for (ProvisionView one : provisions) {
      String name = (one.number() + " " + one.heading()).strip();
      if (name.isEmpty()) {
        name = reader.code("provisionKind", one.kind().name());
      }
      html.append("<li><a href=\"#").append(escaped(one.eId())).append("\"><bdi>");
      html.append(escaped(name)).append("</bdi></a>");
      boolean inside = one.children().stream().anyMatch(child -> !child.isPart());
      if (depth < 2 && inside && one.text().isEmpty()) {
        list(one.children(), depth + 1, html);
      }
      html.append("</li>");
    }
    html.append("</ol>");
  }

  private void heading(ProvisionView one, int level, StringBuilder html) {
    if (one.number().isEmpty() && one.heading().isEmpty()) {
      return;
    }
    html.append("<h").append(level).append('>');
    html.append("<a href=\"").append(escaped(reader.link(one.uri()))).append("\"><bdi>");
    html.append(escaped(one.number().isEmpty() ? one.heading() : one.number()));
    html.append("</bdi></a>");
    if (!one.number().isEmpty() && !one.heading().isEmpty()) {
      html.append(" <bdi>").append(escaped(one.heading())).append("</bdi>");
    }
    html.append("</h").append(level).append('>');
  }

  /**
   * The articles of conventions that the provision answers, in the margin of what speaks of them.
   */
  private void badges(ProvisionView one, StringBuilder html) {
    List<MappingView> here = mappings.getOrDefault(one.eId(), List.of());
    if (here.isEmpty()) {
      return;
    }
    html.append("<p class=\"beside-text\" lang=\"").append(reader.getLang());
    html.append("\" dir=\"").append(reader.getDir()).append("\"><span>");
    html.append(escaped(reader.say("law.answers"))).append("</span>");
    TreeSet<String> obligations = new TreeSet<>();
    here.forEach(mapping -> obligations.add(mapping.obligation()));
    for (String path : obligations) {
      html.append("<a class=\"badge\" href=\"")
          .append(escaped(reader.hub(path)))
          .append("\"><bdi>");
      html.append(escaped(reader.cited(path))).append("</bdi></a>");
    }
    html.append("</p>");
  }

  static String escaped(String text) {
    return MarkedText.html(List.of(new Marked(text, false)));
  }
}
