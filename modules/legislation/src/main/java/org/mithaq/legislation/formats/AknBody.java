package org.mithaq.legislation.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.domain.EIds;

/**
 * The provisions of one version of an Akoma Ntoso document: preface and preamble, the hierarchy of
 * the body, attachments.
 */
final class AknBody {
  private static final Map<String, ProvisionKind> KINDS =
      Map.ofEntries(
          Map.entry("book", ProvisionKind.BOOK),
          Map.entry("tome", ProvisionKind.BOOK),
          Map.entry("part", ProvisionKind.PART),
          Map.entry("subpart", ProvisionKind.PART),
          Map.entry("division", ProvisionKind.PART),
          Map.entry("subdivision", ProvisionKind.PART),
          Map.entry("title", ProvisionKind.TITLE),
          Map.entry("subtitle", ProvisionKind.TITLE),
          Map.entry("chapter", ProvisionKind.CHAPTER),
          Map.entry("subchapter", ProvisionKind.CHAPTER),
          Map.entry("section", ProvisionKind.SECTION),
          Map.entry("article", ProvisionKind.ARTICLE),
          Map.entry("rule", ProvisionKind.ARTICLE),
          Map.entry("clause", ProvisionKind.ARTICLE),
          Map.entry("subsection", ProvisionKind.PARAGRAPH),
          Map.entry("subrule", ProvisionKind.PARAGRAPH),
          Map.entry("subclause", ProvisionKind.PARAGRAPH),
          Map.entry("paragraph", ProvisionKind.PARAGRAPH),
          Map.entry("subparagraph", ProvisionKind.POINT),
          Map.entry("point", ProvisionKind.POINT),
          Map.entry("indent", ProvisionKind.POINT),
          Map.entry("hcontainer", ProvisionKind.PARAGRAPH),
          Map.entry("level", ProvisionKind.PARAGRAPH));
  private static final Map<String, ProvisionKind> NAMED =
      Map.of(
          "annexedlaw", ProvisionKind.ANNEXED_LAW,
          "schedule", ProvisionKind.SCHEDULE,
          "annex", ProvisionKind.SCHEDULE,
          "preamble", ProvisionKind.PREAMBLE);

  /** What holds provisions without being one: its children stand in its place. */
  private static final Set<String> THROUGH =
      Set.of("list", "sublist", "transitional", "proviso", "portionBody");

  private final Predicate<XmlNode> alive;
  private final Set<String> sharedIds;
  private final boolean verbatim;
  private final AknNotes notes;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param alive whether an element belongs to the version
   * @param sharedIds wIds of provisions that the document holds in several versions
   */
  AknBody(Predicate<XmlNode> alive, Set<String> sharedIds, AknNotes notes) {
    this(alive, sharedIds, false, notes);
  }

  private AknBody(
      Predicate<XmlNode> alive, Set<String> sharedIds, boolean verbatim, AknNotes notes) {
    this.alive = alive;
    this.sharedIds = sharedIds;
    this.verbatim = verbatim;
    this.notes = notes;
  }

  /** For a document that this house wrote: every space counts. */
  static AknBody verbatim(Predicate<XmlNode> alive, AknNotes notes) {
    return new AknBody(alive, Set.of(), true, notes);
  }

  List<ProvisionDraft> provisions(XmlNode document, String title) {
    List<ProvisionDraft> provisions = new ArrayList<>();
    document
        .first("preface")
        .map(AknText::of)
        .filter(text -> !text.isEmpty() && !text.equals(title))
        .ifPresent(text -> provisions.add(front("preface", text)));
    document
        .first("preamble")
        .filter(alive)
        .ifPresent(
            preamble -> {
              String text = verbatim ? AknText.verbatim(preamble) : AknText.of(preamble);
              if (!text.isEmpty()) {
                String own = eId(preamble, "");
                provisions.add(front(own.isEmpty() ? "preamble" : own, text));
              }
            });
    Stream.of("body", "mainBody")
        .flatMap(document::elements)
        .forEach(body -> provisions.addAll(below(body, "")));
    provisions.addAll(end(document, ""));
    return provisions;
  }

  /** What follows the body: conclusions, and attachments with attachments of their own. */
  private List<ProvisionDraft> end(XmlNode document, String prefix) {
    List<ProvisionDraft> provisions = new ArrayList<>();
    document
        .first("conclusions")
        .map(AknText::of)
        .filter(text -> !text.isEmpty())
        .ifPresent(
            text ->
                provisions.add(
                    new ProvisionDraft(
                        ProvisionKind.PARAGRAPH, "", "", prefix + "conclusions", text, List.of())));
    Stream.of("attachments", "components")
        .flatMap(document::elements)
        .flatMap(XmlNode::elements)
        .filter(alive)
        .forEach(attachment -> provisions.add(attachment(attachment, prefix)));
    return provisions;
  }

  private ProvisionDraft front(String eId, String text) {
    taken.add(eId);
    return new ProvisionDraft(ProvisionKind.PREAMBLE, "", "", eId, text, List.of());
  }

  private ProvisionDraft attachment(XmlNode attachment, String outer) {
    XmlNode document =
        attachment.elements().filter(AknBody::holdsBody).findFirst().orElse(attachment);
    String eId = eId(attachment, outer);
    String own = eId.isEmpty() ? nextAttachment(outer) : eId;
    List<XmlNode> bodies = document.elements().filter(AknBody::body).toList();
    List<ProvisionDraft> children = new ArrayList<>();
    bodies.forEach(body -> children.addAll(below(body, own + "__")));
    children.addAll(end(document, own + "__"));
    String heading =
        Stream.concat(
                attachment.elements().filter(e -> e.name().matches("heading|subheading")),
                document.first("preface").stream())
            .map(AknText::line)
            .filter(text -> !text.isEmpty())
            .reduce((a, b) -> a + " – " + b)
            .orElse("");
    String text = document.first("preamble").map(AknText::of).orElse("");
    if (bodies.isEmpty()) {
      text = unread(attachment);
    }
    boolean law = bodies.stream().flatMap(XmlNode::all).anyMatch(e -> e.name().equals("article"));
    return new ProvisionDraft(
        law ? ProvisionKind.ANNEXED_LAW : ProvisionKind.SCHEDULE, "", heading, own, text, children);
  }

  private static boolean body(XmlNode node) {
    return node.name().equals("body") || node.name().equals("mainBody");
  }

  private static boolean holdsBody(XmlNode node) {
    return node.elements().anyMatch(AknBody::body);
  }

  /** An attachment of another kind (a judgment, a reference): its words without their order. */
  private String unread(XmlNode attachment) {
    String kinds =
        String.join(
            ", ",
            attachment
                .elements()
                .map(XmlNode::name)
                .filter(name -> !name.matches("num|heading|subheading"))
                .toList());
    notes.add(
        "attachment in line " + attachment.line(),
        "not an act, bill, doc or statement but " + kinds + ": its words are one text");
    return AknText.of(
        attachment
            .elements()
            .filter(e -> !e.name().matches("heading|subheading"))
            .toArray(XmlNode[]::new));
  }

  private String nextAttachment(String outer) {
    for (int n = 1; ; n++) {
      if (taken.add(outer + "att_" + n)) {
        return outer + "att_" + n;
      }
    }
  }

  /** Provisions directly in an element, through what only groups them. */
  private List<ProvisionDraft> below(XmlNode parent, String prefix) {
    List<ProvisionDraft> provisions = new ArrayList<>();
    List<XmlNode> loose = new ArrayList<>();
    for (XmlNode child : parent.elements().toList()) {
      if (!alive.test(child)) {
        continue;
      }
      if (KINDS.containsKey(child.name())) {
        provisions.add(provision(child, prefix));
      } else if (THROUGH.contains(child.name())) {
        provisions.addAll(below(child, prefix));
      } else if (parent.name().equals("body") || parent.name().equals("mainBody")) {
        loose.add(child);
      }
    }
    String text = loose.isEmpty() ? "" : AknText.of(loose.toArray(XmlNode[]::new));
    if (!text.isEmpty()) {
      provisions.add(0, new ProvisionDraft(ProvisionKind.PARAGRAPH, "", "", "", text, List.of()));
    }
    return provisions;
  }

  private ProvisionDraft provision(XmlNode node, String prefix) {
    return new ProvisionDraft(
        kind(node),
        node.first("num").map(this::label).orElse(""),
        heading(node),
        eId(node, prefix),
        ownText(node),
        below(node, prefix));
  }

  private ProvisionKind kind(XmlNode node) {
    ProvisionKind kind = KINDS.get(node.name());
    if (node.name().equals("hcontainer")) {
      String name = node.attribute("name").toLowerCase(java.util.Locale.ROOT);
      kind = NAMED.getOrDefault(name, kind);
      if (!NAMED.containsKey(name)) {
        notes.add("hcontainer " + name, "read as a paragraph");
      }
    }
    return kind;
  }

  private String heading(XmlNode node) {
    return node.elements()
        .filter(child -> child.name().equals("heading") || child.name().equals("subheading"))
        .map(this::label)
        .filter(text -> !text.isEmpty())
        .reduce((a, b) -> a + " – " + b)
        .orElse("");
  }

  private String label(XmlNode node) {
    return verbatim ? node.rawText() : AknText.line(node);
  }

  /**
   * Everything in a provision that is neither its number, its heading, nor a provision below it.
   */
  private String ownText(XmlNode node) {
    if (verbatim) {
      return Stream.of("content", "intro")
          .flatMap(node::elements)
          .map(AknText::verbatim)
          .findFirst()
          .orElse("");
    }
    List<XmlNode> parts = new ArrayList<>();
    collect(node, parts);
    if (parts.size() > 1 && parts.get(parts.size() - 1).name().equals("wrapUp")) {
      notes.add("wrapUp", "text after points stands with the text before them");
    }
    return AknText.of(parts.toArray(XmlNode[]::new));
  }

  private void collect(XmlNode node, List<XmlNode> parts) {
    for (XmlNode child : node.elements().toList()) {
      String name = child.name();
      if (THROUGH.contains(name)) {
        child
            .elements()
            .filter(label -> label.name().matches("num|heading|subheading"))
            .forEach(parts::add);
        collect(child, parts);
      } else if (!KINDS.containsKey(name)
          && !Set.of("num", "heading", "subheading").contains(name)
          && AknReader.akomaNtoso(child.namespace())
          && alive.test(child)) {
        parts.add(child);
      }
    }
  }

  /** The document's id where it can stand in an address and no other has it; else one is made. */
  private String eId(XmlNode node, String prefix) {
    String given =
        Stream.of(node.attribute("wId"), node.attribute("eId"), node.attribute("id"))
            .filter(id -> !id.isEmpty())
            .findFirst()
            .orElse("");
    boolean version = verbatim || sharedIds.contains(node.attribute("wId"));
    if (!version && !node.attribute("eId").isEmpty()) {
      given = node.attribute("eId");
    }
    String id = given.isEmpty() || given.startsWith(prefix) ? given : prefix + given;
    if (id.isEmpty()) {
      return "";
    }
    Optional<String> wrong =
        !EIds.wellFormed(id)
            ? Optional.of("an eId that cannot stand in an address was made anew")
            : taken.add(id) ? Optional.empty() : Optional.of("an eId used twice was made anew");
    wrong.ifPresent(reason -> notes.add("line " + node.line() + " " + id, reason));
    return wrong.isPresent() ? "" : id;
  }
}
