package org.mithaq.app.asking;

import java.util.List;
import org.mithaq.search.Marked;

/**
 * Runs of found text as HTML: escaped first, marked after, so that no stored text is ever markup.
 */
public final class MarkedText {
  private MarkedText() {}

  /** {@code <mark>} around what was found; everything else escaped. */
  public static String html(List<Marked> runs) {
    StringBuilder html = new StringBuilder();
    for (Marked run : runs) {
      html.append(run.found() ? "<mark>" : "");
      escape(run.text(), html);
      html.append(run.found() ? "</mark>" : "");
    }
    return html.toString();
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(bidiOverride(c) ? ' ' : c);
      }
    }
  }

  /** Overrides and embeddings in stored text could reorder what stands around them. */
  private static boolean bidiOverride(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
