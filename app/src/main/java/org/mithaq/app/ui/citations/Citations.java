package org.mithaq.app.ui.citations;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mithaq.app.asking.MarkedText;
import org.mithaq.legislation.ProvisionView;
import org.mithaq.search.Marked;

/** The words of provisions as HTML, in which what they cite and is here are links. */
public final class Citations {
  /** Words without links. */
  public static final Citations NONE = new Citations(one -> List.of());

  private final Function<ProvisionView, List<Link>> links;

  Citations(Function<ProvisionView, List<Link>> links) {
    this.links = links;
  }

  /** A stretch of a text that leads somewhere. */
  record Link(int start, int end, String href) {}

  /** The words of the provision; everything escaped, the links around whole characters. */
  public String html(ProvisionView provision) {
    String text = provision.text();
    StringBuilder html = new StringBuilder(text.length() + 64);
    int at = 0;
    for (Link link : links.apply(provision)) {
      html.append(escaped(text.substring(at, link.start())));
      html.append("<a class=\"cite\" href=\"").append(escaped(link.href())).append("\">");
      html.append(escaped(text.substring(link.start(), link.end()))).append("</a>");
      at = link.end();
    }
    return html.append(escaped(text.substring(at))).toString();
  }

  /** Where a mention leads, if anywhere. */
  static Optional<Link> link(Mention mention, Optional<String> href) {
    return href.map(to -> new Link(mention.start(), mention.end(), to));
  }

  private static String escaped(String text) {
    return MarkedText.html(List.of(new Marked(text, false)));
  }
}
