package org.mithaq.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.LawDrafting.Fault;

/**
 * The provisions of a text as an editor types them: each begins with a line of {@code #} signs (its
 * depth), the word for its kind, its number, a bar and its heading, and its eId in braces where it
 * has one; its words follow. Splitting is a new line of this kind, merging is deleting one.
 *
 * <pre>
 * # chapter 1 | General {chp_1}
 * ## article 1 | Definitions {chp_1__art_1}
 * In this law …
 * </pre>
 *
 * <p>A backslash before {@code #}, a bar, a brace or a backslash takes it as it is.
 */
public final class StructuredText {
  private static final Pattern HEAD = Pattern.compile("(#{1,20})\\s*(\\S+)(?:\\s+(.*))?");
  private static final Pattern EID = Pattern.compile("^(.*?)\\{([A-Za-z0-9_.\\-]+)\\}\\s*$");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private StructuredText() {}

  /**
   * What was read.
   *
   * @param provisions the tree, also where there are faults
   * @param faults each with its line: {@code line 7}
   */
  public record Read(List<ProvisionDraft> provisions, List<Fault> faults) {
    public Read {
      provisions = List.copyOf(provisions);
      faults = List.copyOf(faults);
    }
  }

  /** Writes the tree with the words of that language. */
  public static String write(List<ProvisionDraft> provisions, LanguageTag language) {
    StringBuilder text = new StringBuilder();
    write(provisions, language, 1, text);
    return text.toString().stripTrailing() + (text.isEmpty() ? "" : "\n");
  }

  private static void write(
      List<ProvisionDraft> provisions, LanguageTag language, int depth, StringBuilder text) {
    for (ProvisionDraft one : provisions) {
      text.append("#".repeat(depth)).append(' ');
      text.append(ProvisionWord.of(one.kind()).in(language));
      if (!one.number().isEmpty()) {
        text.append(' ').append(escaped(one.number()));
      }
      if (!one.heading().isEmpty()) {
        text.append(" | ").append(escaped(one.heading()));
      }
      if (!one.eId().isEmpty()) {
        text.append(" {").append(one.eId()).append('}');
      }
      text.append('\n');
      if (!one.text().isEmpty()) {
        one.text().lines().forEach(line -> text.append(guarded(line)).append('\n'));
      }
      text.append('\n');
      write(one.children(), language, depth + 1, text);
    }
  }

  /** Reads; whatever is typed gives a tree, and what is not understood is named by its line. */
  public static Read read(String typed) {
    List<Fault> faults = new ArrayList<>();
    Open root = new Open(0, null, "", "", "");
    List<Open> path = new ArrayList<>(List.of(root));
    int number = 0;
    for (String line : typed.lines().toList()) {
      number++;
      Optional<Open> head = line.startsWith("#") ? head(line, number, faults) : Optional.empty();
      if (head.isEmpty()) {
        words(path, line, number, faults);
      } else {
        while (path.get(path.size() - 1).depth >= head.get().depth) {
          path.remove(path.size() - 1);
        }
        path.get(path.size() - 1).children.add(head.get());
        path.add(head.get());
      }
    }
    return new Read(root.children.stream().map(Open::closed).toList(), faults);
  }

  private static void words(List<Open> path, String line, int number, List<Fault> faults) {
    Open last = path.get(path.size() - 1);
    if (last.kind != null) {
      last.lines.add(line.startsWith("\\") ? line.substring(1) : line);
    } else if (!line.isBlank()) {
      faults.add(new Fault("line " + number, Flaw.WORDS_BEFORE_FIRST));
    }
  }

  private static Optional<Open> head(String line, int number, List<Fault> faults) {
    Matcher shape = HEAD.matcher(line.strip());
    Optional<ProvisionWord> word =
        shape.matches() ? ProvisionWord.read(shape.group(2)) : Optional.empty();
    if (word.isEmpty()) {
      String named = shape.matches() ? shape.group(2) : line.strip();
      faults.add(new Fault("line " + number, Flaw.NO_SUCH_PROVISION_KIND, named));
      return Optional.empty();
    }
    String rest = shape.group(3) == null ? "" : shape.group(3).strip();
    String eId = "";
    Matcher braces = EID.matcher(rest);
    if (braces.matches() && !braces.group(1).endsWith("\\")) {
      rest = braces.group(1).strip();
      eId = braces.group(2);
    }
    String[] parts = BAR.split(rest, 2);
    String heading = parts.length > 1 ? plain(parts[1]) : "";
    return Optional.of(
        new Open(shape.group(1).length(), word.get(), plain(parts[0]), heading, eId));
  }

  private static String escaped(String words) {
    return words.replaceAll("[\\\\|{]", "\\\\$0");
  }

  private static String plain(String typed) {
    return typed.replaceAll("\\\\(.)", "$1").strip();
  }

  private static String guarded(String line) {
    return line.startsWith("#") || line.startsWith("\\") ? "\\" + line : line;
  }

  /** A provision whose end has not come yet. */
  private static final class Open {
    private final int depth;
    private final ProvisionWord kind;
    private final String number;
    private final String heading;
    private final String eId;
    private final List<String> lines = new ArrayList<>();
    private final List<Open> children = new ArrayList<>();

    Open(int depth, ProvisionWord kind, String number, String heading, String eId) {
      this.depth = depth;
      this.kind = kind;
      this.number = number;
      this.heading = heading;
      this.eId = eId;
    }

    ProvisionDraft closed() {
      while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
        lines.remove(lines.size() - 1);
      }
      while (!lines.isEmpty() && lines.get(0).isBlank()) {
        lines.remove(0);
      }
      return new ProvisionDraft(
          kind.kind(),
          number,
          heading,
          eId,
          String.join("\n", lines),
          children.stream().map(Open::closed).toList());
    }
  }
}
