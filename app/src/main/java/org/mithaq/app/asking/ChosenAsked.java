package org.mithaq.app.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LegislationCatalogue;

/**
 * A comparison of provisions that a reader picked one by one. All of it stands in the address:
 * nothing is kept here.
 *
 * @param addresses of the provisions, in the order in which they were picked
 * @param day whose wordings are compared; a version that an address names stays
 * @param baseline which of the addresses the others are compared with, or empty
 */
public record ChosenAsked(List<AknUri> addresses, LocalDate day, String baseline) {
  /** So many still stand beside each other. */
  public static final int MOST = 12;

  public ChosenAsked {
    addresses = List.copyOf(addresses);
  }

  /**
   * Reads {@code with}, repeated, {@code on} and {@code baseline}.
   *
   * @throws RefusedException Invalid, when an address is none of a provision, when there are too
   *     many, or {@code on} is no day
   */
  public static ChosenAsked of(SearchParameters parameters, Clock clock) {
    List<AknUri> addresses = addresses(parameters);
    if (addresses.size() > MOST) {
      throw RefusedException.invalid(
          "with", "At most " + MOST + " provisions; these are " + addresses.size());
    }
    return new ChosenAsked(
        addresses, Days.of("on", parameters.first("on"), clock), parameters.first("baseline"));
  }

  /**
   * Reads {@code with}, repeated, however many.
   *
   * @throws RefusedException Invalid, when an address is none of a provision
   */
  public static List<AknUri> addresses(SearchParameters parameters) {
    List<AknUri> addresses = new ArrayList<>();
    for (String given : parameters.all("with")) {
      AknUri address =
          AknUri.parse(path(given))
              .filter(uri -> !uri.eId().isEmpty())
              .orElseThrow(
                  () ->
                      RefusedException.invalid(
                          "with", "The address of a provision: /akn/xa/act/2010/4/ara/~art_5"));
      if (!addresses.contains(address)) {
        addresses.add(address);
      }
    }
    return addresses;
  }

  /** People paste the whole address, with the portal before it and the language behind it. */
  private static String path(String given) {
    int path = given.indexOf("/akn/");
    String from = path < 0 ? given : given.substring(path);
    int query = from.indexOf('?');
    String bare = query < 0 ? from : from.substring(0, query);
    try {
      return java.net.URLDecoder.decode(
          bare.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return bare;
    }
  }

  /** The provisions, in their order; what is not here is left out. */
  public List<ChosenProvision> found(LegislationCatalogue legislation, LanguageTag reader) {
    return addresses.stream()
        .flatMap(address -> found(address, legislation, reader).stream())
        .toList();
  }

  /** Addresses where nothing is. */
  public List<String> missing(List<ChosenProvision> found) {
    return addresses.stream()
        .map(AknUri::toString)
        .filter(address -> found.stream().noneMatch(one -> one.address().equals(address)))
        .toList();
  }

  private Optional<ChosenProvision> found(
      AknUri address, LegislationCatalogue legislation, LanguageTag reader) {
    return legislation
        .lawAt(address.work())
        .flatMap(
            law ->
                onTheDay(address, legislation, reader)
                    .map(one -> new ChosenProvision(address.toString(), law, one, true))
                    .or(
                        () ->
                            legislation
                                .provision(address.at(""), reader, day)
                                .map(
                                    one ->
                                        new ChosenProvision(address.toString(), law, one, false))));
  }

  private Optional<org.mithaq.legislation.ProvisionView> onTheDay(
      AknUri address, LegislationCatalogue legislation, LanguageTag reader) {
    boolean ofTheDay = address.date().isEmpty() && !address.language().isEmpty();
    return legislation.provision(ofTheDay ? address.at(day.toString()) : address, reader, day);
  }

  /** What the others are compared with: only where it is among them and was the law. */
  public Optional<ChosenProvision> baselineAmong(List<ChosenProvision> found) {
    return found.stream().filter(one -> one.law() && one.address().equals(baseline)).findFirst();
  }
}
