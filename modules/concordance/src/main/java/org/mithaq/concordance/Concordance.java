package org.mithaq.concordance;

import java.util.List;
import java.util.Map;
import org.mithaq.kernel.Slice;

/** Reading the mappings, from both ends. Public readers never see CONFLICTS or REJECTED. */
public interface Concordance {
  /** All mappings of a law, in the order of its provisions. */
  List<MappingView> ofLaw(String lawId);

  /** Mappings of one provision. */
  List<MappingView> ofProvision(String lawId, String eId);

  /**
   * Mappings to an obligation or anything below it, by State and law.
   *
   * @param path {@code UNTOC/6} or deeper
   * @param iso3 one State, or empty for all
   */
  Slice<MappingView> ofObligation(String path, String iso3, int page, int size);

  /** Mappings to the obligation or below by State: only live ones. */
  Map<String, MappingCount> countsByState(String path);

  /** Mappings of an instrument by article path, over all States or one. */
  Map<String, MappingCount> countsByArticle(String instrument, String iso3);

  /** Mappings to each obligation of an article, by path, over all States. */
  Map<String, MappingCount> countsByObligation(String article);

  /** Mappings of a State by instrument. */
  Map<String, MappingCount> countsByInstrument(String iso3);
}
