package org.mithaq.app.ui.legislation;

import java.util.List;
import java.util.Map;
import org.mithaq.app.asking.MarkedText;
import org.mithaq.app.ui.citations.Citations;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.MappingView;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.LawStatus;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.ProvisionView;
import org.mithaq.search.Marked;

/**
 * A law's text as HTML, written straight: a component for each of thousands of provisions would
 * cost more than the text. Every piece of text passes {@link #escaped}; there is no other way into
 * it.
 */
final class LawHtml {
  private final Reader reader;
  private final AnswersHtml answers;
  private final LawStatus law;
  private final Citations citations;
  private boolean picking;

  /**
   * @param law where the law stands; a provision says where it stands only where that differs
   */
  LawHtml(
      Reader reader, Map<String, List<MappingView>> mappings, LawStatus law, Citations citations) {
    this.reader = reader;
    this.citations = citations;
    this.answers = new AnswersHtml(reader, mappings);
    this.law = law;
  }

  /** The same, with a box at each article to pick it. */
  LawHtml picking(boolean wanted) {
    picking = wanted;
    return this;
  }

  String body(ExpressionView text) {
    StringBuilder html = new StringBuilder(65_536);
    text.provisions().forEach(provision -> provision(provision, 2, html));
    return html.toString();
  }

  /** A provision with everything below it, its own heading at the level given. */
  void provision(ProvisionView one, int level, StringBuilder html) {
    html.append("<section id=\"").append(escaped(one.eId())).append("\" class=\"");
    html.append(kind(one)).append("\">");
    words(one, level, html);
    answers(one, html);
    one.children().forEach(child -> provision(child, level + 1, html));
    html.append("</section>");
  }

  /** Number, heading, standing and words of a provision, without what lies below. */
  void words(ProvisionView one, int level, StringBuilder html) {
    if (one.isPart()) {
      number(one, html);
    } else {
      heading(one, Math.min(level, 4), html);
    }
    standing(one, html);
    pick(one, html);
    if (!one.text().isEmpty()) {
      html.append("<p>").append(citations.html(one)).append("</p>");
    }
  }

  void answers(ProvisionView one, StringBuilder html) {
    answers.of(one.eId(), html);
  }

  /** How it is set: a part of an article, an article, or what holds others. */
  static String kind(ProvisionView one) {
    boolean container = !one.children().isEmpty() && one.text().isEmpty();
    return one.isPart() ? "part" : container && !holdsParts(one) ? "container" : "article";
  }

  private static boolean holdsParts(ProvisionView one) {
    return one.kind() == ProvisionKind.ARTICLE
        || one.children().stream().anyMatch(ProvisionView::isPart);
  }

  private void number(ProvisionView one, StringBuilder html) {
    html.append("<a class=\"number\" href=\"").append(escaped(reader.link(one.uri())));
    html.append("\"><bdi>").append(escaped(one.number())).append("</bdi></a>");
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

  /** Where provisions are picked to be compared each article has a box. */
  private void pick(ProvisionView one, StringBuilder html) {
    if (picking && kind(one).equals("article")) {
      html.append("<label class=\"pick\" lang=\"").append(reader.getLang());
      html.append("\" dir=\"").append(reader.getDir());
      html.append("\"><input type=\"checkbox\" name=\"with\" value=\"");
      html.append(escaped(one.uri())).append("\"/> ");
      html.append(escaped(reader.say("compare.pick"))).append("<span class=\"spoken\"> ");
      html.append(escaped(ProvisionNames.name(one, reader))).append("</span></label>");
    }
  }

  private void standing(ProvisionView one, StringBuilder html) {
    if (one.status() != law) {
      html.append("<p class=\"standing\" lang=\"").append(reader.getLang());
      html.append("\" dir=\"").append(reader.getDir()).append("\"><span class=\"status ");
      html.append(one.status()).append("\">");
      html.append(escaped(reader.code("status", one.status()))).append("</span></p>");
    }
  }

  static String escaped(String text) {
    return MarkedText.html(List.of(new Marked(text, false)));
  }
}
