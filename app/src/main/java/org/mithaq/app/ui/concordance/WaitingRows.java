package org.mithaq.app.ui.concordance;

import java.util.List;
import java.util.Map;
import org.mithaq.concordance.MappingWork;
import org.mithaq.concordance.MappingWork.Asked;
import org.mithaq.concordance.WorkItem;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of the queue, a page at a time. */
public class WaitingRows extends LazyDataModel<WorkItem> {
  private static final long serialVersionUID = 1L;

  private final transient MappingWork work;
  private final transient Asked asked;

  WaitingRows(MappingWork work, Asked asked) {
    this.work = work;
    this.asked = asked;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return (int)
        Math.min(
            Integer.MAX_VALUE,
            work.counts(asked).values().stream().mapToLong(Long::longValue).sum());
  }

  @Override
  public List<WorkItem> load(
      int first, int size, Map<String, SortMeta> sorted, Map<String, FilterMeta> filters) {
    return size <= 0 ? List.of() : work.items(asked, first / size + 1, size).items();
  }

  @Override
  public String getRowKey(WorkItem item) {
    return item.mapping().id();
  }
}
