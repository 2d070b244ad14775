package org.mithaq.intake.segmentation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.intake.segmentation.Layout.Level;
import org.mithaq.kernel.FoldedText;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.FoundNumber;
import org.mithaq.kernel.ReferenceKeys;
import org.mithaq.legislation.ProvisionKind;

/** Tells whether a paragraph begins with what announces a provision. */
public final class CaptionReader {
  private static final Pattern LEAD = Pattern.compile("[\\s(\\[*•«»\"“”'_–-]*");
  private static final Pattern SIGN =
      Pattern.compile(
          "[\\s)\\]*»\"]*(?:(?<sign>\\.[oa](?!\\p{L})|[.:–—]+|-(?!\\d)|\\.-|º)[\\s.:–—-]*)?");
  private static final Pattern BARE =
      Pattern.compile("(?<n>\\d{1,4}(?:-?[a-z]{1,2})?) *(?:\\.(?!\\d)|\\.?[—–]|\\.-)[ —–-]*");
  private static final int LONGEST_HEADING = 200;

  private final Layout layout;

  public CaptionReader(Layout layout) {
    this.layout = layout;
  }

  /** Whether a line looks as if a provision began with it. */
  public boolean begins(String line) {
    return read(line, 0).isPresent();
  }

  Optional<Caption> read(String line, int number) {
    String head = line.length() > 400 ? line.substring(0, 400) : line;
    FoldedText folded = Folding.foldWithPlaces(head);
    Matcher lead = LEAD.matcher(folded.text());
    int at = lead.lookingAt() ? lead.end() : 0;
    Optional<Caption> article = at(folded, at, layout.article(), line, number);
    if (article.isPresent()) {
      return article;
    }
    for (Level level : layout.levels()) {
      Optional<Caption> found = at(folded, at, level, line, number);
      if (found.isPresent()) {
        return found;
      }
    }
    Optional<Caption> schedule = at(folded, at, layout.schedule(), line, number);
    return schedule.isPresent() ? schedule : reversed(folded, at, line, number);
  }

  /** The unit of laws that have no articles: a section, الفصل. */
  Optional<Caption> instead(String line, int number) {
    if (layout.instead().isEmpty()) {
      return Optional.empty();
    }
    FoldedText folded = Folding.foldWithPlaces(line.length() > 400 ? line.substring(0, 400) : line);
    Matcher lead = LEAD.matcher(folded.text());
    return at(folded, lead.lookingAt() ? lead.end() : 0, layout.instead().get(), line, number);
  }

  /** A number and its sign, and nothing else: "12A.—". */
  Optional<Caption> bare(String line, int number) {
    FoldedText folded = Folding.foldWithPlaces(line.length() > 40 ? line.substring(0, 40) : line);
    Matcher bare = BARE.matcher(folded.text());
    if (!bare.lookingAt()) {
      return Optional.empty();
    }
    String printed = folded.raw(bare.start("n"), bare.end("n"));
    int end = Math.min(line.length(), folded.rawStart(bare.end()));
    return Optional.of(
        new Caption(
            number,
            layout.article(),
            printed,
            bare.group("n").replace("-", ""),
            0,
            end,
            true,
            line.substring(end).isBlank(),
            true));
  }

  private Optional<Caption> at(FoldedText folded, int at, Level level, String line, int number) {
    String text = folded.text();
    Matcher word = level.words().matcher(text).region(at, text.length());
    if (!word.lookingAt()) {
      return Optional.empty();
    }
    int behind = blank(text, word.end());
    Matcher unnumbered = layout.pattern("unnumbered").matcher(text).region(behind, text.length());
    boolean named = unnumbered.lookingAt() && notALetter(text, unnumbered.end());
    Optional<FoundNumber> found =
        named && !text.startsWith("premier", behind)
            ? Optional.empty()
            : ReferenceKeys.numberAt(folded, behind, layout.language(), level.kind().name())
                .filter(n -> notALetter(text, n.end()));
    int end = found.map(FoundNumber::end).orElse(named ? unnumbered.end() : word.end());
    boolean numberless = found.isEmpty() && !named;
    if (numberless && level.kind() != ProvisionKind.SCHEDULE) {
      return Optional.empty();
    }
    String key = found.map(FoundNumber::number).orElse("");
    String printed = numberless ? "" : printed(folded, behind, end, line);
    boolean sole = named && level.kind() == ProvisionKind.ARTICLE;
    return judged(
        folded,
        end,
        new Caption(
            number, level, printed, sole ? "1" : key, folded.rawStart(at), 0, false, false, false),
        line);
  }

  /** "First Chapter", "PRIMERA PARTE", "Première partie": the number before its word. */
  private Optional<Caption> reversed(FoldedText folded, int at, String line, int number) {
    Optional<FoundNumber> ahead =
        ReferenceKeys.numberAt(folded, at, layout.language(), "").filter(FoundNumber::spelled);
    if (ahead.isEmpty()) {
      return Optional.empty();
    }
    String text = folded.text();
    int behind = blank(text, ahead.get().end());
    for (Level level : layout.levels()) {
      Matcher word = level.words().matcher(text).region(behind, text.length());
      if (word.lookingAt()) {
        return judged(
            folded,
            word.end(),
            new Caption(
                number,
                level,
                folded.raw(at, ahead.get().end()),
                ahead.get().number(),
                folded.rawStart(at),
                0,
                false,
                false,
                false),
            line);
      }
    }
    return Optional.empty();
  }

  /** What follows the number decides whether it is a caption or a sentence about one. */
  private Optional<Caption> judged(FoldedText folded, int end, Caption caption, String line) {
    String text = folded.text();
    Matcher sign = SIGN.matcher(text).region(end, text.length());
    int after = sign.lookingAt() ? sign.end() : end;
    boolean signed = sign.group("sign") != null;
    String rest = text.substring(after);
    int rawEnd =
        after >= text.length()
            ? Math.max(folded.rawEnd(after), line.length() > 400 ? 0 : line.length())
            : folded.rawStart(after);
    boolean alone = rest.isBlank() && line.length() <= 400;
    Caption read =
        new Caption(
            caption.line(),
            caption.level(),
            caption.printed(),
            caption.number(),
            caption.start(),
            Math.min(rawEnd, line.length()),
            signed,
            alone,
            false);
    if (alone) {
      return Optional.of(read);
    }
    boolean latin = !layout.language().rightToLeft();
    boolean reference =
        layout.pattern("after").matcher(rest).lookingAt() && !(latin && raised(line, rawEnd))
            || rest.startsWith("/");
    if (reference && !signed || rest.matches("[,;/].*")) {
      return Optional.empty();
    }
    boolean container = caption.level().kind() != ProvisionKind.ARTICLE;
    if (container) {
      boolean title =
          line.length() - rawEnd < LONGEST_HEADING && !line.strip().matches("(?s).*[;,]$");
      boolean sentence = line.strip().endsWith(".") && !signed;
      return title && !sentence && (signed || raised(line, rawEnd))
          ? Optional.of(read)
          : Optional.empty();
    }
    return signed || raised(line, rawEnd) ? Optional.of(read) : Optional.empty();
  }

  /** Latin goes on with a capital where something begins; Arabic has none and is judged later. */
  private static boolean raised(String line, int at) {
    int first = at;
    while (first < line.length() && !Character.isLetterOrDigit(line.charAt(first))) {
      first++;
    }
    return first < line.length() && !Character.isLowerCase(line.charAt(first));
  }

  private static String printed(FoldedText folded, int from, int end, String line) {
    int to = folded.rawEnd(end);
    while (to < line.length() && "º°ª".indexOf(line.charAt(to)) >= 0) {
      to++;
    }
    return line.substring(Math.min(folded.rawStart(from), to), to)
        .replaceAll("[()\\[\\]]", " ")
        .replaceAll("^\\s*(?:رقم|No\\.?|N°|Nº)\\s*", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static boolean notALetter(String text, int at) {
    return at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '\'';
  }

  private static int blank(String text, int from) {
    int at = from;
    while (at < text.length() && " .:".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
