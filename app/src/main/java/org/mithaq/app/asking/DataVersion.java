package org.mithaq.app.asking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.mithaq.concordance.CompareProvisions.ComparedProvision;
import org.mithaq.concordance.CompareProvisions.ComparedState;
import org.mithaq.concordance.NoProvisionView;

/**
 * The name of exactly what a comparison holds, for citing it: another as soon as a word, what a
 * mapping says or a statement in it is another, with every baseline the same. It does not depend on
 * the language of the page, but where a provision was picked without a language. Twelve hexadecimal
 * digits of a SHA-256.
 */
public final class DataVersion {
  private static final int DIGITS = 12;

  private final MessageDigest digest;

  private DataVersion() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Of what answers an obligation. */
  public static String ofAnswers(List<ComparedState> states) {
    DataVersion version = new DataVersion();
    states.stream()
        .sorted(Comparator.comparing(ComparedState::iso3))
        .forEach(
            state -> {
              version.add(state.iso3(), state.leftOut());
              state.noProvision().stream()
                  .sorted(Comparator.comparing(NoProvisionView::id))
                  .forEach(one -> version.add(one.id(), one.obligation(), one.statedOn().iso()));
              state.provisions().stream()
                  .sorted(Comparator.comparing(one -> one.mapping().id()))
                  .forEach(version::add);
            });
    return version.name();
  }

  /** Of provisions that were picked, in their order. */
  public static String ofChosen(List<ChosenProvision> chosen) {
    DataVersion version = new DataVersion();
    chosen.forEach(one -> version.add(one.address(), one.words()));
    return version.name();
  }

  private void add(ComparedProvision one) {
    add(
        one.mapping().id(),
        one.mapping().obligation(),
        one.mapping().role(),
        one.mapping().state(),
        one.mapping().elementsCovered().stream().map(Object::toString).sorted().toList(),
        new TreeMap<>(one.mapping().rationale().byTag()),
        one.uri(),
        one.text());
  }

  /** Each part with its length before it, so that no two sequences are the same bytes. */
  private void add(Object... parts) {
    for (Object part : parts) {
      byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
  }

  private String name() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }
}
