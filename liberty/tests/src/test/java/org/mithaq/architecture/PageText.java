package org.mithaq.architecture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * What stands literally in a page, outside expressions. A word for readers belongs in the bundles;
 * samples of a language ({@code lang} or {@code dir} written out on the element) and names that are
 * the same everywhere do not.
 */
final class PageText {
  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
  private static final Pattern SAID = Pattern.compile("reader\\.say\\('([^']+)'(\\.concat)?");
  private static final Pattern FAMILY = Pattern.compile("reader\\.code\\('([^']+)'");

  /** Longer names before those that they begin with. */
  private static final List<String> SAME_EVERYWHERE =
      List.of(
          "Mithaq",
          "DOCX",
          "PDF",
          "JSON Lines",
          "JSON-LD",
          "JSON",
          "ELI",
          "CSV",
          "XLSX",
          "Akoma Ntoso",
          "UNCAC",
          "UNTOC");

  private static final Set<String> READ_OUT = Set.of("title", "alt", "placeholder", "aria-label");

  private PageText() {}

  /** Every literal word that a reader would meet, and every piece of inline style or script. */
  static List<String> offences(String page) {
    List<String> found = new ArrayList<>();
    walk(parse(page), found::add);
    return found;
  }

  /** Keys that the page asks for whole. */
  static List<String> keys(String page) {
    return matches(SAID, page, false);
  }

  /** Beginnings of keys whose end is only known when the page runs. */
  static List<String> families(String page) {
    List<String> families = new ArrayList<>(matches(SAID, page, true));
    FAMILY.matcher(page).results().forEach(match -> families.add(match.group(1) + "."));
    return families;
  }

  private static List<String> matches(Pattern pattern, String page, boolean continued) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(page);
    while (matcher.find()) {
      if ((matcher.group(2) != null) == continued) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  private static void walk(Node node, Consumer<String> found) {
    if (node instanceof Element element) {
      if (isSample(element)) {
        return;
      }
      attributes(element, found);
      if (element.getTagName().equals("style")
          || (element.getTagName().equals("script") && element.getAttribute("src").isEmpty())) {
        found.accept("inline <" + element.getTagName() + ">");
      }
    } else if (node.getNodeType() == Node.TEXT_NODE && isProse(node.getTextContent())) {
      found.accept("text: " + node.getTextContent().strip());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      walk(child, found);
    }
  }

  private static void attributes(Element element, Consumer<String> found) {
    NamedNodeMap attributes = element.getAttributes();
    for (int at = 0; at < attributes.getLength(); at++) {
      Attr attribute = (Attr) attributes.item(at);
      String name = attribute.getName();
      boolean component = element.getTagName().contains(":");
      if (!component && (name.equals("style") || name.startsWith("on"))) {
        found.accept("inline " + name + "=\"" + attribute.getValue() + "\"");
      } else if (READ_OUT.contains(name) && isProse(attribute.getValue())) {
        found.accept(name + ": " + attribute.getValue());
      }
    }
  }

  private static boolean isSample(Element element) {
    return !element.getTagName().equals("html")
        && (isWrittenOut(element.getAttribute("lang")) || isWrittenOut(element.getAttribute("dir")))
        && element.getElementsByTagName("*").getLength() == 0
        && !element.getTagName().equals("input");
  }

  private static boolean isWrittenOut(String attribute) {
    return !attribute.isEmpty() && !attribute.contains("#{");
  }

  private static boolean isProse(String text) {
    String literal = EXPRESSION.matcher(text).replaceAll(" ");
    for (String name : SAME_EVERYWHERE) {
      literal = literal.replace(name, " ");
    }
    return LETTERS.matcher(literal).find();
  }

  private static Node parse(String page) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(page)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new IllegalArgumentException("Not well-formed: " + e.getMessage(), e);
    }
  }
}
