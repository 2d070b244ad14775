package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.tracking.Rating;
import org.mithaq.tracking.Rating.Scheme;
import org.mithaq.tracking.Ratings;
import org.mithaq.tracking.Ratings.RatingView;

/** Ratings that bodies gave in a review, in the order of their days: facts and their documents. */
@Named
@RequestScoped
public class RatingsPart {
  @Inject private Ratings ratings;
  @Inject private DeskForm form;
  @Inject private TrackingForm typed;
  @Inject private Reader reader;
  private final Map<String, List<RatingView>> shown = new HashMap<>();

  public List<RatingView> of(String review) {
    return shown.computeIfAbsent(review, ratings::of);
  }

  /** Those whose place a new one could take. */
  public List<RatingView> current(String review) {
    return of(review).stream().filter(RatingView::current).toList();
  }

  public Scheme[] getSchemes() {
    return Scheme.values();
  }

  /** The scale of a scheme with its words; its own words of a scheme of its own. */
  public String value(Rating one) {
    return value(one.scheme(), one.value());
  }

  /** What a scheme's values are called. */
  public String scale(Scheme scheme) {
    return String.join(
        reader.say("desk.comma"),
        scheme.scale().stream().map(value -> value(scheme, value)).toList());
  }

  private String value(Scheme scheme, String value) {
    String words = Labels.message("rating." + scheme + "." + value, reader.getLanguage(), value);
    return words.equals(value) ? value : value + " (" + words + ")";
  }

  /** Writes down what the fields say. */
  public void record(String review) {
    ratings.record(
        review,
        new Rating(
            typed.one(Scheme.class, "scheme"),
            form.text("rated"),
            form.text("rating"),
            typed.day("rated-on"),
            form.text("rating-body"),
            form.text("rating-document"),
            form.text("re-rates")));
  }
}
