package org.mithaq.app.ui.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mithaq.kernel.Slice;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The rows of a table of the workspace, a page at a time. What is filtered stands in the address of
 * the page, so that it can be kept and sent on; only page and order are the table's.
 */
public final class SlicedRows<T> extends LazyDataModel<T> {
  private static final long serialVersionUID = 1L;

  private final transient Pages<T> pages;
  private final transient Function<T, String> key;
  private transient Slice<T> shown;

  /**
   * @param key what tells one row from another
   */
  public SlicedRows(Pages<T> pages, Function<T, String> key) {
    this.pages = pages;
    this.key = key;
  }

  /**
   * How the table is sorted.
   *
   * @param field of the column; empty for the usual order
   */
  public record Sorted(String field, boolean descending) {
    static final Sorted USUAL = new Sorted("", false);
  }

  /** Where pages come from. */
  public interface Pages<T> {
    Slice<T> page(Sorted sorted, int page, int size);
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return Math.toIntExact(pages.page(Sorted.USUAL, 0, 1).total());
  }

  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> sorted, Map<String, FilterMeta> filters) {
    if (size <= 0) {
      return List.of();
    }
    shown = pages.page(sorted(sorted), first / size, size);
    return shown.items();
  }

  /** The rows that are shown now. */
  public List<T> shown() {
    return shown == null ? List.of() : shown.items();
  }

  @Override
  public String getRowKey(T row) {
    return key.apply(row);
  }

  private static Sorted sorted(Map<String, SortMeta> sorted) {
    return sorted.values().stream()
        .filter(SortMeta::isActive)
        .findFirst()
        .map(one -> new Sorted(one.getField(), one.getOrder() == SortOrder.DESCENDING))
        .orElse(Sorted.USUAL);
  }
}
