package org.mithaq.app.ui.readers;

import java.util.List;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;

/** A kept provision as the page shows it. */
public final class KeptEntry {
  private static final int SHOWN = 400;

  private final KeptProvision provision;
  private final Labels labels;
  private final Reader reader;

  KeptEntry(KeptProvision provision, Labels labels, Reader reader) {
    this.provision = provision;
    this.labels = labels;
    this.reader = reader;
  }

  static List<KeptEntry> of(List<KeptProvision> all, Labels labels, Reader reader) {
    return all.stream().map(one -> new KeptEntry(one, labels, reader)).toList();
  }

  public String getAddress() {
    return provision.kept().address();
  }

  public String getNote() {
    return provision.kept().note();
  }

  public boolean isHere() {
    return provision.found().isPresent();
  }

  public LanguageTag getLanguage() {
    return provision.found().map(one -> one.language()).orElse(reader.getLanguage());
  }

  public String getName() {
    return provision.found().map(one -> one.name()).orElse(getAddress());
  }

  public String getState() {
    return provision
        .found()
        .map(one -> labels.state(one.of().iso3(), reader.getLanguage()))
        .orElse("");
  }

  public Text getLaw() {
    return reader.best(provision.found().orElseThrow().of().titles());
  }

  /** Its words today, or as much of them as a list can bear; empty where it is not the law. */
  public String getWords() {
    String words = provision.found().map(one -> one.words()).orElse("");
    return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + " …";
  }
}
