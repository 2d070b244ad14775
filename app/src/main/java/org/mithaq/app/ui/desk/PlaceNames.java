package org.mithaq.app.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.mithaq.access.Place;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.search.KeywordField;

/** What the places of roles are called in the reader's language. */
@RequestScoped
public class PlaceNames {
  @Inject private Reader reader;
  @Inject private Labels labels;

  public String of(Place place) {
    return switch (place.kind()) {
      case EVERYWHERE -> reader.say("desk.everywhere");
      case REGION ->
          reader.say(
              "desk.region", labels.of(KeywordField.REGION, place.code(), reader.getLanguage()));
      case STATE -> labels.state(place.code(), reader.getLanguage());
    };
  }
}
