package org.mithaq.directory;

import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.kernel.Visibility;

/**
 * A competent authority as its source describes it. Contacts are those of the office; what no
 * source says is empty.
 *
 * @param reference a lasting key within the portal, {@code XDA-central-mla}
 * @param state ISO 3166 alpha-3
 * @param name at least one
 * @param functions at least one
 * @param instruments codes of those under which it acts; empty when the source names none
 * @param central whether it is a central authority (UNTOC 18(13), UNCAC 46(13))
 * @param territorialUnit where it is competent for a part of the State only
 * @param languages in which it takes requests
 * @param urgentProcedure what to do when it is urgent
 * @param contacts how it is reached
 * @param notified the day on which the State notified it to the depositary
 * @param until the last day on which it was competent; unknown while it is
 * @param verified the day up to which the source vouches
 */
public record Authority(
    String reference,
    String state,
    Texts name,
    List<AuthorityFunction> functions,
    List<String> instruments,
    Stated central,
    String territorialUnit,
    List<LanguageTag> languages,
    List<Channel> channels,
    String urgentProcedure,
    Contacts contacts,
    LegalDate notified,
    LegalDate until,
    LegalDate verified,
    String verifiedBy,
    String source) {

  public Authority {
    functions = List.copyOf(functions);
    instruments = List.copyOf(instruments);
    languages = List.copyOf(languages);
    channels = List.copyOf(channels);
  }

  /** The same with other contacts. */
  public Authority reached(Contacts other) {
    return new Authority(
        reference,
        state,
        name,
        functions,
        instruments,
        central,
        territorialUnit,
        languages,
        channels,
        urgentProcedure,
        other,
        notified,
        until,
        verified,
        verifiedBy,
        source);
  }

  /**
   * How an office is reached.
   *
   * @param hours when somebody answers, {@code 24/7} or in words
   * @param electronic whether requests may be sent electronically
   * @param encryption what it asks for when they are
   * @param shown for whose eyes all this is
   */
  public record Contacts(
      String address,
      List<String> phones,
      List<String> emails,
      String hours,
      Stated electronic,
      String encryption,
      Visibility shown) {
    public Contacts {
      phones = List.copyOf(phones);
      emails = List.copyOf(emails);
    }

    /** For eyes that they are not for. */
    public Contacts withheld() {
      return new Contacts("", List.of(), List.of(), "", Stated.UNKNOWN, "", shown);
    }

    /** Whether nothing of them is here, for they are not for everybody. */
    public boolean away() {
      return shown != Visibility.PUBLIC && equals(withheld());
    }
  }
}
